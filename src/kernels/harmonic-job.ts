import type { Csr } from './csr.ts';
import { descendTrees } from './descend-trees.ts';
import { type ExactSums, exactReciprocals, zeroSums } from './exact-sums.ts';
import { type FoldedTrees, foldTrees } from './fold-trees.ts';
import { addLevel, type LevelCounters, openCounters } from './level-sums.ts';
import { type MultiSourceSearch, openSearch, startSearch, stepSearch } from './multi-source-search.ts';
import type { ShardJob } from './shard-job.ts';
import { planSources, type SourcePlan } from './source-plan.ts';

export interface HarmonicInput {
  readonly csr: Csr;
}

export interface HarmonicState {
  readonly csr: Csr;
  readonly trees: FoldedTrees;
  readonly plan: SourcePlan;
  readonly search: MultiSourceSearch;
  readonly counters: LevelCounters;
  readonly reciprocals: ExactSums;
}

/**
 * Who is near everybody? Harmonic closeness:
 *
 *   h(v) = sum over all other nodes u of 1 / d(u, v)          0 ... n - 1; unreachable counts 0
 *
 * Edges count as one step each; strengths do not matter. Undirected. Sums are exact up to one rounding at the end, so
 * renumbering the nodes changes no bit.
 * Cost: O(n m / 32) on what is left of the graph when hanging trees are folded: 32 searches share every step.
 * Papers: M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3; M. Then et al., PVLDB 8(4), 2014,
 * doi:10.14778/2735496.2735507.
 *
 * @example runShards(harmonicJob, { csr: buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }) }) // => Float64Array.of(1.5, 2, 1.5)
 */
export const harmonicJob: ShardJob<HarmonicInput, HarmonicState, ExactSums, Float64Array> = {
  name: 'harmonic',
  prepare({ csr }) {
    const trees = foldTrees(csr);
    return {
      csr,
      trees,
      plan: planSources(trees.core.nodeCount),
      search: openSearch(trees.core),
      counters: openCounters(trees),
      reciprocals: exactReciprocals(csr.nodeCount + 1, 2 * csr.nodeCount),
    };
  },
  shardCount: ({ plan }) => plan.shardCount,
  run({ trees, plan, search, counters, reciprocals }, shard) {
    const { start, end } = plan.shard(shard);
    const { coreNodes, coreStart, coreEnd, slot, height } = trees;
    const firstSlot = slot[coreNodes[start]!]!;
    const lastNode = coreNodes[end - 1]!;
    const sums = zeroSums(slot[lastNode]! + height[lastNode]! + 1 - firstSlot);
    for (let first = start; first < end; first += 32) {
      const sources = Uint32Array.from({ length: Math.min(32, end - first) }, (_, i) => first + i);
      startSearch(search, sources, coreStart[first]!, coreEnd[first + sources.length - 1]!);
      while (stepSearch(search)) addLevel(search, sources, trees, counters, reciprocals, sums, firstSlot);
    }
    return sums;
  },
  merge: (left, right) => ({ high: concat(left.high, right.high), low: concat(left.low, right.low) }),
  finish({ csr, trees, reciprocals }, merged) {
    const outside = zeroSums(csr.nodeCount);
    outside.high.set(merged?.high ?? []);
    outside.low.set(merged?.low ?? []);
    const { harmonic } = descendTrees(csr, trees, reciprocals, outside);
    return harmonic.high.map((high, v) => high + harmonic.low[v]!);
  },
};

function concat(left: Float64Array, right: Float64Array): Float64Array {
  const both = new Float64Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}
