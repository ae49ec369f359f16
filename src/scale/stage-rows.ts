import { type LinkField, LinkReader, readText, UNREADABLE } from '../evidence/index.ts';
import { readRows } from '../io/index.ts';
import { RingtraceError } from '../model/index.ts';
import type { AddLinksOptions } from './add-links-options.ts';
import { type Engine, numberOf, type Value } from './engines/engine.ts';
import { CELL, KEPT_FIELDS, named, TOLD, tableStatement, toldColumns } from './schema.ts';

/** Rows that are put into a table at once. */
const BATCH = 20_000;
const CELL_COLUMNS = ['cell', 'cell id', 'cellid', 'cell_id', 'first cell'];

/** Where the fields of a link stand in a table, by the column names that `readLinks` knows. */
export function columnsFor(columns: readonly string[], options: AddLinksOptions, name: string): Map<string, string> {
  const { preset, cell } = options;
  const { used } = new LinkReader().table(new Set(columns), columns, { preset, columns: options.columns }).tally;
  if (used.source === undefined || used.target === undefined)
    throw new RingtraceError(
      'unknown-column',
      name,
      'has no column of who is linked to whom',
      "name them: columns: { source: '...', target: '...' }",
    );
  if (used.direction !== undefined)
    throw new RingtraceError(
      'invalid-option',
      name,
      'has a column that tells which way a call went, which a store does not turn',
      'add the rows with source and target turned, or without that column',
    );
  const places = new Map<string, string>();
  for (const field of ['source', 'target', ...KEPT_FIELDS] as LinkField[])
    if (used[field] !== undefined) places.set(field, used[field]);
  const mast = cell ?? columns.find((column) => CELL_COLUMNS.includes(column.toLowerCase()));
  if (cell !== undefined && !columns.includes(cell))
    throw new RingtraceError('unknown-column', name, 'has no column of the name given as cell', 'name one it has');
  if (mast !== undefined) places.set(CELL, mast);
  return places;
}

/** Puts the told cells of a file or of rows into the table `staged`; returns how many rows there are. */
export async function stageRows(
  engine: Engine,
  input: string | Iterable<unknown> | AsyncIterable<unknown>,
  name: string,
  options: AddLinksOptions,
): Promise<number> {
  await engine.run('DROP TABLE IF EXISTS staged');
  const isParquet = typeof input === 'string' && /\.parquet$/i.test(input);
  if (isParquet && engine.openParquet && (await stageParquet(engine, input, name, options))) {
    return await numberOf(engine, 'SELECT count(*) FROM staged');
  }
  await engine.run(tableStatement(engine.dialect, 'staged', toldColumns(engine.dialect), 'row'));
  const rows = typeof input === 'string' ? readRows(input, { signal: options.signal }) : input;
  let count = 0;
  let table: { readonly known: ReadonlySet<string>; readonly places: (string | undefined)[] } | undefined;
  let waiting: Readonly<Record<string, unknown>>[] = [];
  const hand = async (): Promise<void> => {
    // Rows of programs leave out what is empty: a column may first be met in a later row.
    const columns = new Set(waiting.flatMap((row) => Object.keys(row)));
    table ??= { known: columns, places: placesIn(columnsFor([...columns], options, name)) };
    const { known, places } = table;
    if ([...columns].some((column) => !known.has(column)))
      throw new RingtraceError(
        'invalid-option',
        name,
        `has a column that its first ${BATCH} rows have not`,
        'give every row all columns',
      );
    const cells = waiting.map((row, i): Value[] => [
      count - waiting.length + i + 1,
      ...places.map((column) => (column === undefined ? null : textOf(row[column]))),
    ]);
    await engine.append('staged', ['row', ...TOLD], cells);
    waiting = [];
    options.onProgress?.({ stage: `reading ${name}`, done: count, total: count });
  };
  for await (const row of rows) {
    options.signal?.throwIfAborted();
    if (typeof row !== 'object' || row === null)
      throw new RingtraceError('invalid-option', name, `row ${count + 1} is no row`, 'give objects, column to cell');
    waiting.push(row as Readonly<Record<string, unknown>>);
    count++;
    if (waiting.length === BATCH) await hand();
  }
  if (waiting.length > 0) await hand();
  return count;
}

function placesIn(columns: ReadonlyMap<string, string>): (string | undefined)[] {
  return TOLD.map((field) => columns.get(field));
}

async function stageParquet(engine: Engine, path: string, name: string, options: AddLinksOptions): Promise<boolean> {
  const { from, row, textOf } = await engine.openParquet!(path);
  const columns = columnsFor([...textOf.keys()], options, name);
  const { text, table } = engine.dialect;
  const cells = TOLD.map((field) => {
    const column = columns.get(field);
    return `${column === undefined ? `CAST(NULL AS ${text})` : textOf.get(column)} AS ${named(field)}`;
  });
  await engine.run(`CREATE TABLE staged ${table('row')} AS SELECT ${row} AS "row", ${cells.join(', ')} FROM ${from}`);
  return true;
}

/** A cell of a program as text, nothing where it is empty; what is no text is written as a spreadsheet writes an error, which no reader takes for a value. */
function textOf(cell: unknown): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().replace('.000Z', 'Z');
  const text = readText(cell);
  return text === UNREADABLE ? '#NUM!' : (text ?? null);
}
