import { stat } from 'node:fs/promises';
import { type CaseFolderReading, type ReadFolderOptions, readCaseFile, readCaseFolder } from '../io/index.ts';

/** Reads a file, or a folder of files as one case. */
export async function readCase(path: string, options: ReadFolderOptions): Promise<CaseFolderReading> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder ? await readCaseFolder(path, options) : await readCaseFile(path, options);
}
