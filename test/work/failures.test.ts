import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RingtraceError } from '../../src/index.ts';
import { LONG_VERBS } from './long-verbs.ts';

const threads = process.getBuiltinModule('node:worker_threads');

/** A worker that comes up and then is killed, as by a machine short of memory. */
function KilledWorker(): object {
  const worker = Object.assign(new EventEmitter(), { postMessage: () => undefined, terminate: async () => 137 });
  setTimeout(() => {
    worker.emit('message', { kind: 'started' });
    worker.emit('exit', 137);
  });
  return worker;
}

/** A clock by which everything takes so long that it is handed to workers at once. */
function slowClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (cause) => cause,
  );
}

afterEach(() => vi.restoreAllMocks());

describe('long verbs', () => {
  it('are all asked', () => {
    const doors = ['ringtrace', 'ringtrace.io', 'ringtrace.matching']
      .map((door) => readFileSync(`api/${door}.api.md`, 'utf8'))
      .join('\n');
    const long = new Set(
      [...doors.matchAll(/export interface (\w+)[^{]*extends[^{]*LongWorkOptions/g)].map(([, name]) => name!),
    );
    const verbs = [...doors.matchAll(/export function (\w+)(?:<[^(]*>)?\([^;]*options\??: (\w+)/g)].flatMap(
      ([, verb, options]) => (long.has(options!) ? [verb!] : []),
    );
    const asked = LONG_VERBS.map(({ verb }) => verb.split(' ')[0]);
    expect(verbs.length).toBeGreaterThan(15);
    expect([...new Set(verbs)].filter((verb) => !asked.includes(verb))).toEqual([]);
  });

  it.each(LONG_VERBS)('$verb is aborted before it begins', async ({ place, abortedAt = place, call }) => {
    const why = new Error('the page was left');
    const cause = await failure(call({ workers: 1, signal: AbortSignal.abort(why) }));
    expect(cause).toBeInstanceOf(RingtraceError);
    expect(cause).toMatchObject({ code: 'aborted', place: abortedAt, cause: why });
  });

  it.each(LONG_VERBS)('$verb is aborted while it runs', async ({ call }) => {
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    const cause = await failure(call({ workers: 1, signal: controller.signal, onProgress }));
    expect(cause).toBeInstanceOf(RingtraceError);
    expect(cause).toMatchObject({ code: 'aborted' });
  });

  it.each(LONG_VERBS)('$verb hands out what its onProgress threw, as it was thrown', async ({ call }) => {
    const thrown = Object.assign(new RangeError('quality: runs is 0, a message like one of ours'), {
      name: 'WorkerError',
    });
    const onProgress = (): void => {
      throw thrown;
    };
    expect(await failure(call({ workers: 1, onProgress }))).toBe(thrown);
  });

  it.each(LONG_VERBS.filter(({ inWorkers }) => inWorkers))(
    '$verb tells of a worker that died',
    async ({ place, call }) => {
      slowClock();
      vi.spyOn(threads, 'Worker').mockImplementation(KilledWorker as never);
      const cause = await failure(call({ workers: 2 }));
      expect(cause).toBeInstanceOf(RingtraceError);
      expect(cause).toMatchObject({
        code: 'worker-failed',
        place,
        message: `${place}: a worker ended before its work was done: exit code 137; call again, or with workers: 1`,
      });
    },
  );
});
