/** What is asked of a client of ClickHouse: the official `@clickhouse/client` does it, and so may any other. */
export interface ClickHouseClient {
  /** Runs a statement for what it does. */
  command(request: ClickHouseRequest): Promise<unknown>;
  /** Runs a statement for its rows. */
  query(request: ClickHouseRequest & { readonly format: 'JSONCompactEachRow' }): Promise<ClickHouseAnswer>;
  /** Puts rows into a table. */
  insert(request: ClickHouseInsert): Promise<unknown>;
  /** Lets go of the server. */
  close(): Promise<void>;
}

/** A statement, with the settings it needs. */
export interface ClickHouseRequest {
  /** The statement. */
  readonly query: string;
  /** Settings of the engine for this statement. */
  readonly clickhouse_settings?: Readonly<Record<string, string | number>>;
}

/** Rows on their way. */
export interface ClickHouseAnswer {
  /** The rows, some at a time, each read by `json`. */
  stream(): AsyncIterable<readonly { json(): unknown }[]>;
}

/** Rows for a table. */
export interface ClickHouseInsert {
  /** The table. */
  readonly table: string;
  /** Its columns, in the order of the cells. */
  readonly columns: [string, ...string[]] | string[];
  /** The rows. */
  readonly values: readonly (readonly unknown[])[];
  /** How rows are written. */
  readonly format: 'JSONCompactEachRow';
}
