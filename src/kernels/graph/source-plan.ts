/** Sources in blocks of 32, blocks in at most 64 shards: a plan that depends on the number of sources alone. */
export interface SourcePlan {
  readonly shardCount: number;
  /** The sources [start, end) of a shard; `start` is a multiple of 32. */
  shard(index: number): { readonly start: number; readonly end: number };
}

export function planSources(sourceCount: number): SourcePlan {
  const blockCount = Math.ceil(sourceCount / 32);
  const shardCount = Math.min(64, blockCount);
  const blockOf = (shard: number): number => Math.floor((blockCount * shard) / shardCount);
  return {
    shardCount,
    shard: (index) => ({ start: 32 * blockOf(index), end: Math.min(sourceCount, 32 * blockOf(index + 1)) }),
  };
}
