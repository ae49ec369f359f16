import { stat } from 'node:fs/promises';
import type { ReadLinksOptions } from '../evidence/index.ts';
import { type CaseFolderReading, readCaseFile, readCaseFolder } from '../io/index.ts';
import type { OnProgress } from '../model/index.ts';

export interface ReadCaseOptions extends Pick<ReadLinksOptions, 'preset' | 'dateOrder'> {
  readonly onProgress?: OnProgress | undefined;
}

/** Reads a file of links, or a folder of files as one case. */
export async function readCase(path: string, options: ReadCaseOptions): Promise<CaseFolderReading> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) return await readCaseFolder(path, options);
  const links = await readCaseFile(path, options);
  return { ...links, people: [], rejectedPeople: [], records: [], rejectedRecords: [], judgements: [], files: [] };
}
