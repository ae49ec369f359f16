import { finishSteps, type Steps } from './steps.ts';

/**
 * Long work cut into shards by a plan that depends on the input alone, never on the number of workers; parts are merged in
 * shard order, so the result is equal to the last bit however many workers ran it.
 */
export interface ShardJob<Input, State, Part, Result> {
  /** Unique among jobs: a worker finds the job by it. */
  readonly name: string;
  /** Work done once per worker before its first shard. `input` is structured-cloneable: numbers, strings and typed arrays. */
  prepare(input: Input): State;
  /** Into how many shards the work is cut. */
  shardCount(state: State): number;
  /** Structured-cloneable result of one shard. */
  run(state: State, shard: number): Part;
  /** The same as `run`, with stops, for shards that take longer than events should wait. */
  steps?(state: State, shard: number): Steps<Part>;
  /** Adds the part of the next shard; called in shard order, may write to `left`. */
  merge(left: Part, right: Part): Part;
  /** `merged` is undefined when there were no shards. */
  finish(state: State, merged: Part | undefined): Result;
  /** The same as `finish`, with stops. */
  finishing?(state: State, merged: Part | undefined): Steps<Result>;
}

export interface ShardRunOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of finished shards. */
  readonly onShard?: ((done: number, total: number) => void) | undefined;
}

/** Runs every shard in this thread at once. */
export function runShards<Input, State, Part, Result>(job: ShardJob<Input, State, Part, Result>, input: Input): Result {
  return finishSteps(shardSteps(job, input));
}

/** Runs every shard in this thread, with stops. */
export function* shardSteps<Input, State, Part, Result>(
  job: ShardJob<Input, State, Part, Result>,
  input: Input,
): Steps<Result> {
  const state = job.prepare(input);
  let merged: Part | undefined;
  for (let shard = 0; shard < job.shardCount(state); shard++) {
    const part = job.steps ? yield* job.steps(state, shard) : job.run(state, shard);
    merged = merged === undefined ? part : job.merge(merged, part);
    yield;
  }
  return job.finishing ? yield* job.finishing(state, merged) : job.finish(state, merged);
}

/** Other machines that do shards; what they are is for the rooms above. */
export interface RemoteShards {
  runShards(work: {
    readonly name: string;
    readonly input: unknown;
    readonly first: number;
    readonly count: number;
    accept(shard: number, part: unknown): void;
    readonly signal?: AbortSignal | undefined;
  }): Promise<void>;
}
