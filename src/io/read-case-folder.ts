import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CaseInput, type CaseReading, type ReadCaseOptions, readCase } from '../case/index.ts';
import type { Shown } from '../display/index.ts';
import { compareIds, RingtraceError } from '../model/index.ts';
import { isReadableName } from '../tables/index.ts';
import { fileSource } from './file-source.ts';

/** What {@link readCaseFolder} may be told. */
export type ReadFolderOptions = ReadCaseOptions;
/** What {@link readCaseFolder} gives. */
export type CaseFolderReading = CaseReading;

/**
 * Reads a folder of exports as one case: what do all the files together say?
 *
 * Each readable file (see `readCaseFile`) is read by the preset that knows its columns; a file called `people` and any table of ids
 * with categories or roles gives people; a table of ids with phones, documents, birth dates or addresses gives records, and one
 * file of judgements says which of them are one person (see `readRecords`, `readJudgements`). Issues name their file. Files are taken in order of their names; folders within, hidden
 * files and links to other places are left alone, so nothing outside the folder is read. Cost: as `readCaseFile`.
 *
 * @throws RingtraceError as `readCaseFile`; `empty-input` when no file of the folder can be read.
 */
export async function readCaseFolder(folder: string, options: ReadCaseOptions = {}): Promise<CaseReading & Shown> {
  const inputs: CaseInput[] = [];
  for (const name of await listReadable(folder)) inputs.push({ name, data: await fileSource(join(folder, name)) });
  return await readCase(inputs, options);
}

async function listReadable(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new RingtraceError(
      'unreadable-file',
      folder,
      'cannot be listed',
      'check the path and its permissions',
      cause,
    );
  });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  const readable = names.filter(isReadableName).sort(compareIds);
  if (readable.length > 0) return readable;
  throw new RingtraceError(
    'empty-input',
    folder,
    'holds no file this reads',
    'put the exports of the case into it; folders inside it are not opened',
  );
}
