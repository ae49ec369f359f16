import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ClickHouseClient, openStore } from 'ringtrace/scale';
import { describe, expect, it } from 'vitest';
import { callRows } from './call-rows.ts';
import { CHDB, emptyServer } from './engines.ts';

const OF_HTTP = new Set(['query', 'query_id', 'database', 'session_id', 'default_format']);

/** The engine of ClickHouse in this process behind its HTTP interface: a query by address or body, settings by address. */
async function serve(engine: ClickHouseClient): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, answer) => {
    const address = new URL(request.url!, 'http://localhost');
    const told = [...address.searchParams].filter(([name]) => !OF_HTTP.has(name));
    const clickhouse_settings = Object.fromEntries(told);
    const [query, body] = [address.searchParams.get('query') ?? '', await text(request)];
    const sql = [query, body].filter(Boolean).join('\n');
    try {
      if (!/FORMAT JSONCompactEachRow\s*$/.test(sql)) {
        await engine.command({ query: sql, clickhouse_settings });
        answer.end();
        return;
      }
      const asked = sql.replace(/FORMAT JSONCompactEachRow\s*$/, '');
      const rows = await engine.query({ query: asked, format: 'JSONCompactEachRow', clickhouse_settings });
      for await (const some of rows.stream()) for (const row of some) answer.write(`${JSON.stringify(row.json())}\n`);
      answer.end();
    } catch (error) {
      answer.writeHead(500, { 'x-clickhouse-exception-code': '1' }).end(`Code: 1. DB::Exception: ${String(error)}`);
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe.skipIf(CHDB === undefined)('the official client of ClickHouse (chdb; set RINGTRACE_CHDB)', () => {
  it('gives over HTTP what the engine in memory gives, and goes on after the server is lost', async () => {
    const rows = [...callRows(500, 40, 7), { caller: 'A 1', callee: 'unknown' }, { caller: 'É’1', callee: 'B1' }];
    const here = await openStore({ path: ':memory:' });
    const wanted = [await here.add(rows, { name: 'calls' }), await here.foldTies(), await here.degrees({ top: 5 })];
    await here.close();
    const engine = await emptyServer();
    const first = await serve(engine);
    const store = await openStore({ engine: 'clickhouse', url: first.url });
    expect([await store.add(rows, { name: 'calls' }), await store.foldTies(), await store.degrees({ top: 5 })]).toEqual(
      wanted,
    );
    first.close();
    await expect(store.add(rows, { name: 'more' })).rejects.toMatchObject({ code: 'engine-failed' });
    await store.close();
    const second = await serve(engine);
    const again = await openStore({ engine: 'clickhouse', url: second.url });
    expect(await again.foldTies()).toEqual(wanted[1]);
    await again.close();
    second.close();
  });
});
