import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RingtraceError } from '../model/index.ts';

/** Writes a file whole or not at all: beside its place first, then renamed into it. */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new RingtraceError(
      'unreadable-file',
      path,
      'cannot be written',
      'check the folder, its permissions and free space',
      cause,
    );
  }
}
