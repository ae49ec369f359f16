import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  choosePreset,
  columnsOf,
  type DateOrder,
  isPeopleTable,
  LinkReader,
  type PresetName,
} from '../evidence/index.ts';
import type { IdentityRecord, JudgementLog } from '../identities/index.ts';
import { compareIds, type LinkReading, type Person, RingtraceError, type Row } from '../model/index.ts';
import { closeTable, collectRows, type FileTable, heldTable, type TableContent } from './file-table.ts';
import { isReadableName, openTable, type ReadFileOptions } from './open-table.ts';
import { readInto, rowsOfTable } from './read-case-file.ts';
import { type SideTable, SideTables, sideTablesOf } from './side-tables.ts';

export interface ReadFolderOptions extends ReadFileOptions {
  /** How to read 03/04/2008, in every file of the folder. */
  readonly dateOrder?: DateOrder | undefined;
  /** File name to preset, where its columns do not tell. */
  readonly presets?: Readonly<Record<string, PresetName>> | undefined;
}

export interface FolderFile {
  readonly file: string;
  /** The preset, `people`, `records`, `judgements`, or null for a file whose columns nobody knows: none of its rows is read. */
  readonly readAs: PresetName | SideTable | null;
}

/** The links of all files as one case, and its people. */
export interface CaseFolderReading extends LinkReading {
  /** By id; rows about one person in several files are merged. */
  readonly people: readonly Person[];
  readonly rejectedPeople: readonly Row[];
  /** Who is entered in registers under which name, phone and document, by id. */
  readonly records: readonly IdentityRecord[];
  readonly rejectedRecords: readonly Row[];
  /** What was judged of pairs of records; of several files, in order of their names. */
  readonly judgements: JudgementLog;
  /** In order of their names. */
  readonly files: readonly FolderFile[];
}

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
export async function readCaseFolder(folder: string, options: ReadFolderOptions = {}): Promise<CaseFolderReading> {
  const names = await listReadable(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const reader = new LinkReader();
  const files: FolderFile[] = [];
  const side = new SideTables();
  let before = 0;
  for (const [i, file] of names.entries()) {
    const start = before;
    const onProgress = ({ done, total: all }: { done: number; total: number }): void => {
      const share = all === 0 ? 1 : done / all;
      options.onProgress?.({ stage: `reading ${file}`, done: start + Math.round(share * sizes[i]!), total });
    };
    const open = (content: TableContent): Promise<FileTable> =>
      openTable(join(folder, file), content, { ...options, onProgress });
    const readAs = await readFolderFile(file, open, { reader, side }, options);
    files.push(...readAs.map((as): FolderFile => ({ file, readAs: as })));
    before += sizes[i]!;
  }
  const links = reader.finish();
  const { records, rejectedRecords, rejectedPeople, judgements } = side;
  return {
    ...links,
    issues: [...side.issues, ...links.issues],
    people: side.people(),
    rejectedPeople,
    records: records.sort((a, b) => compareIds(a.id, b.id)),
    rejectedRecords,
    judgements,
    files,
  };
}

async function readFolderFile(
  file: string,
  open: (content: TableContent) => Promise<FileTable>,
  { reader, side }: { readonly reader: LinkReader; readonly side: SideTables },
  { presets = {}, dateOrder }: ReadFolderOptions,
): Promise<FolderFile['readAs'][]> {
  const named = Object.hasOwn(presets, file) ? presets[file] : undefined;
  if (named === undefined && /^people\./i.test(file)) {
    side.add(file, await rowsOfTable(await open('people')), ['people']);
    return ['people'];
  }
  const isGraph = /\.(?:gexf|graphml|anx)(?:\.gz)?$/i.test(file);
  const opened = await open('links');
  const rows = opened.header ? undefined : await collectRows(opened);
  const table = rows ? heldTable(rows) : opened;
  const columns = opened.header ?? columnsOf(rows!);
  const preset = named ?? choosePreset(columns)?.name;
  const tables = preset === undefined ? sideTablesOf(columns) : [];
  if (preset !== undefined) await readInto(reader, table, { preset, dateOrder, file });
  else if (tables.length > 0) {
    side.add(file, await rowsOfTable(table), tables);
    return tables;
  } else await closeTable(opened);
  if (!isGraph) return [preset ?? null];
  const nodes = await collectRows(await open('people'));
  if (!isPeopleTable(columnsOf(nodes))) return [preset ?? null];
  side.add(file, nodes, ['people']);
  return preset === undefined ? ['people'] : [preset, 'people'];
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
