import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { loadPeer } from '../../work/index.ts';
import { duckdbDialect, quoted } from '../dialect.ts';
import type { Engine, ParquetColumns, Value } from './engine.ts';
import { engineFailure } from './engine-failure.ts';

export interface OpenDuckdbOptions {
  readonly path: string;
  readonly memoryLimit?: string | undefined;
  readonly threads?: number | undefined;
}

/** DuckDB in this process, its rows in one file. */
export async function openDuckdb({ path, memoryLimit, threads }: OpenDuckdbOptions, place: string): Promise<Engine> {
  const peer = await loadPeer<typeof import('@duckdb/node-api')>('@duckdb/node-api', place);
  const settings = {
    ...(memoryLimit === undefined ? {} : { memory_limit: memoryLimit }),
    ...(threads === undefined ? {} : { threads: String(threads) }),
  };
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  let idsAtOnce: number;
  try {
    instance = await peer.DuckDBInstance.create(path, settings);
    connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    // Every statement whose order matters says it; what is kept in order costs memory.
    await connection.run('SET preserve_insertion_order = false');
    const told = await connection.runAndReadAll("SELECT current_setting('memory_limit')");
    idsAtOnce = idsIn(String(told.getRows()[0]![0]));
  } catch (cause) {
    throw engineFailure(path, cause);
  }
  const run = async (sql: string): Promise<void> => {
    try {
      await connection.run(sql);
    } catch (cause) {
      throw engineFailure(path, cause);
    }
  };
  return {
    name: 'duckdb',
    dialect: duckdbDialect,
    idsAtOnce,
    run,
    async *batches(sql) {
      try {
        const result = await connection.stream(sql);
        for (;;) {
          const chunk = await result.fetchChunk();
          if (!chunk || chunk.rowCount === 0) return;
          yield chunk.getRows() as Value[][];
        }
      } catch (cause) {
        throw engineFailure(path, cause);
      }
    },
    async append(table, _columns, rows) {
      try {
        const appender = await connection.createAppender(table);
        const types = Array.from({ length: appender.columnCount }, (_, i) => appender.columnType(i));
        const isWhole = types.map((type) => /BIGINT/.test(String(type)));
        for (const row of rows) {
          for (const [i, value] of row.entries()) {
            if (value === null) appender.appendNull();
            else appender.appendValue(isWhole[i] && typeof value === 'number' ? BigInt(value) : value, types[i]!);
          }
          appender.endRow();
        }
        appender.closeSync();
      } catch (cause) {
        throw engineFailure(path, cause);
      }
    },
    async whole(work) {
      await run('BEGIN TRANSACTION');
      let made: Awaited<ReturnType<typeof work>>;
      try {
        made = await work();
        await run('COMMIT');
      } catch (cause) {
        // After a full disk the engine has rolled back by itself, and says so.
        await connection.run('ROLLBACK').catch(() => undefined);
        throw cause;
      }
      return made;
    },
    takeBack: () => Promise.resolve(),
    async openParquet(file) {
      const from = `read_parquet(${quotedPath(file)}, file_row_number = true)`;
      try {
        const reader = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
        return parquetColumns(from, reader.getRows() as [string, string][]);
      } catch (cause) {
        throw engineFailure(file, cause);
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

const UNITS: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };
/** What an id costs where rows are joined to it, with room for the rest of the statement; measured at 1 GB. */
const BYTES_AN_ID = 500;

/** How many ids a limit such as `953.6 MiB` has room for. */
function idsIn(memoryLimit: string): number {
  const [, amount = '0', unit = ''] = /^([\d.]+)\s*([KMGT]?)/.exec(memoryLimit) ?? [];
  return Math.max(1000, Math.floor((Number(amount) * (UNITS[unit] ?? 1)) / BYTES_AN_ID));
}

function quotedPath(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}

function parquetColumns(from: string, described: readonly (readonly [string, string])[]): ParquetColumns {
  const columns = described.filter(([name]) => name !== 'file_row_number');
  const textOf = new Map(columns.map(([name, type]) => [name, cellText(`"${name.replaceAll('"', '""')}"`, type)]));
  return { from, row: 'file_row_number + 1', textOf };
}

/** As the reading room writes such a cell: instants in UTC, whole numbers without a point, nothing for a blank. */
function cellText(column: string, type: string): string {
  if (/^(?:TIMESTAMP|DATE)/.test(type)) {
    const instant = `strftime(CAST(${column} AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S.%gZ')`;
    return `replace(${instant}, ${quoted('.000Z')}, ${quoted('Z')})`;
  }
  if (/^(?:DOUBLE|FLOAT|DECIMAL)/.test(type)) {
    const isWhole = `${column} = trunc(${column}) AND abs(${column}) < 9007199254740992`;
    return `CASE WHEN ${isWhole} THEN CAST(CAST(${column} AS BIGINT) AS VARCHAR) ELSE CAST(${column} AS VARCHAR) END`;
  }
  return `nullif(CAST(${column} AS VARCHAR), '')`;
}
