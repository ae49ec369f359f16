import type { Csr } from '../graph/csr.ts';
import { createRng, shuffle } from '../numbers/rng.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { type AdaptiveScore, adaptiveOrder } from './adaptive-order.ts';
import { removalCurve } from './removal-curve.ts';
import { scoredOrder } from './scored-order.ts';

export interface RemovalOrdersInput {
  readonly csr: Csr;
  /** Who may be taken away; everybody unless told. Rising. */
  readonly candidates: Uint32Array;
  /** How many are taken away at most. */
  readonly count: number;
  /** Scores that stay as they are, or what is scored anew after each removal. */
  readonly scores: Float64Array | AdaptiveScore;
  /** Among equals the first of the first ranking goes first: one rank for each node. */
  readonly firstRanks: Uint32Array;
  /** Orders by ranks drawn at random, after the first. */
  readonly draws: number;
  readonly seed: number;
}

export interface RemovalOrders {
  /** By `firstRanks`. */
  readonly order: Uint32Array;
  /** Mean over removals of the largest fragment as a share of all nodes, for the drawn orders. */
  readonly drawn: Float64Array;
}

interface Part {
  readonly orders: readonly Uint32Array[];
  readonly means: readonly number[];
}

/**
 * In which order are the highest taken away, and how much hangs on the order among equals? Each shard is one order: the first by the given
 * ranks, the others by ranks drawn at random.
 *
 * Cost: each order that of `adaptiveOrder`, or O(n log n) where scores stay as they are.
 *
 * @example runShards(removalOrdersJob, { csr: path(3), candidates: Uint32Array.of(0, 1, 2), count: 3, scores: 'degree', firstRanks: Uint32Array.of(0, 1, 2), draws: 0, seed: 7 }).order // => Uint32Array [1, 0, 2]
 */
export const removalOrdersJob: ShardJob<RemovalOrdersInput, RemovalOrdersInput, Part, RemovalOrders> = {
  name: 'removal-orders',
  prepare: (input) => input,
  shardCount: ({ draws }) => 1 + draws,
  run({ csr, candidates, count, scores, firstRanks, seed }, shard) {
    let ranks = firstRanks;
    if (shard > 0) {
      ranks = Uint32Array.from({ length: csr.nodeCount }, (_, v) => v);
      shuffle(ranks, createRng(seed, shard));
    }
    const order =
      typeof scores === 'string'
        ? adaptiveOrder({ csr, candidates, count, score: scores, ranks })
        : scoredOrder(candidates, scores, ranks).slice(0, count);
    if (shard === 0) return { orders: [order], means: [] };
    return { orders: [], means: [meanLargest(csr, order)] };
  },
  merge: (left, right) => ({
    orders: [...left.orders, ...right.orders],
    means: [...left.means, ...right.means],
  }),
  finish: (_, merged) => ({ order: merged!.orders[0]!, drawn: Float64Array.from(merged!.means) }),
};

/** The R-index: after k removals, k from 1. */
function meanLargest(csr: Csr, order: Uint32Array): number {
  const { largest } = removalCurve({ csr, order });
  let sum = 0;
  for (let k = 1; k < largest.length; k++) sum += largest[k]!;
  return sum / (csr.nodeCount * order.length);
}
