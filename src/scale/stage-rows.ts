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
function columnsFor(columns: readonly string[], options: AddLinksOptions, name: string): Map<string, string> {
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

/** Rows as a statement finds them: the table or view `staged`. */
export interface StagedRows {
  readonly rows: number;
  /** Those of `TOLD` that the rows have a column for, in that order; a column that is not there costs nothing. */
  readonly fields: readonly string[];
  /** Forgets them. */
  drop(): Promise<void>;
}

/** Shows the told cells of a file or of rows as `staged`: Parquet where it lies, where the engine opens it, all else as a table. */
export async function stageRows(
  engine: Engine,
  input: string | Iterable<unknown> | AsyncIterable<unknown>,
  name: string,
  options: AddLinksOptions,
): Promise<StagedRows> {
  const isParquet = typeof input === 'string' && /\.parquet$/i.test(input);
  if (isParquet && engine.openParquet) return await viewParquet(engine, input, name, options);
  await engine.run('DROP TABLE IF EXISTS staged');
  const rows = typeof input === 'string' ? readRows(input, { signal: options.signal }) : input;
  let count = 0;
  let table: { readonly known: ReadonlySet<string>; readonly places: ReadonlyMap<string, string> } | undefined;
  const open = async (fields: readonly string[]): Promise<void> =>
    await engine.run(tableStatement(engine.dialect, 'staged', toldColumns(engine.dialect, fields), 'row'));
  let waiting: Readonly<Record<string, unknown>>[] = [];
  const hand = async (): Promise<void> => {
    // Rows of programs leave out what is empty: a column may first be met in a later row.
    const columns = new Set(waiting.flatMap((row) => Object.keys(row)));
    if (table === undefined) {
      table = { known: columns, places: inOrder(columnsFor([...columns], options, name)) };
      await open([...table.places.keys()]);
    }
    const { known, places } = table;
    if ([...columns].some((column) => !known.has(column)))
      throw new RingtraceError(
        'invalid-option',
        name,
        `has a column that its first ${BATCH} rows have not`,
        'give every row all columns',
      );
    const told = [...places.values()];
    const cells = waiting.map((row, i): Value[] => [
      count - waiting.length + i + 1,
      ...told.map((column) => textOf(row[column])),
    ]);
    await engine.append('staged', ['row', ...places.keys()], cells);
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
  if (table === undefined) await open(['source', 'target']);
  const fields = table === undefined ? ['source', 'target'] : [...table.places.keys()];
  return { rows: count, fields, drop: () => engine.run('DROP TABLE staged') };
}

function inOrder(columns: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    TOLD.flatMap((field) => {
      const column = columns.get(field);
      return column === undefined ? [] : [[field, column] as const];
    }),
  );
}

async function viewParquet(engine: Engine, path: string, name: string, options: AddLinksOptions): Promise<StagedRows> {
  const { from, row, textOf } = await engine.openParquet!(path);
  const places = inOrder(columnsFor([...textOf.keys()], options, name));
  const cells = [...places].map(([field, column]) => `${textOf.get(column)} AS ${named(field)}`);
  await engine.run(`CREATE OR REPLACE TEMP VIEW staged AS SELECT ${row} AS "row", ${cells.join(', ')} FROM ${from}`);
  const rows = await numberOf(engine, 'SELECT count(*) FROM staged');
  return { rows, fields: [...places.keys()], drop: () => engine.run('DROP VIEW staged') };
}

/** A cell of a program as text, nothing where it is empty; what is no text is written as a spreadsheet writes an error, which no reader takes for a value. */
function textOf(cell: unknown): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().replace('.000Z', 'Z');
  const text = readText(cell);
  return text === UNREADABLE ? '#NUM!' : (text ?? null);
}
