import type { ShardJob } from './shard-job.ts';

/** Takes parts in any order and adds them up in the order of their shards, keeping only the early ones. */
export interface PartTally<Part> {
  readonly shardCount: number;
  /** Shards whose parts are in, merged or waiting. */
  readonly doneCount: number;
  /** Shards 0 .. mergedCount - 1 are merged. */
  readonly mergedCount: number;
  readonly merged: Part | undefined;
  accept(shard: number, part: Part): void;
}

export function createTally<Input, State, Part, Result>(
  job: ShardJob<Input, State, Part, Result>,
  shardCount: number,
  onShard?: (done: number, total: number) => void,
): PartTally<Part> {
  const early = new Map<number, Part>();
  let mergedCount = 0;
  let merged: Part | undefined;
  const add = (part: Part): void => {
    merged = mergedCount === 0 ? part : job.merge(merged as Part, part);
    mergedCount++;
  };
  return {
    shardCount,
    get doneCount() {
      return mergedCount + early.size;
    },
    get mergedCount() {
      return mergedCount;
    },
    get merged() {
      return merged;
    },
    accept(shard, part) {
      if (shard !== mergedCount) early.set(shard, part);
      else {
        add(part);
        while (early.has(mergedCount)) {
          const next = early.get(mergedCount) as Part;
          early.delete(mergedCount);
          add(next);
        }
      }
      onShard?.(mergedCount + early.size, shardCount);
    },
  };
}
