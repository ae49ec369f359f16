import { loadPeer } from '../../work/index.ts';
import { clickhouseDialect } from '../dialect.ts';
import type { ClickHouseClient } from './clickhouse-client.ts';
import type { Engine, Value } from './engine.ts';
import { engineFailure } from './engine-failure.ts';

export interface OpenClickhouseOptions {
  readonly url?: string | undefined;
  readonly database?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly client?: ClickHouseClient | undefined;
}

/** A ClickHouse server, by its official client or by one like it. */
export async function openClickhouse(options: OpenClickhouseOptions, place: string): Promise<Engine> {
  const client = options.client ?? (await connect(options, place));
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw engineFailure(place, cause);
    }
  };
  await told(() => client.command({ query: 'SELECT 1', clickhouse_settings: SETTINGS }));
  return {
    name: 'clickhouse',
    dialect: clickhouseDialect,
    idsAtOnce: IDS_AT_ONCE,
    run: (query) => told(async () => void (await client.command({ query, clickhouse_settings: SETTINGS }))),
    async *batches(query) {
      try {
        const answer = await client.query({ query, format: 'JSONCompactEachRow', clickhouse_settings: SETTINGS });
        for await (const rows of answer.stream()) yield rows.map((row) => row.json() as Value[]);
      } catch (cause) {
        throw engineFailure(place, cause);
      }
    },
    append: (table, columns, rows) =>
      told(async () => {
        if (rows.length === 0) return;
        const values = rows.map((row) => row.map((value) => (typeof value === 'bigint' ? String(value) : value)));
        await client.insert({ table, columns: [...columns], values, format: 'JSONCompactEachRow' });
      }),
    whole: (work) => work(),
    takeBack: (table, batch) =>
      told(
        async () =>
          void (await client.command({
            query: `ALTER TABLE ${table} DELETE WHERE batch = ${batch}`,
            clickhouse_settings: { ...SETTINGS, mutations_sync: '1' },
          })),
      ),
    close: () => client.close(),
  };
}

/** A missing cell of the outer side of a join is missing, not empty or 0; an alias never hides a column. */
const SETTINGS = {
  join_use_nulls: 1,
  prefer_column_name_to_alias: 1,
  output_format_json_quote_64bit_integers: 0,
} as const;

/** A server may have as little memory as 1 GB for a statement. */
const IDS_AT_ONCE = 2_000_000;

const SILENT = 127;

async function connect(options: OpenClickhouseOptions, place: string): Promise<ClickHouseClient> {
  const { url, database, username, password } = options;
  const peer = await loadPeer<{ createClient(settings: object): ClickHouseClient }>('@clickhouse/client', place);
  try {
    return peer.createClient({
      // What goes wrong is told by the error alone.
      log: { level: SILENT },
      ...(url === undefined ? {} : { url }),
      ...(database === undefined ? {} : { database }),
      ...(username === undefined ? {} : { username }),
      ...(password === undefined ? {} : { password }),
    });
  } catch (cause) {
    throw engineFailure(place, cause);
  }
}
