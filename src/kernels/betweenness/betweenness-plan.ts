import type { Rows } from './betweenness-order.ts';
import { LANES } from './lanes.ts';

/** Which sources run together, and which batches make a shard. */
export interface SourcePlan {
  readonly sources: Uint32Array;
  /** Batch b runs `sources[batchStarts[b] .. batchStarts[b + 1])`. */
  readonly batchStarts: Uint32Array;
  /** Shard i runs batches `shardStarts[i] .. shardStarts[i + 1]`. */
  readonly shardStarts: Uint32Array;
}

const SHARDS = 64;

/**
 * Packs each block's sources into batches of near ones, whose searches stay in step, and batches into at most 64 shards of about
 * equal cost. Depends on the graph alone, so any number of workers adds the same numbers in the same order.
 */
export function planSources(
  rows: Rows,
  starts: Uint32Array,
  wanted: (node: number) => boolean = () => true,
): SourcePlan {
  const nodeCount = starts[starts.length - 1]!;
  const taken = new Uint8Array(nodeCount);
  const sources = new Uint32Array(nodeCount);
  const batchStarts: number[] = [0];
  const costs: number[] = [];
  let filled = 0;
  for (let b = 0; b + 1 < starts.length; b++) {
    // A block folded to one node has no paths.
    if (starts[b + 1]! - starts[b]! < 2) continue;
    const cost = rows.offsets[starts[b + 1]!]! - rows.offsets[starts[b]!]! + starts[b + 1]! - starts[b]!;
    for (let next = starts[b]!; next < starts[b + 1]!; ) {
      const batch = batchStarts[batchStarts.length - 1]!;
      for (let head = batch; filled - batch < LANES; head++) {
        if (head === filled) {
          while (next < starts[b + 1]! && (taken[next] === 1 || !wanted(next))) next++;
          if (next === starts[b + 1]!) break;
          taken[next] = 1;
          sources[filled++] = next;
        }
        const v = sources[head]!;
        for (let arc = rows.offsets[v]!; arc < rows.offsets[v + 1]! && filled - batch < LANES; arc++) {
          const u = rows.targets[arc]!;
          if (taken[u] === 1 || !wanted(u)) continue;
          taken[u] = 1;
          sources[filled++] = u;
        }
      }
      if (filled === batch) break;
      batchStarts.push(filled);
      costs.push(cost);
    }
  }
  return {
    sources: sources.slice(0, filled),
    batchStarts: Uint32Array.from(batchStarts),
    shardStarts: shardStartsOf(costs),
  };
}

/** Where shard `shard` lies when several plans are run one after the other: its plan, and the range of batches. */
export function shardOf(
  plans: readonly SourcePlan[],
  shard: number,
): { plan: SourcePlan; pass: number; first: number; last: number } {
  let pass = 0;
  let local = shard;
  for (; local >= plans[pass]!.shardStarts.length - 1; pass++) local -= plans[pass]!.shardStarts.length - 1;
  const plan = plans[pass]!;
  return { plan, pass, first: plan.shardStarts[local]!, last: plan.shardStarts[local + 1]! };
}

function shardStartsOf(costs: readonly number[]): Uint32Array {
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const starts: number[] = [0];
  let run = 0;
  costs.forEach((cost, batch) => {
    run += cost;
    if (run * SHARDS >= total * starts.length || batch === costs.length - 1) starts.push(batch + 1);
  });
  return Uint32Array.from(starts);
}
