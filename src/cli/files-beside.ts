import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileReading } from '../model/index.ts';
import { hashOf } from './hash-of.ts';

/** Files that options name, beside those of the case: whoever answers for a result must know them again. */
export async function filesBeside(
  named: Readonly<Record<string, string | undefined>>,
): Promise<readonly FileReading[]> {
  const told: FileReading[] = [];
  for (const [readAs, path] of Object.entries(named)) {
    if (path === undefined) continue;
    const { size: bytes } = await stat(path);
    told.push({ file: basename(path), readAs, bytes, sha256: await hashOf(path) });
  }
  return told;
}
