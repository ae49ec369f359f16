/**
 * Long work cut into shards by a plan that depends on the input alone, never on the number of workers; parts are merged in
 * shard order, so the result is equal to the last bit however many workers ran it.
 */
export interface ShardJob<Input, State, Part, Result> {
  /** Unique among jobs: a worker finds the job by it. */
  readonly name: string;
  /** Work done once per worker before its first shard. `input` is structured-cloneable: numbers, strings and typed arrays. */
  prepare(input: Input): State;
  shardCount(state: State): number;
  /** Structured-cloneable result of one shard. */
  run(state: State, shard: number): Part;
  /** Adds the part of the next shard; called in shard order, may write to `left`. */
  merge(left: Part, right: Part): Part;
  /** `merged` is undefined when there were no shards. */
  finish(state: State, merged: Part | undefined): Result;
}

export interface ShardRunOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of finished shards. */
  readonly onShard?: ((done: number, total: number) => void) | undefined;
}

/** Runs every shard in this thread at once. */
export function runShards<Input, State, Part, Result>(job: ShardJob<Input, State, Part, Result>, input: Input): Result {
  const state = job.prepare(input);
  let merged: Part | undefined;
  for (let shard = 0; shard < job.shardCount(state); shard++) {
    const part = job.run(state, shard);
    merged = merged === undefined ? part : job.merge(merged, part);
  }
  return job.finish(state, merged);
}
