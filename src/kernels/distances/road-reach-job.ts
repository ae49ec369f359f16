import type { Csr } from '../graph/csr.ts';
import { planSources, type SourcePlan } from '../graph/source-plan.ts';
import { lengthsTo } from '../paths/lengths-to.ts';
import type { ShardJob } from '../shards/shard-job.ts';

export interface RoadReachInput {
  readonly csr: Csr;
  /** Length of each arc, above 0, alike both ways. */
  readonly lengths: Float64Array;
  /** `harmonic` counts 1 / d, `decay` 2^-(d / scale). */
  readonly discount: 'harmonic' | 'decay';
  /** The length that halves what gets through, above 0. */
  readonly scale: number;
}

export interface RoadReachState extends RoadReachInput {
  readonly plan: SourcePlan;
}

/**
 * How near is everybody, over roads of any length?
 *
 *   h(v) = sum over others of 1 / d(v, u),   c(v) = sum over others of 2^-(d(v, u) / scale)
 *
 * Nodes out of reach add nothing. Cost: O(n (n + m) log n).
 *
 * @example runShards(roadReachJob, { csr: path(2), lengths: Float64Array.of(2, 2), discount: 'harmonic', scale: 1 }) // => Float64Array.of(0.5, 0.5)
 */
export const roadReachJob: ShardJob<RoadReachInput, RoadReachState, Float64Array, Float64Array> = {
  name: 'road-reach',
  prepare: (input) => ({ ...input, plan: planSources(input.csr.nodeCount) }),
  shardCount: ({ plan }) => plan.shardCount,
  run({ csr, lengths, discount, scale, plan }, shard) {
    const { start, end } = plan.shard(shard);
    const sums = new Float64Array(csr.nodeCount);
    for (let v = start; v < end; v++) {
      const away = lengthsTo(csr, v, { lengths });
      let sum = 0;
      for (let u = 0; u < away.length; u++) {
        if (u === v || away[u] === Infinity) continue;
        sum += discount === 'harmonic' ? 1 / away[u]! : 2 ** -(away[u]! / scale);
      }
      sums[v] = sum;
    }
    return sums;
  },
  merge(left, right) {
    for (let v = 0; v < left.length; v++) left[v]! += right[v]!;
    return left;
  },
  finish: ({ csr }, merged) => merged ?? new Float64Array(csr.nodeCount),
};
