import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ClickHouseClient } from 'ringtrace/scale';
import { type CaseStore, openStore } from 'ringtrace/scale';

/** An engine to test on, or why it is not here. */
export interface TestEngine {
  readonly name: string;
  readonly isHere: boolean;
  /** An empty store. */
  open(): Promise<CaseStore>;
}

/** Where `npm install chdb` was run: the engine of ClickHouse in this process, 543 MB, which `npm ci` does not bring. */
// Set but empty means: not here.
export const CHDB: string | undefined = process.env.RINGTRACE_CHDB || undefined;

interface Session {
  queryAsync(sql: string, options?: object): Promise<{ text(): string }>;
}

/** A client of ClickHouse whose server is in this process. */
export function chdbClient(): ClickHouseClient {
  const { Session } = createRequire(join(CHDB!, 'package.json'))('chdb') as { Session: new () => Session };
  opened ??= new Session();
  const session = opened;
  const withSettings = (query: string, settings: Readonly<Record<string, string | number>> = {}): string => {
    const told = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
    return /^\s*SELECT/.test(query) && told.length > 0 ? `${query} SETTINGS ${told.join(', ')}` : query;
  };
  const run = async (query: string, settings?: Readonly<Record<string, string | number>>): Promise<void> => {
    for (const [name, value] of Object.entries(settings ?? {})) await session.queryAsync(`SET ${name} = ${value}`);
    await session.queryAsync(query);
  };
  return {
    command: ({ query, clickhouse_settings }) => run(query, clickhouse_settings),
    async query({ query, clickhouse_settings }) {
      const answer = await session.queryAsync(withSettings(query, clickhouse_settings), {
        format: 'JSONCompactEachRow',
      });
      const lines = answer.text().split('\n').filter(Boolean);
      return {
        async *stream() {
          for (let from = 0; from < lines.length; from += 1000)
            yield lines.slice(from, from + 1000).map((line) => ({ json: () => JSON.parse(line) as unknown }));
        },
      };
    },
    async insert({ table, columns, values }) {
      const rows = values.map((row) => JSON.stringify(row)).join('\n');
      await run(
        `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')}) FORMAT JSONCompactEachRow ${rows}`,
      );
    },
    close: () => Promise.resolve(),
  };
}

let opened: Session | undefined;

/** The engine of ClickHouse in this process, with no table in it. */
export async function emptyServer(): Promise<ClickHouseClient> {
  const client = chdbClient();
  const answer = await client.query({
    query: 'SELECT name FROM system.tables WHERE database = currentDatabase()',
    format: 'JSONCompactEachRow',
  });
  for await (const rows of answer.stream())
    for (const row of rows) await client.command({ query: `DROP TABLE ${(row.json() as string[])[0]}` });
  return client;
}

async function emptyClickhouse(): Promise<CaseStore> {
  return await openStore({ engine: 'clickhouse', client: await emptyServer() });
}

export const ENGINES: readonly TestEngine[] = [
  { name: 'duckdb', isHere: true, open: () => openStore({ engine: 'duckdb', path: ':memory:' }) },
  { name: 'clickhouse (chdb; set RINGTRACE_CHDB)', isHere: CHDB !== undefined, open: emptyClickhouse },
];
