import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** What `writeCaseFolder` writes beside findings.json that could be taken for evidence. */
const BESIDE_FINDINGS: ReadonlySet<string> = new Set(['network.gexf', 'network.svg', 'report.html', 'report.md']);
const BEGINNING = 200;

/**
 * Finds the files of a folder that this library wrote there: findings.json that begins as ours does, and what is written beside it. They tell
 * what was computed, and read as evidence they would count everything twice.
 */
export async function ownOutputs(folder: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (!names.includes('findings.json') || !(await isOurs(join(folder, 'findings.json')))) return new Set();
  return new Set(names.filter((name) => name === 'findings.json' || BESIDE_FINDINGS.has(name)));
}

async function isOurs(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return /^\s*\{\s*"ringtrace"\s*:/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
