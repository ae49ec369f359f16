import type { Shown } from '../display/index.ts';
import {
  choosePreset,
  columnsOf,
  type DateOrder,
  isPeopleTable,
  LINK_COLUMNS,
  LinkReader,
  type LinkTableOptions,
  PERSON_COLUMNS,
  type PresetName,
  plainName,
  type ReadLinksOptions,
  rowOf,
} from '../evidence/index.ts';
import type { IdentityRecord, JudgementLog } from '../identities/index.ts';
import {
  compareIds,
  type FileReading,
  type LinkReading,
  type OnProgress,
  type Person,
  RingtraceError,
  type Row,
} from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import {
  type ByteSource,
  collectRows,
  heldRows,
  openTables,
  type SourceTable,
  sourceOf,
  type TableData,
} from '../tables/index.ts';
import { fillUsual } from './fill-usual.ts';
import { partOfType } from './part-of-type.ts';
import { readCaseRules } from './read-case-rules.ts';
import { readEntityTable } from './read-entity-table.ts';
import { isCalledPeople, mayBePeople, type SideTable, SideTables, sideTablesOf } from './side-tables.ts';
import { type NamedTable, withHeader } from './with-header.ts';

/** One file of a case, wherever its bytes lie. */
export interface CaseInput {
  /** Its ending says the format; issues and `files` call it so. */
  readonly name: string;
  readonly data: TableData | ByteSource;
}

export interface ReadCaseOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with bytes read of bytes in all. */
  readonly onProgress?: OnProgress | undefined;
  /** How many bytes a packed file may unpack to; default 64 MiB, or a hundred times its size where that is more. */
  readonly maxUnpackedBytes?: number | undefined;
  /** Name of the only sheet of workbooks to read; default all. */
  readonly sheet?: string | undefined;
  /** Field to column name, where neither names nor contents of columns tell. */
  readonly columns?: ReadLinksOptions['columns'];
  /** What kind of export every table of links is; default what its columns tell. */
  readonly preset?: PresetName | undefined;
  /** File name to preset, where its columns do not tell. */
  readonly presets?: Readonly<Record<string, PresetName>> | undefined;
  /** How to read 03/04/2008. */
  readonly dateOrder?: DateOrder | undefined;
}

/** The links of all files as one case, and its people. */
export interface CaseReading extends LinkReading {
  /** By id; rows about one person in several files are merged. */
  readonly people: readonly Person[];
  readonly rejectedPeople: readonly Row[];
  /** Who is entered in registers under which name, phone and document, by id. */
  readonly records: readonly IdentityRecord[];
  readonly rejectedRecords: readonly Row[];
  /** What was judged of pairs of records; of several files, in order of their names. */
  readonly judgements: JudgementLog;
  /** Every table of every file, in the order in which they were given. */
  readonly files: readonly FileReading[];
}

interface Reading {
  readonly reader: LinkReader;
  readonly side: SideTables;
  readonly files: FileReading[];
  readonly options: ReadCaseOptions;
  /** There is one file: what cannot be told apart is read as links, so that its rows are told. */
  readonly isAlone: boolean;
}

/**
 * Reads the files of a case as one: what do they say together?
 *
 * @throws RingtraceError `empty-input` or `malformed-file` naming file, position and remedy; `unreadable-file` for a format that is not read; `aborted`.
 */
export async function readCase(
  inputs: readonly CaseInput[],
  options: ReadCaseOptions = {},
): Promise<CaseReading & Shown> {
  checkOptions('readCase', options, readCaseRules);
  const sources: ByteSource[] = [];
  for (const { name, data } of inputs) sources.push(await sourceOf(name, data));
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  const reading: Reading = {
    reader: new LinkReader(),
    side: new SideTables(),
    files: [],
    options,
    isAlone: inputs.length === 1,
  };
  let before = 0;
  for (const source of sources) {
    const start = before;
    const { signal, maxUnpackedBytes } = options;
    const onProgress: OnProgress = ({ stage, done, total: all }) => {
      const share = all === 0 ? 1 : done / all;
      options.onProgress?.({ stage, done: start + Math.round(share * source.size), total });
    };
    try {
      const { tables } = await openTables(source, { signal, maxUnpackedBytes, onProgress, partOf: partOfType });
      await readFile(source.name, tables, reading);
    } catch (error) {
      // Among others, a file of no known format is told and left aside; alone, it is all there is.
      if (reading.isAlone || !(error instanceof RingtraceError) || error.code !== 'unreadable-file') throw error;
      reading.files.push({ file: source.name, readAs: null, passedOver: [{ reason: error.remedy, count: 1 }] });
    }
    before += source.size;
  }
  const { reader, side, files } = reading;
  const links = reader.finish();
  const { records, rejectedRecords, rejectedPeople, judgements } = side;
  const tidied = [...(links.tidied ?? []), ...side.tidied];
  return Object.assign(links, {
    ...(tidied.length > 0 && { tidied }),
    issues: [...side.issues, ...links.issues],
    people: side.people(),
    rejectedPeople,
    records: records.sort((a, b) => compareIds(a.id, b.id)),
    rejectedRecords,
    judgements,
    files,
  });
}

async function readFile(file: string, tables: readonly SourceTable[], reading: Reading): Promise<void> {
  const { sheet } = reading.options;
  const named = tables.filter(({ name }) => name !== undefined);
  const isWorkbook = named.some(({ isGrid }) => isGrid);
  if (isWorkbook && sheet !== undefined && !named.some(({ name }) => name === sheet)) {
    const names = named.map(({ name }) => `'${name}'`).join(', ');
    throw new RingtraceError('invalid-option', file, `has no sheet '${sheet}'`, `name one of: ${names}`);
  }
  for (const table of tables) {
    if (isWorkbook && sheet !== undefined && table.name !== sheet) continue;
    await readTable(file, table, reading);
  }
}

async function readTable(file: string, table: SourceTable, reading: Reading): Promise<void> {
  const { reader, side, files, options } = reading;
  const named = await withHeader(table, file);
  const rows = named.header
    ? undefined
    : fillUsual(await collectRows(named), table.usual ?? {}, isRead(options.columns));
  const columns = named.header ? new Set(named.header) : columnsOf(rows!);
  const { name, passedOver, encoding } = table;
  const of = {
    file,
    ...(name !== undefined && { sheet: name }),
    ...(passedOver && { passedOver }),
    ...(encoding !== undefined && { encoding }),
  };
  const held: NamedTable = rows ? { header: undefined, batches: heldRows(rows) } : named;
  const readAs = readAsOf(file, table, columns, reading);
  const { dateOrder, columns: stated } = options;
  if (readAs === 'ftm') {
    const notRead = readEntityTable(await rowsOf(held), reading, { dateOrder, file });
    files.push({ ...of, readAs, ...(notRead.length > 0 && { passedOver: notRead }) });
  } else if (typeof readAs === 'string') {
    await readInto(reader, held, columns, { preset: readAs, dateOrder, columns: stated, file });
    files.push({ ...of, readAs });
  } else if (readAs.length > 0) {
    const own = await rowsOf(held);
    const tells = !readAs.includes('people') && !readAs.includes('judgements') && isPeopleTable(columns, own);
    const as: readonly SideTable[] = tells ? ['people', ...readAs] : readAs;
    side.add(file, own, as, isCalledPeople(file, table));
    files.push(...as.map((each): FileReading => ({ ...of, readAs: each })));
  } else if (mayBePeople(columns)) {
    const own = await rowsOf(held);
    const isPeople = isPeopleTable(columns, own);
    if (isPeople) side.add(file, own, ['people']);
    files.push({ ...of, readAs: isPeople ? 'people' : null });
  } else {
    for await (const _ of held.batches) break;
    files.push({ ...of, readAs: null });
  }
}

function readAsOf(
  file: string,
  table: SourceTable,
  columns: ReadonlySet<string>,
  { options, isAlone }: Reading,
): PresetName | readonly SideTable[] {
  if (table.content === 'nodes') return ['people'];
  if (table.content === 'attendance') return 'meetings';
  const { presets = {} } = options;
  const named = Object.hasOwn(presets, file) ? presets[file] : options.preset;
  if (named !== undefined) return named;
  if (isCalledPeople(file, table)) return ['people'];
  const isLone = isAlone && table.content === 'rows' && table.name !== 'people';
  const preset = table.content === 'edges' ? 'table' : choosePreset(columns)?.name;
  if (preset !== undefined) return preset;
  const side = sideTablesOf(columns);
  return side.length === 0 && (isLone || table.name === 'links') ? 'table' : side;
}

/** Columns that stand for something in a table of links or of people, as `plainName` compares them. */
function isRead(columns: ReadCaseOptions['columns'] = {}): (column: string) => boolean {
  const stated = new Set<string>(Object.values(columns));
  return (column) => stated.has(column) || KNOWN_COLUMNS.has(plainName(column));
}

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(
  [LINK_COLUMNS, PERSON_COLUMNS].flatMap((aliases) => Object.values(aliases).flat().map(plainName)),
);

/** Feeds the rows of a table to a reader of links. */
async function readInto(
  reader: LinkReader,
  table: NamedTable,
  columns: ReadonlySet<string>,
  options: LinkTableOptions,
): Promise<void> {
  const add = reader.table(columns, table.header, options);
  for await (const batch of table.batches) add(batch);
}

async function rowsOf(table: NamedTable): Promise<readonly unknown[]> {
  const rows = await collectRows(table);
  const { header } = table;
  return header ? rows.map((cells) => rowOf(cells as readonly unknown[], header)) : rows;
}
