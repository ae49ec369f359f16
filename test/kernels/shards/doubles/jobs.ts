import { isMainThread, threadId } from 'node:worker_threads';
import type { AnyShardJob } from '../../../../src/kernels/jobs.ts';
import type { ShardJob } from '../../../../src/kernels/shards/shard-job.ts';

export interface WaveInput {
  readonly shardCount: number;
  readonly values: Float64Array;
  /** Milliseconds each shard takes besides; the first of every four takes as long again for each of the others. */
  readonly delayMs?: number;
}

/** Adds numbers whose sum depends on the order of additions, shard by shard, some shards slow. */
export const waveJob: ShardJob<WaveInput, WaveInput, Float64Array, number[]> = {
  name: 'test-wave',
  prepare: (input) => input,
  shardCount: (state) => state.shardCount,
  run: (state, shard) => {
    const delayMs = (state.delayMs ?? 0) * (shard % 4 === 0 ? 4 : 1);
    for (const endAt = performance.now() + delayMs; performance.now() < endAt; );
    return state.values.map((value, i) => Math.sin(value * (shard + 1)) * 10 ** (i % 17) + shard);
  },
  merge: (left, right) => {
    for (let i = 0; i < left.length; i++) left[i] = left[i]! * 0.9 + right[i]!;
    return left;
  },
  finish: (_state, merged) => Array.from(merged ?? []),
};

/** Shards that never end by themselves. */
export const endlessJob: ShardJob<number, number, number, number> = {
  ...countJob('test-endless'),
  run: () => {
    refuseMainThread();
    for (;;);
  },
};

/** Throws in its third shard. */
export const throwingJob: ShardJob<number, number, number, number> = {
  ...countJob('test-throwing'),
  run: (_state, shard) => {
    if (shard === 2) throw new RangeError('shard 2 is broken');
    return 1;
  },
};

/** Ends its own thread in its third shard. */
export const dyingJob: ShardJob<number, number, number, number> = {
  ...countJob('test-dying'),
  run: (_state, shard) => {
    refuseMainThread();
    return shard === 2 ? process.exit(3) : 1;
  },
};

/** Returns what cannot be posted between threads. */
export const unpostableJob: ShardJob<number, number, () => number, number> = {
  name: 'test-unpostable',
  prepare: (input) => input,
  shardCount: (state) => state,
  run: () => () => 1,
  merge: (left) => left,
  finish: (_state, merged) => merged?.() ?? 0,
};

/** Says in which threads its shards ran: 0 is the main one. */
export const whereJob: ShardJob<Uint8Array, Uint8Array, number[], number[]> = {
  name: 'test-where',
  prepare: (input) => input,
  shardCount: (state) => state[0]!,
  run: (state) => {
    return [threadId, state.buffer instanceof SharedArrayBuffer ? 1 : 0];
  },
  merge: (left, right) => [...left, ...right],
  finish: (_state, merged) => merged ?? [],
};

export const testJobs: readonly AnyShardJob[] = [
  waveJob,
  endlessJob,
  throwingJob,
  dyingJob,
  unpostableJob,
  whereJob,
] as readonly unknown[] as readonly AnyShardJob[];

function refuseMainThread(): void {
  if (isMainThread) throw new Error('this job must run in a worker');
}

function countJob(name: string): ShardJob<number, number, number, number> {
  return {
    name,
    prepare: (input) => input,
    shardCount: (state) => state,
    run: () => 1,
    merge: (left, right) => left + right,
    finish: (_state, merged) => merged ?? 0,
  };
}
