import { basename } from 'node:path';
import { type CaseReading, type ReadCaseOptions, readCase, tableRows } from '../case/index.ts';
import type { Shown } from '../display/index.ts';
import { type ReadPeopleOptions, readPeople } from '../evidence/index.ts';
import { type OnProgress, type PeopleReading, RingtraceError, type Row } from '../model/index.ts';
import { placesOf, withPlaces } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { openTables, type SourceTable } from '../tables/index.ts';
import { readFileRules } from './file-rules.ts';
import { fileSource } from './file-source.ts';

/** What the reading of one file may be told. */
export interface ReadFileOptions {
  /** Stops the reading. */
  readonly signal?: AbortSignal | undefined;
  /** Called with bytes read of bytes in all. */
  readonly onProgress?: OnProgress | undefined;
  /** How many bytes a packed file may unpack to; default 64 MiB, or a hundred times its size where that is more. */
  readonly maxUnpackedBytes?: number | undefined;
  /** Name of the sheet of a workbook; default the first. */
  readonly sheet?: string | undefined;
}

/**
 * Reads the links of a case from a file: what does the case file say?
 *
 * The name says the format: `.csv`, `.tsv`, `.txt` (comma, semicolon, tab or bar, found from the header), `.json` (an array, or
 * `{ "links": [...] }`), `.ndjson` and `.jsonl`, `.xlsx`, `.parquet`, `.gexf`, `.graphml` and i2's `.anx` (their edges), each also packed
 * as `.gz`. Text is UTF-8, or UTF-16 with a byte-order mark. Rows are read as `readLinks` reads them; a cell beyond the header makes its
 * row an issue.
 *
 * What a packed file unpacks to is limited to 64 MiB, or a hundred times its size where that is more (`maxUnpackedBytes`). Cost: linear;
 * rows of CSV, workbooks and Parquet stream, so memory is for the links.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input` or `malformed-file` naming file, position and remedy; `aborted`.
 */
export async function readCaseFile(path: string, options: ReadCaseOptions = {}): Promise<CaseReading & Shown> {
  return await readCase([{ name: path, data: await fileSource(path) }], options);
}

/**
 * Reads the people of a case from a file of any format that {@link readCaseFile} reads; JSON may be `{ "people": [...] }`, and of a graph
 * file the nodes are read.
 *
 * @throws RingtraceError as {@link readCaseFile}.
 */
export async function readPeopleFile(
  path: string,
  options: ReadPeopleOptions & ReadFileOptions = {},
): Promise<PeopleReading & Shown> {
  checkSubject('readPeopleFile', path, 'text');
  checkSubject('readPeopleFile', options, 'values');
  // Whoever names a table of people wants its protected ones protected; the nodes of a graph need not be people.
  const { columns, file, needsStanding = !/\.(?:gexf|graphml|anx)(?:\.gz)?$/i.test(path), ...opened } = options;
  const reading = readPeople(await rowsOfFile(path, 'people', opened), { columns, file, needsStanding });
  // Where somebody stands is told by file and row, for nobody may be told by name.
  for (const person of reading.people)
    withPlaces(
      person,
      placesOf(person).map((place) => ({ ...place, file: file ?? basename(path) })),
    );
  return reading;
}

/** Every row of the table of a file that is asked for. */
export async function rowsOfFile(
  path: string,
  content: 'links' | 'people',
  options: ReadFileOptions,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of tableRows(await tableOf(path, content, options))) rows.push(row);
  return rows;
}

/**
 * Streams the rows of a file, each by column name, in constant memory: for what is too large to hold, or is to be looked through by hand.
 * JSON and graph files are read whole first.
 *
 * @throws RingtraceError as {@link readCaseFile}.
 */
export async function* readRows(path: string, options: ReadFileOptions = {}): AsyncGenerator<Row> {
  yield* tableRows(await tableOf(path, 'links', options));
}

/** The table that is asked for, by what a graph or document calls it; else the first, or the one of the sheet. */
async function tableOf(path: string, content: 'links' | 'people', options: ReadFileOptions): Promise<SourceTable> {
  checkOptions(path, options, readFileRules);
  const { sheet, ...opened } = options;
  const { tables } = await openTables(await fileSource(path), opened);
  const wanted = content === 'people' ? 'nodes' : 'edges';
  const found =
    sheet === undefined
      ? (tables.find((table) => table.content === wanted || table.name === content) ?? tables[0])
      : tables.find(({ name }) => name === sheet);
  if (found) return found;
  const names = tables.map(({ name }) => `'${name}'`).join(', ');
  throw new RingtraceError('invalid-option', path, `has no sheet '${sheet ?? ''}'`, `name one of: ${names}`);
}
