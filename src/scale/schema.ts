import { LINK_COLUMNS, type LinkField } from '../evidence/index.ts';
import type { Dialect } from './dialect.ts';
import { type Engine, numberOf, rowsOf } from './engines/engine.ts';

/** Cells that are kept as they were told, so that a link that comes out reads as the row that went in. */
export const KEPT_FIELDS: readonly LinkField[] = (Object.keys(LINK_COLUMNS) as LinkField[]).filter(
  (field) => !['source', 'target', 'sourceName', 'targetName', 'direction', 'copies'].includes(field),
);

/** The cell of a mast, beside the fields of a link. */
export const CELL = 'cell';

/** Every column of a table of told cells. */
export const TOLD: readonly string[] = ['source', 'target', ...KEPT_FIELDS, CELL];

type Column = readonly [name: string, type: string];

/** `"at"` is a keyword of DuckDB: every name of a column stands in quotes. */
export function named(column: string): string {
  return `"${column}"`;
}

/** Names of columns, parted by commas. */
export function listed(columns: readonly string[], from = ''): string {
  return columns.map((column) => `${from}${named(column)}`).join(', ');
}

/** The statement that makes a table. */
export function tableStatement(dialect: Dialect, table: string, columns: readonly Column[], sortedBy: string): string {
  const told = columns.map(([name, type]) => `${named(name)} ${type}`).join(', ');
  return `CREATE TABLE IF NOT EXISTS ${table} (${told}) ${dialect.table(sortedBy)}`;
}

/** The told cells that a table has, with the number of their row. */
export function toldColumns({ row, text }: Dialect, fields: readonly string[]): Column[] {
  return [['row', row], ...fields.map((name): Column => [name, text])];
}

/** What a row says once it was read, each cell in the one way of writing that needs no option to be read again. */
export function cleanedColumns({ row, text, whole, real }: Dialect): Column[] {
  return [['row', row], ...CLEANED.map((name): Column => [name, text]), ['t', whole], ['w', real]];
}

/** The texts of a cleaned row. */
export const CLEANED: readonly string[] = ['source', 'target', ...KEPT_FIELDS];

const VERSION = 1;

/** Makes the tables of a store where they are not there, and takes back what an interrupted `add` left behind. */
export async function openTables(engine: Engine): Promise<void> {
  const { dialect } = engine;
  const { text, person, row, whole, real } = dialect;
  const links: Column[] = [
    ['batch', person],
    ['row', row],
    ['a', person],
    ['b', person],
    ['kind', text],
    ['t', whole],
    ['w', real],
  ];
  const batches: Column[] = [
    ['batch', person],
    ['name', text],
    ['rows', row],
    ['kept', row],
    ['version', person],
  ];
  await engine.run(tableStatement(dialect, 'links', links, 'batch, row'));
  await engine.run(
    tableStatement(
      dialect,
      'people',
      [
        ['n', person],
        ['id', text],
      ],
      'n',
    ),
  );
  await engine.run(
    tableStatement(
      dialect,
      'rejected',
      [
        ['batch', person],
        ['row', row],
        ['reason', text],
      ],
      'batch, row',
    ),
  );
  await engine.run(tableStatement(dialect, 'batches', batches, 'batch'));
  const read = [
    ['batch', person],
    ['rows', row],
  ] as const;
  await engine.run(tableStatement(dialect, 'read_by_room', read, 'batch'));
  await takeBackUndone(engine);
}

/** Takes out what an `add` left that did not come to its end: the engine had no transactions, or went away. */
export async function takeBackUndone(engine: Engine): Promise<void> {
  const told = UNDONE.map((table) => `SELECT batch FROM ${table}`).join(' UNION ALL ');
  const undone = await rowsOf(
    engine,
    `SELECT DISTINCT batch FROM (${told}) AS told WHERE batch NOT IN (SELECT batch FROM batches)`,
  );
  for (const [batch] of undone) for (const table of UNDONE) await engine.takeBack(table, Number(batch));
}

const UNDONE = ['links', 'rejected', 'read_by_room'] as const;

/** The told cells that the links of a store have a column for: what no file told costs nothing. */
export async function fieldsKept(engine: Engine): Promise<ReadonlySet<string>> {
  const columns = await rowsOf(engine, 'DESCRIBE links');
  return new Set(
    columns
      .map(([name]) => String(name))
      .filter((name) => name.startsWith('told_'))
      .map((name) => name.slice(5)),
  );
}

/** Makes room for told cells that no file told before. */
export async function keepFields(engine: Engine, fields: readonly string[]): Promise<void> {
  const known = await fieldsKept(engine);
  for (const field of fields)
    if (!known.has(field))
      await engine.run(`ALTER TABLE links ADD COLUMN ${named(`told_${field}`)} ${engine.dialect.text}`);
}

/** The number of the next `add`. */
export async function nextBatch(engine: Engine): Promise<number> {
  return (await numberOf(engine, 'SELECT max(batch) FROM batches')) + 1;
}

/** Says that a batch is in the store whole; from here on it counts. */
export async function closeBatch(
  engine: Engine,
  batch: number,
  name: string,
  rows: number,
  kept: number,
): Promise<void> {
  await engine.append('batches', ['batch', 'name', 'rows', 'kept', 'version'], [[batch, name, rows, kept, VERSION]]);
}
