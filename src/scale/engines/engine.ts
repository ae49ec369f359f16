import type { Dialect } from '../dialect.ts';

/** A value as it goes into a table or comes out of one. */
export type Value = string | number | bigint | boolean | null;

/** What this room asks of an engine: statements, rows in, rows out. */
export interface Engine {
  readonly name: 'duckdb' | 'clickhouse';
  readonly dialect: Dialect;
  /** How many ids its memory holds beside each other while rows are joined to them; more are taken lot by lot. */
  readonly idsAtOnce: number;
  /** Runs one statement for what it does. */
  run(sql: string): Promise<void>;
  /** Runs one statement for its rows, some at a time; no other statement may run before they are all read. */
  batches(sql: string): AsyncIterable<readonly (readonly Value[])[]>;
  /** Puts rows at the end of a table; cells stand in the order of its columns. */
  append(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<void>;
  /** Does all of it or nothing, where the engine knows transactions; elsewhere what is half done is taken back by its mark. */
  whole<T>(work: () => Promise<T>): Promise<T>;
  /** Forgets what one `add` put into a table, where it was not done whole. */
  takeBack(table: string, batch: number): Promise<void>;
  /** The columns of a Parquet file with their types, and how rows of it are named in a statement; left out where the engine opens no files. */
  readonly openParquet?: ((path: string) => Promise<ParquetColumns>) | undefined;
  close(): Promise<void>;
}

/** A Parquet file as a statement sees it. */
export interface ParquetColumns {
  /** Stands behind FROM. */
  readonly from: string;
  /** Numbers the rows from 1. */
  readonly row: string;
  /** Column to the expression that tells its cell as text, as the reading room would. */
  readonly textOf: ReadonlyMap<string, string>;
}

/** Every row of a statement that has few. */
export async function rowsOf(engine: Engine, sql: string): Promise<(readonly Value[])[]> {
  const rows: (readonly Value[])[] = [];
  for await (const batch of engine.batches(sql)) for (const row of batch) rows.push(row);
  return rows;
}

/** The one number a statement gives. */
export async function numberOf(engine: Engine, sql: string): Promise<number> {
  const [row] = await rowsOf(engine, sql);
  return Number(row?.[0] ?? 0);
}
