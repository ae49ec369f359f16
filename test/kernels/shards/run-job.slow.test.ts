import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { type RunJobOptions, runJob } from '../../../src/kernels/shards/run-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { spawnNodeWorker } from '../../../src/kernels/shards/spawn-node-worker.ts';
import type { FromWorker, SpawnWorker, WorkerPort } from '../../../src/kernels/shards/worker-protocol.ts';
import { dyingJob, endlessJob, throwingJob, unpostableJob, type WaveInput, waveJob, whereJob } from './doubles/jobs.ts';

/** The test's own worker, built once: a thread that compiles its sources takes ten times as long to start. */
const folder = mkdtempSync(join(tmpdir(), 'run-job-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const built = join(folder, 'worker.mjs');
const source = fileURLToPath(new URL('./doubles/worker.ts', import.meta.url));
buildSync({ entryPoints: [source], outfile: built, bundle: true, format: 'esm', platform: 'node' });
const file = pathToFileURL(built);

/** Starts the test's own worker and counts the threads that are alive. */
function countedSpawn(): { spawn: SpawnWorker; count: { started: number; alive: number; waiting: number } } {
  const count = { started: 0, alive: 0, waiting: 0 };
  const spawn: SpawnWorker = (listener) => {
    const port = spawnNodeWorker(file, listener)!;
    count.started++;
    count.alive++;
    const terminate = async (): Promise<void> => {
      await port.terminate();
      count.alive--;
    };
    return { post: (message) => port.post(message), terminate };
  };
  return { spawn, count };
}

const atOnce = (workers: number, spawn: SpawnWorker): RunJobOptions => ({ workers, spawn, trialMs: 0 });
const wave = (shardCount: number, delayMs = 0): WaveInput => ({
  shardCount,
  delayMs,
  values: Float64Array.from({ length: 40 }, (_, i) => 1 / (i + 1)),
});

describe('runJob', () => {
  it('gives the same bits at 1, 2 and 8 workers as in one sweep', async () => {
    const input = wave(50, 1);
    const expected = runShards(waveJob, input);
    for (const workers of [1, 2, 8]) {
      const { spawn, count } = countedSpawn();
      expect(await runJob(waveJob, input, atOnce(workers, spawn))).toEqual(expected);
      expect(count).toMatchObject({ started: workers === 1 ? 0 : workers, alive: 0 });
    }
  });

  it('reports every finished shard once, rising, at any number of workers', async () => {
    for (const workers of [1, 3]) {
      const seen: string[] = [];
      const onShard = (done: number, total: number): void => void seen.push(`${done}/${total}`);
      await runJob(waveJob, wave(9, 1), { ...atOnce(workers, countedSpawn().spawn), onShard });
      expect(seen).toEqual(['1/9', '2/9', '3/9', '4/9', '5/9', '6/9', '7/9', '8/9', '9/9']);
    }
  });

  it('starts no more workers than there are shards, and none for a single shard or no shard', async () => {
    for (const [shardCount, started] of [
      [0, 0],
      [1, 0],
      [2, 2],
    ] as const) {
      const { spawn, count } = countedSpawn();
      expect(await runJob(waveJob, wave(shardCount), atOnce(8, spawn))).toEqual(runShards(waveJob, wave(shardCount)));
      expect(count.started).toBe(started);
    }
  });

  it('keeps a short job in the calling thread', async () => {
    const { spawn, count } = countedSpawn();
    const where = await runJob(whereJob, Uint8Array.of(4), { workers: 2, spawn, trialMs: 10_000 });
    expect(where).toEqual([0, 0, 0, 0, 0, 0, 0, 0].map((_, i) => where[i % 2]));
    expect(count.started).toBe(0);
  });

  it('sends a large input to workers at once, in memory they share', async () => {
    const { spawn, count } = countedSpawn();
    const input = new Uint8Array(5_000_000).fill(6, 0, 1);
    const where = await runJob(whereJob, input, { workers: 2, spawn, trialMs: 10_000 });
    expect(where.filter((_, i) => i % 2 === 1)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(count).toMatchObject({ started: 2, alive: 0 });
    expect(input.buffer).toBeInstanceOf(ArrayBuffer);
  });

  it('hands the rest of a job that proves long to workers', async () => {
    const { spawn, count } = countedSpawn();
    const input = wave(90, 10);
    expect(await runJob(waveJob, input, { workers: 2, spawn, trialMs: 15 })).toEqual(runShards(waveJob, input));
    expect(count).toMatchObject({ started: 2, alive: 0 });
  });

  it('keeps the rest of a job here when starting workers would take as long', async () => {
    const { spawn, count } = countedSpawn();
    const input = wave(12, 2);
    expect(await runJob(waveJob, input, { workers: 2, spawn, trialMs: 1 })).toEqual(runShards(waveJob, input));
    expect(count.started).toBe(0);
  });

  it('rejects with the reason of an abort in the middle of a shard and leaves no worker', async () => {
    const { spawn, count } = countedSpawn();
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 300);
    const running = runJob(endlessJob, 2, { ...atOnce(2, spawn), signal: controller.signal });
    await expect(running).rejects.toBe(reason);
    expect(count).toMatchObject({ started: 2, alive: 0 });
  });

  it('lets an abort through between shards when it runs in the calling thread', async () => {
    const controller = new AbortController();
    const done: number[] = [];
    const onShard = (count: number): void => {
      done.push(count);
      if (count === 3) setImmediate(() => controller.abort());
    };
    const running = runJob(waveJob, wave(1000), { workers: 1, onShard, signal: controller.signal });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(done.length).toBeLessThanOrEqual(5);
  });

  it('rejects before any work when the caller has aborted already', async () => {
    const { spawn, count } = countedSpawn();
    const signal = AbortSignal.abort();
    await expect(runJob(endlessJob, 2, { ...atOnce(2, spawn), signal })).rejects.toBe(signal.reason);
    expect(count.started).toBe(0);
  });

  it('passes on the error a job throws, from any thread', async () => {
    for (const workers of [1, 2]) {
      const { spawn, count } = countedSpawn();
      const running = runJob(throwingJob, 8, atOnce(workers, spawn));
      await expect(running).rejects.toMatchObject({ name: 'RangeError', message: 'shard 2 is broken' });
      expect(count.alive).toBe(0);
    }
  });

  it('passes on the error a progress callback throws and stops the workers', async () => {
    for (const workers of [1, 2]) {
      const { spawn, count } = countedSpawn();
      const onShard = (): void => {
        throw new TypeError('no such bar');
      };
      await expect(runJob(waveJob, wave(20, 1), { ...atOnce(workers, spawn), onShard })).rejects.toThrow('no such bar');
      expect(count.alive).toBe(0);
    }
  });

  it('rejects when a worker dies', async () => {
    const { spawn, count } = countedSpawn();
    await expect(runJob(dyingJob, 8, atOnce(2, spawn))).rejects.toMatchObject({
      name: 'WorkerError',
      message: 'a worker ended before its work was done: exit code 3',
    });
    expect(count.alive).toBe(0);
  });

  it('rejects when a part cannot be posted', async () => {
    await expect(runJob(unpostableJob, 2, atOnce(2, countedSpawn().spawn))).rejects.toMatchObject({
      name: 'DataCloneError',
    });
  });

  it('names the job that no worker knows', async () => {
    const unknown = { ...waveJob, name: 'test-unlisted' };
    await expect(runJob(unknown, wave(4), atOnce(2, countedSpawn().spawn))).rejects.toThrow(
      'no worker knows the job test-unlisted',
    );
  });

  it('runs in the calling thread when no worker can be found or started', async () => {
    const nowhere: SpawnWorker = () => undefined;
    const stillborn: SpawnWorker = (listener) => {
      setTimeout(() => listener.died('not found'), 1);
      return { post: () => {}, terminate: async () => {} };
    };
    const expected = runShards(waveJob, wave(10));
    for (const spawn of [nowhere, stillborn]) {
      expect(await runJob(waveJob, wave(10), atOnce(2, spawn))).toEqual(expected);
    }
  });

  it('goes on with the workers that did start', async () => {
    const { spawn, count } = countedSpawn();
    let calls = 0;
    const lame: SpawnWorker = (listener) => (calls++ === 0 ? undefined : spawn(listener));
    expect(await runJob(waveJob, wave(20, 1), atOnce(2, lame))).toEqual(runShards(waveJob, wave(20, 1)));
    expect(count).toMatchObject({ started: 1, alive: 0 });
  });

  it('merges parts that come out of order, and never lets more than four a worker wait', async () => {
    const input = wave(60);
    let mostAhead = 0;
    let firstPending: (() => void) | undefined;
    const handed: number[] = [];
    // Two workers in this thread; the first one holds back shard 0 until the other has run out of shards it may take.
    const spawn: SpawnWorker = (listener): WorkerPort => {
      const reply = (message: FromWorker): void => void setTimeout(() => listener.message(message), 0);
      return {
        post: (message) => {
          if (message.kind === 'job') return reply({ kind: 'prepared' });
          handed.push(message.shard);
          const part = (): void =>
            reply({ kind: 'part', shard: message.shard, part: waveJob.run(input, message.shard) });
          if (message.shard !== 0) return part();
          firstPending = part;
          setTimeout(() => {
            mostAhead = Math.max(...handed);
            firstPending!();
          }, 200);
        },
        terminate: async () => {},
      };
    };
    expect(await runJob(waveJob, input, atOnce(2, spawn))).toEqual(runShards(waveJob, input));
    expect(mostAhead).toBe(7);
  });
});
