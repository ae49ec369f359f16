import type { ClickHouseClient } from 'ringtrace/scale';
import { openStore } from 'ringtrace/scale';
import { describe, expect, it } from 'vitest';
import { callRows } from './call-rows.ts';
import { CHDB, emptyServer } from './engines.ts';

interface Outage {
  readonly client: ClickHouseClient;
  /** From the so-manieth statement on, nothing is answered until `back` is called. */
  lose(statement: number, when: 'before' | 'after'): void;
  back(): void;
}

/** A server whose statements stop being answered: before they are run, or after, when only the answer is lost. */
function fragile(server: ClickHouseClient): Outage {
  let [count, lostFrom, when]: [number, number, 'before' | 'after'] = [0, Infinity, 'before'];
  const gone = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  const through = async <T>(statement: () => Promise<T>): Promise<T> => {
    const place = ++count;
    if (place > lostFrom || (place === lostFrom && when === 'before')) throw gone();
    const answer = await statement();
    if (place === lostFrom) throw gone();
    return answer;
  };
  return {
    client: {
      command: (request) => through(() => server.command(request)),
      query: (request) => through(() => server.query(request)),
      insert: (request) => through(() => server.insert(request)),
      close: () => Promise.resolve(),
    },
    lose: (statement, side) => {
      [lostFrom, when] = [count + statement, side];
    },
    back: () => {
      lostFrom = Infinity;
    },
  };
}

const FIRST = [...callRows(40, 10, 3), { caller: 'O 1', callee: 'unknown' }];
const SECOND = [
  ...callRows(60, 14, 4),
  { caller: 'O 1', callee: 'unknown' },
  { caller: 'P’1', callee: 'Q1', time: '03/04' },
];

describe.skipIf(CHDB === undefined)(
  'a server that goes away in the middle of an add (chdb; set RINGTRACE_CHDB)',
  () => {
    // Every fourth of about thirty statements: each trial opens, folds and adds anew.
    it.each([
      ['before', 2],
      ['after', 4],
    ] as const)(
      'keeps what was there, tells of it, and goes on: lost %s a statement',
      async (when, from) => {
        const here = await openStore({ path: ':memory:' });
        await here.add(FIRST, { name: 'first' });
        const before = await here.foldTies();
        const added = await here.add(SECOND, { name: 'second' });
        const after = await here.foldTies();
        await here.close();
        const server = await emptyServer();
        await (await openStore({ engine: 'clickhouse', client: server })).add(FIRST, { name: 'first' });
        const outage = fragile(server);
        let lost = 0;
        for (let statement = from; ; statement += 4) {
          const store = await openStore({ engine: 'clickhouse', client: outage.client });
          expect(await store.foldTies()).toEqual(before);
          outage.lose(statement, when);
          const told = await store.add(SECOND, { name: 'second' }).catch((error: unknown) => error);
          outage.back();
          if (!(told instanceof Error)) break;
          lost++;
          expect(told).toMatchObject({ code: 'engine-failed' });
          expect(told.message).toContain('the server does not answer');
          // The same store goes on, as does one opened anew at the head of this loop: nothing of what was lost counts.
          await store.add([], { name: `nothing ${statement}` });
          const there = await store.foldTies();
          // All was there, and only the answer was lost.
          if (there.links === after.links) break;
          expect(there).toEqual(before);
        }
        expect(lost).toBeGreaterThan(4);
        const store = await openStore({ engine: 'clickhouse', client: outage.client });
        expect({ ...(await store.add(SECOND, { name: 'second' })), wasThere: false }).toEqual(added);
        expect(await store.foldTies()).toEqual(after);
      },
      200_000,
    );
  },
);
