import { stat } from 'node:fs/promises';
import {
  type CaseFolderReading,
  type ReadFolderOptions,
  readCaseFile,
  readCaseFolder,
  readCasePaths,
} from '../io/index.ts';

/** Reads a file, a folder of files, or several of them as one case. */
export async function readCase(
  path: string | readonly string[],
  options: ReadFolderOptions,
): Promise<CaseFolderReading> {
  if (typeof path !== 'string') {
    const [only] = path;
    return path.length === 1 ? await readCase(only!, options) : await readCasePaths(path, options);
  }
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder ? await readCaseFolder(path, options) : await readCaseFile(path, options);
}
