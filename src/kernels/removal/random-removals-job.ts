import type { Csr } from '../graph/csr.ts';
import { createRng, shuffle } from '../numbers/rng.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { type Capabilities, removalCurve } from './removal-curve.ts';

export interface RandomRemovalsInput {
  readonly csr: Csr;
  /** Who may be taken away. Rising. */
  readonly candidates: Uint32Array;
  readonly count: number;
  readonly draws: number;
  readonly seed: number;
  readonly capabilities: Capabilities;
  /** Where fragments that hold every capability are counted in a graph of their own: its first nodes are those of `csr`. */
  readonly joint?: { readonly csr: Csr; readonly sizes: Uint8Array } | undefined;
}

/** Entry k of every column is after k removals. */
export interface RandomRemovals {
  readonly meanLargest: Float64Array;
  /** Nine of ten draws lie from low to high. */
  readonly lowLargest: Float64Array;
  readonly highLargest: Float64Array;
  readonly meanPairs: Float64Array;
  readonly meanComplete: Float64Array;
  /** Of each draw, the mean over removals of the largest fragment as a share of all nodes. */
  readonly means: Float64Array;
}

interface Part {
  readonly largest: readonly Uint32Array[];
  readonly pairs: Float64Array;
  readonly complete: Float64Array;
}

const DRAWS_PER_SHARD = 100;

/**
 * What is left after each removal when chance picks who goes? The mean over many orders, and where nine of ten of them lie.
 *
 * Cost: O(draws (n + m)).
 *
 * @example runShards(randomRemovalsJob, { csr: path(2), candidates: Uint32Array.of(0, 1), count: 2, draws: 5, seed: 7, capabilities: { counts: Uint16Array.of(1, 1), least: Uint16Array.of(1) } }).meanLargest // => Float64Array [2, 1, 0]
 */
export const randomRemovalsJob: ShardJob<RandomRemovalsInput, RandomRemovalsInput, Part, RandomRemovals> = {
  name: 'random-removals',
  prepare: (input) => input,
  shardCount: ({ draws }) => Math.ceil(draws / DRAWS_PER_SHARD),
  run({ csr, candidates, count, draws, seed, capabilities, joint }, shard) {
    const length = Math.min(count, candidates.length);
    const part = {
      largest: [] as Uint32Array[],
      pairs: new Float64Array(length + 1),
      complete: new Float64Array(length + 1),
    };
    const last = Math.min(draws, (shard + 1) * DRAWS_PER_SHARD);
    for (let draw = shard * DRAWS_PER_SHARD; draw < last; draw++) {
      const all = candidates.slice();
      shuffle(all, createRng(seed, draw));
      const order = all.subarray(0, length);
      const curve = removalCurve({ csr, order, capabilities: joint ? undefined : capabilities });
      part.largest.push(curve.largest);
      addTo(part.pairs, curve.pairs);
      addTo(part.complete, joint ? removalCurve({ ...joint, order, capabilities }).complete : curve.complete);
    }
    return part;
  },
  merge(left, right) {
    addTo(left.pairs, right.pairs);
    addTo(left.complete, right.complete);
    return { ...left, largest: [...left.largest, ...right.largest] };
  },
  finish({ csr, draws }, merged) {
    const { largest, pairs, complete } = merged!;
    const length = pairs.length;
    const columns = {
      meanLargest: new Float64Array(length),
      lowLargest: new Float64Array(length),
      highLargest: new Float64Array(length),
    };
    const column = new Uint32Array(draws);
    for (let k = 0; k < length; k++) {
      let sum = 0;
      for (let draw = 0; draw < draws; draw++) {
        column[draw] = largest[draw]![k]!;
        sum += column[draw]!;
      }
      column.sort();
      columns.meanLargest[k] = sum / draws;
      columns.lowLargest[k] = column[Math.floor(0.05 * (draws - 1))]!;
      columns.highLargest[k] = column[Math.ceil(0.95 * (draws - 1))]!;
    }
    const means = Float64Array.from(largest, (curve) => {
      let sum = 0;
      for (let k = 1; k < length; k++) sum += curve[k]!;
      return sum / (csr.nodeCount * (length - 1));
    });
    return { ...columns, meanPairs: pairs.map((p) => p / draws), meanComplete: complete.map((c) => c / draws), means };
  },
};

function addTo(sum: Float64Array, more: ArrayLike<number>): void {
  for (let k = 0; k < sum.length; k++) sum[k]! += more[k]!;
}
