import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { readFindings, readViewerPage } from '../io/index.ts';
import { type CaseLink, type Findings, type Person, RingtraceError } from '../model/index.ts';

/** What an analysis wrote: findings, and where the page to look at lies beside them the links as well. */
export interface WrittenCase {
  readonly findings: Findings;
  /** Links and people that may be ranked; undefined where findings are all there is. */
  readonly links?: readonly CaseLink[];
  readonly people?: readonly Person[];
}

/** The findings file that a path names or holds; undefined where it is something to be analyzed. */
async function findingsPath(path: string): Promise<string | undefined> {
  if (!existsSync(path)) return undefined;
  if (statSync(path).isDirectory()) {
    const inside = join(path, 'findings.json');
    return existsSync(inside) ? inside : undefined;
  }
  // Findings begin with the version that made them; everything else is a case.
  return /\.json$/i.test(path) && /^\uFEFF?\s*\{\s*"ringtrace"\s*:/.test(await headOf(path)) ? path : undefined;
}

/**
 * The findings that a file or folder holds.
 *
 * @throws RingtraceError `unreadable-file` for a folder without findings.json; as `readFindings`.
 */
export async function readWrittenFindings(path: string): Promise<Findings> {
  const written = await findingsPath(path);
  if (written === undefined && existsSync(path) && statSync(path).isDirectory()) {
    const remedy = 'name the folder that analyze wrote with --out, or analyze the case first';
    throw new RingtraceError('unreadable-file', path, 'holds no findings.json', remedy);
  }
  return await readFindings(written ?? path);
}

/**
 * What stands written under the paths of a case; undefined where they are files to be analyzed.
 *
 * @throws RingtraceError `invalid-option` for findings beside other files; as `readFindings`.
 */
export async function writtenCase(paths: readonly string[]): Promise<WrittenCase | undefined> {
  const found = await Promise.all(paths.map(async (path) => (await pagePath(path)) ?? (await findingsPath(path))));
  const [written] = found.filter((path) => path !== undefined);
  if (written === undefined) return undefined;
  if (paths.length > 1) {
    const problem = 'findings stand among several files';
    throw new RingtraceError('invalid-option', written, problem, 'give findings alone, or the files of the case alone');
  }
  return /\.html$/i.test(written) ? await readViewerPage(written) : { findings: await readFindings(written) };
}

/** The page that a path names, or that lies beside the findings of a folder. */
async function pagePath(path: string): Promise<string | undefined> {
  if (/\.html?$/i.test(path)) return existsSync(path) ? path : undefined;
  if (!existsSync(path) || !statSync(path).isDirectory() || (await findingsPath(path)) === undefined) return undefined;
  const inside = join(path, 'case.html');
  return existsSync(inside) ? inside : undefined;
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
