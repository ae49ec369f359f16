import { RingtraceError } from './errors.ts';

/** How far a long verb has come. `done` never falls within a stage, and ends at `total`. */
export interface Progress {
  /** What is being done. */
  readonly stage: string;
  /** How much of it is done. */
  readonly done: number;
  /** How much there is to do. */
  readonly total: number;
}

/** What is told how far long work has come. */
export type OnProgress = (progress: Progress) => void;

/** The options every long verb takes. */
export interface LongWorkOptions {
  /** Stops the work: it then fails with code `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Told how far the work has come. */
  readonly onProgress?: OnProgress | undefined;
  /** Threads to use: all cores in Node and 1 elsewhere unless told; or a queue that other machines work off (`ringtrace/queue`). Never changes a result. */
  readonly workers?: number | ShardQueue | undefined;
}

/** Other machines that do shards of long work for this one; `openQueue` of `ringtrace/queue` gives one. */
export interface ShardQueue {
  /** Has shards done, and hands each part on once, in any order. */
  runShards(work: ShardWork): Promise<void>;
}

/** Shards of one job that are still to be done. */
export interface ShardWork {
  /** The name of the job, which every machine knows; no code travels. */
  readonly name: string;
  /** What the job is about: numbers, texts and typed arrays. */
  readonly input: unknown;
  /** The first shard that is still to be done. */
  readonly first: number;
  /** How many shards the job has in all. */
  readonly count: number;
  /** Takes the part of a shard. */
  accept(shard: number, part: unknown): void;
  /** Stops the work. */
  readonly signal?: AbortSignal | undefined;
}

/** @throws RingtraceError `aborted` once the caller has aborted. */
export function throwIfAborted(signal: AbortSignal | undefined, place: string): void {
  if (signal?.aborted) {
    throw new RingtraceError('aborted', place, 'the caller aborted', 'call again to start anew', signal.reason);
  }
}
