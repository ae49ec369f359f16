import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RingtraceError } from '../model/index.ts';

/** Writes a file whole or not at all: beside its place first, then renamed into it. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    // Whatever lies or points where the part goes, what it points at is not written to.
    await rm(beside, { force: true });
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, path);
  } catch (cause) {
    // Where the folder is a file, even looking for the part fails.
    await rm(beside, { force: true }).catch(() => undefined);
    throw new RingtraceError(
      'unreadable-file',
      path,
      'cannot be written',
      'check the folder, its permissions and free space',
      cause,
    );
  }
}
