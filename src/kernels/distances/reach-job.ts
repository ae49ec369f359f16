import type { Csr } from '../graph/csr.ts';
import { planSources, type SourcePlan } from '../graph/source-plan.ts';
import { bitCount } from '../numbers/bit-count.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { type MultiSourceSearch, openSearch, startSearch, stepSearch } from './multi-source-search.ts';

export interface ReachInput {
  readonly csr: Csr;
  /** A whole number of steps, 0 or more; Infinity counts all that can be reached. */
  readonly steps: number;
}

export interface ReachState extends ReachInput {
  readonly plan: SourcePlan;
  readonly search: MultiSourceSearch;
}

/**
 * How many others does a node reach within so many steps?
 *
 *   r(v) = |{u other than v : d(u, v) <= steps}|          0 ... n - 1
 *
 * Undirected (with arcs it counts who reaches v); strengths do not matter. For what a set of nodes reaches together use `kReach`.
 * Cost: O(n m / 32) or less, 32 searches share every step.
 * Paper: M. Then et al., PVLDB 8(4), 2014, doi:10.14778/2735496.2735507.
 *
 * @example runShards(reachJob, { csr: buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }), steps: 1 }) // => Uint32Array.of(1, 2, 1)
 */
export const reachJob: ShardJob<ReachInput, ReachState, Uint32Array, Uint32Array> = {
  name: 'reach',
  prepare: ({ csr, steps }) => ({ csr, steps, plan: planSources(csr.nodeCount), search: openSearch(csr) }),
  shardCount: ({ plan }) => plan.shardCount,
  run({ csr, steps, plan, search }, shard) {
    const { start, end } = plan.shard(shard);
    const counts = new Uint32Array(csr.nodeCount);
    for (let first = start; first < end; first += 32) {
      const sources = Uint32Array.from({ length: Math.min(32, end - first) }, (_, i) => first + i);
      startSearch(search, sources, 0, csr.nodeCount);
      while (search.level < steps && stepSearch(search)) {
        for (let i = 0; i < search.freshCount; i++) {
          const v = search.freshNodes[i]!;
          counts[v]! += bitCount(search.fresh[v]!);
        }
      }
    }
    return counts;
  },
  merge(left, right) {
    for (let v = 0; v < left.length; v++) left[v]! += right[v]!;
    return left;
  },
  finish: ({ csr }, merged) => merged ?? new Uint32Array(csr.nodeCount),
};
