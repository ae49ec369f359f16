import type { Csr } from '../graph/csr.ts';
import { planSources, type SourcePlan } from '../graph/source-plan.ts';
import { type Discount, type ExactSums, exactDiscounts, zeroSums } from '../numbers/exact-sums.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { finishSteps, type Steps } from '../shards/steps.ts';
import { descendTrees } from './descend-trees.ts';
import { type FoldedTrees, foldTrees } from './fold-trees.ts';
import { addLevel, type LevelCounters, openCounters } from './level-sums.ts';
import { type MultiSourceSearch, openSearch, startSearch, stepSearch } from './multi-source-search.ts';

export interface ClosenessInput {
  readonly csr: Csr;
}

export interface ClosenessState {
  readonly csr: Csr;
  readonly trees: FoldedTrees;
  readonly plan: SourcePlan;
  readonly search: MultiSourceSearch;
  readonly counters: LevelCounters;
  readonly discounts: ExactSums;
}

/**
 * A closeness: for every node the sum over all others of a discount of their distance, 0 for those out of reach. The discount is at
 * most 1 and the same function wherever the job is made; sums are exact up to one rounding at the end.
 */
export function closenessJob(
  name: string,
  discount: Discount,
): ShardJob<ClosenessInput, ClosenessState, ExactSums, Float64Array> {
  return {
    name,
    prepare({ csr }) {
      const trees = foldTrees(csr);
      return {
        csr,
        trees,
        plan: planSources(trees.core.nodeCount),
        search: openSearch(trees.core),
        counters: openCounters(trees),
        discounts: exactDiscounts(csr.nodeCount + 1, 2 * csr.nodeCount, discount),
      };
    },
    shardCount: ({ plan }) => plan.shardCount,
    run: (state, shard) => finishSteps(searchShard(state, shard)),
    steps: searchShard,
    merge: (left, right) => ({ high: concat(left.high, right.high), low: concat(left.low, right.low) }),
    finish({ csr, trees, discounts }, merged) {
      const outside = zeroSums(csr.nodeCount);
      outside.high.set(merged?.high ?? []);
      outside.low.set(merged?.low ?? []);
      const { harmonic } = descendTrees(csr, trees, discounts, outside);
      return harmonic.high.map((high, v) => high + harmonic.low[v]!);
    },
  };
}

function* searchShard({ trees, plan, search, counters, discounts }: ClosenessState, shard: number): Steps<ExactSums> {
  const { start, end } = plan.shard(shard);
  const { coreNodes, slot, height } = trees;
  const firstSlot = slot[coreNodes[start]!]!;
  const lastNode = coreNodes[end - 1]!;
  const sums = zeroSums(slot[lastNode]! + height[lastNode]! + 1 - firstSlot);
  yield* sumOutside({ trees, search, counters, discounts: [discounts] }, start, end, [sums]);
  return sums;
}

/** What is needed to sum discounts of distances over a graph without its trees. */
export interface OutsideSearch {
  readonly trees: FoldedTrees;
  readonly search: MultiSourceSearch;
  readonly counters: LevelCounters;
  readonly discounts: readonly ExactSums[];
}

/** Adds to `sums`, from the slot of core node `start` on, what the core nodes [start, end) see of the rest. Stops after every level. */
export function* sumOutside(
  { trees, search, counters, discounts }: OutsideSearch,
  start: number,
  end: number,
  sums: readonly ExactSums[],
): Steps<void> {
  const { coreNodes, coreStart, coreEnd, slot } = trees;
  const firstSlot = slot[coreNodes[start]!]!;
  for (let first = start; first < end; first += 32) {
    const sources = Uint32Array.from({ length: Math.min(32, end - first) }, (_, i) => first + i);
    startSearch(search, sources, coreStart[first]!, coreEnd[first + sources.length - 1]!);
    while (stepSearch(search)) {
      addLevel(search, sources, trees, counters, discounts, sums, firstSlot);
      yield;
    }
  }
}

function concat(left: Float64Array, right: Float64Array): Float64Array {
  const both = new Float64Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}
