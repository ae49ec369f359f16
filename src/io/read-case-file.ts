import type { Shown } from '../display/index.ts';
import {
  columnsOf,
  LinkReader,
  type LinkTableOptions,
  type ReadLinksOptions,
  type ReadPeopleOptions,
  readPeople,
  rowOf,
} from '../evidence/index.ts';
import type { LinkReading, PeopleReading, Row } from '../model/index.ts';
import { collectRows, type FileTable } from './file-table.ts';
import { openTable, type ReadFileOptions } from './open-table.ts';

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
export async function readCaseFile(
  path: string,
  options: ReadLinksOptions & ReadFileOptions = {},
): Promise<LinkReading & Shown> {
  const reader = new LinkReader();
  await readInto(reader, await openTable(path, 'links', options), options);
  return reader.finish();
}

/** Feeds the rows of a file to a reader of links. */
export async function readInto(reader: LinkReader, table: FileTable, options: LinkTableOptions): Promise<void> {
  if (!table.header) {
    const rows = await collectRows(table);
    reader.table(columnsOf(rows), undefined, options)(rows);
    return;
  }
  const add = reader.table(new Set(table.header), table.header, options);
  for await (const batch of table.batches) add(batch);
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
  return readPeople(await rowsOfTable(await openTable(path, 'people', options)), options);
}

/** Every row of a file by column name. */
export async function rowsOfTable(table: FileTable): Promise<readonly unknown[]> {
  const rows = await collectRows(table);
  const { header } = table;
  return header ? rows.map((cells) => rowOf(cells as readonly unknown[], header)) : rows;
}

/**
 * Streams the rows of a file, each by column name, in constant memory: for what is too large to hold, or is to be looked through by hand.
 * JSON and graph files are read whole first.
 *
 * @throws RingtraceError as {@link readCaseFile}.
 */
export async function* readRows(path: string, options: ReadFileOptions = {}): AsyncGenerator<Row> {
  const { header, batches } = await openTable(path, 'links', options);
  for await (const batch of batches) {
    for (const row of batch) yield header ? rowOf(row as readonly unknown[], header) : (row as Row);
  }
}
