import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CaseInput, type CaseReading, type ReadCaseOptions, readCase } from '../case/index.ts';
import type { Shown } from '../display/index.ts';
import { compareIds, type FileReading, RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { isReadableName, isZipName } from '../tables/index.ts';
import { fileSource } from './file-source.ts';
import { ownOutputs } from './own-outputs.ts';

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
 * files, links to other places and what `writeCaseFolder` wrote there are left alone, so nothing outside the folder is read. Cost: as `readCaseFile`.
 *
 * @throws RingtraceError as `readCaseFile`; `empty-input` when no file of the folder can be read.
 */
export async function readCaseFolder(folder: string, options: ReadCaseOptions = {}): Promise<CaseReading & Shown> {
  checkSubject('readCaseFolder', folder, 'text');
  const { inputs, passedOver } = await inputsOfFolder(folder, '');
  if (inputs.length === 0) {
    const [{ file, note = '' } = { file: '' }] = passedOver;
    throw new RingtraceError('unreadable-file', join(folder, file), note, 'check the permissions of the files');
  }
  const reading = await readCase(inputs, options);
  return passedOver.length === 0 ? reading : Object.assign(reading, { files: [...reading.files, ...passedOver] });
}

/** What office programs and systems leave lying about. */
const NO_FILES = /^(?:~\$.*|\.~lock.*|thumbs\.db|desktop\.ini|\.ds_store)$/i;

/**
 * Reads several files, and folders of them, as one case.
 *
 * @throws RingtraceError as {@link readCaseFolder} and `readCaseFile`.
 */
export async function readCasePaths(
  paths: readonly string[],
  options: ReadCaseOptions = {},
): Promise<CaseReading & Shown> {
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string'))
    throw new RingtraceError(
      'invalid-option',
      'readCasePaths',
      'paths is no list of texts',
      'give paths of files and folders',
    );
  const inputs: CaseInput[] = [];
  const passedOver: FileReading[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      inputs.push({ name: path, data: await fileSource(path) });
      continue;
    }
    const found = await inputsOfFolder(path, path);
    for (const input of found.inputs) inputs.push(input);
    for (const file of found.passedOver) passedOver.push(file);
  }
  const reading = await readCase(inputs, options);
  return passedOver.length === 0 ? reading : Object.assign(reading, { files: [...reading.files, ...passedOver] });
}

interface FolderInputs {
  readonly inputs: CaseInput[];
  readonly passedOver: FileReading[];
}

/** The files of a folder; among others, one that cannot be opened is told and left aside. */
async function inputsOfFolder(folder: string, prefix: string): Promise<FolderInputs> {
  const inputs: CaseInput[] = [];
  const passedOver: FileReading[] = [];
  for (const name of await listReadable(folder)) {
    const file = prefix === '' ? name : join(prefix, name);
    try {
      inputs.push({ name: file, data: await fileSource(join(folder, name)) });
    } catch (error) {
      if (!(error instanceof RingtraceError)) throw error;
      passedOver.push({ file, readAs: null, note: `not read: ${error.message}` });
    }
  }
  return { inputs, passedOver };
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
  const all = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  const ours = await ownOutputs(folder, all);
  const others = all.filter((name) => !ours.has(name) && !NO_FILES.test(name)).sort(compareIds);
  // What no reader knows is told by the reading.
  if (others.some((name) => isReadableName(name) || isZipName(name))) return others;
  if (ours.size > 0 && others.length === 0) {
    const remedy = 'name the files or the folder that were analyzed';
    throw new RingtraceError('empty-input', folder, 'holds what an analysis wrote, and no file of a case', remedy);
  }
  throw new RingtraceError(
    'empty-input',
    folder,
    'holds no file this reads',
    'put the exports of the case into it; folders inside it are not opened',
  );
}
