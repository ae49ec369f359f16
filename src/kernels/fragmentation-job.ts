import { addLevelGeodesics, type BlockGeodesics, clearGeodesics, openGeodesics } from './block-geodesics.ts';
import type { Csr } from './csr.ts';
import { descendTrees } from './descend-trees.ts';
import { type Detours, findDetours, openDetours } from './detours.ts';
import { type ExactSums, exactReciprocals, zeroSums } from './exact-sums.ts';
import { type FoldedTrees, foldTrees } from './fold-trees.ts';
import { addLevel, type LevelCounters, openCounters } from './level-sums.ts';
import { type MultiSourceSearch, openSearch, startSearch, stepSearch } from './multi-source-search.ts';
import { reverseArcs } from './reverse-arcs.ts';
import type { ShardJob } from './shard-job.ts';
import { planSources, type SourcePlan } from './source-plan.ts';

export interface FragmentationInput {
  readonly csr: Csr;
}

export interface FragmentationState {
  readonly csr: Csr;
  readonly trees: FoldedTrees;
  readonly plan: SourcePlan;
  readonly search: MultiSourceSearch;
  readonly counters: LevelCounters;
  readonly reverse: Uint32Array;
  readonly geodesics: BlockGeodesics;
  readonly detours: Detours;
  readonly reciprocals: ExactSums;
}

export interface FragmentationPart {
  /** As `outside` of `descendTrees`, for the sources of the shards so far. */
  readonly outside: ExactSums;
  /** For every core node, what the pairs it does not belong to lose without it, each pair from both ends. */
  readonly lengthened: ExactSums;
}

export interface NodeFragmentation {
  /** What the sum of 1 / d over all pairs loses when the node is taken away. */
  readonly drop: Float64Array;
  /** The sum of 1 / d over all pairs. */
  readonly total: number;
}

/**
 * What does the graph lose without a node? Distance-weighted fragmentation, for every node at once:
 *
 *   drop(v) = sum over pairs s, t of 1 / d(s, t) - the same sum in the graph without v          0 ... n (n - 1) / 2
 *
 * v's own distances count as lost. For a leaf that is all; for a cut node add all pairs it held together, for others the pairs
 * whose distance grows. DF of Borgatti after removal is 1 - 2 (total - drop(v)) / ((n - 1)(n - 2)).
 * Edges count as one step each; strengths do not matter. Undirected. Exact up to one rounding at the end.
 *
 * Cost: naively n all-pairs searches. Here only the pairs all of whose shortest paths lead through v are looked at (v's subtree
 * in the dominator tree of the paths from s), 32 sources s at a time, and hanging trees are added in closed form:
 * O(sum over s and t of degree(t) x (1 + dominators of t)) / 32 at best. Long cycles are the worst case.
 * Paper: S. P. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x (the measure).
 *
 * @example runShards(fragmentationJob, { csr: buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }) }) // => { drop: Float64Array [1.5, 2.5, 1.5], total: 2.5 }
 */
export const fragmentationJob: ShardJob<FragmentationInput, FragmentationState, FragmentationPart, NodeFragmentation> =
  {
    name: 'fragmentation',
    prepare({ csr }) {
      const trees = foldTrees(csr);
      const geodesics = openGeodesics(trees.core);
      return {
        csr,
        trees,
        plan: planSources(trees.core.nodeCount),
        search: openSearch(trees.core),
        counters: openCounters(trees),
        reverse: reverseArcs(trees.core),
        geodesics,
        detours: openDetours(trees.core, geodesics),
        reciprocals: exactReciprocals(csr.nodeCount + 1, 2 * csr.nodeCount ** 2),
      };
    },
    shardCount: ({ plan }) => plan.shardCount,
    run(state, shard) {
      const { trees, plan, search, counters, reverse, geodesics, reciprocals } = state;
      const { start, end } = plan.shard(shard);
      const { coreNodes, coreStart, coreEnd, slot, height } = trees;
      const firstSlot = slot[coreNodes[start]!]!;
      const lastNode = coreNodes[end - 1]!;
      const outside = zeroSums(slot[lastNode]! + height[lastNode]! + 1 - firstSlot);
      const lengthened = zeroSums(coreNodes.length);
      for (let first = start; first < end; first += 32) {
        const sources = Uint32Array.from({ length: Math.min(32, end - first) }, (_, i) => first + i);
        startSearch(search, sources, coreStart[first]!, coreEnd[first + sources.length - 1]!);
        clearGeodesics(geodesics, search);
        while (stepSearch(search)) {
          addLevel(search, sources, trees, counters, reciprocals, outside, firstSlot);
          addLevelGeodesics(geodesics, search, reverse);
        }
        for (let v = search.rangeStart; v < search.rangeEnd; v++) addDetours(state, v, first, lengthened);
      }
      return { outside, lengthened };
    },
    merge(left, right) {
      const { outside, lengthened } = right;
      for (let v = 0; v < lengthened.high.length; v++) {
        left.lengthened.high[v]! += lengthened.high[v]!;
        left.lengthened.low[v]! += lengthened.low[v]!;
      }
      const both = zeroSums(left.outside.high.length + outside.high.length);
      for (const piece of ['high', 'low'] as const) {
        both[piece].set(left.outside[piece]);
        both[piece].set(outside[piece], left.outside[piece].length);
      }
      return { outside: both, lengthened: left.lengthened };
    },
    finish({ csr, trees, reciprocals }, merged) {
      const outside = zeroSums(csr.nodeCount);
      outside.high.set(merged?.outside.high ?? []);
      outside.low.set(merged?.outside.low ?? []);
      const { harmonic, loss } = descendTrees(csr, trees, reciprocals, outside);
      trees.coreNodes.forEach((v, i) => {
        loss.high[v]! += merged!.lengthened.high[i]! / 2;
        loss.low[v]! += merged!.lengthened.low[i]! / 2;
      });
      let totalHigh = 0;
      let totalLow = 0;
      for (let v = 0; v < csr.nodeCount; v++) {
        totalHigh += harmonic.high[v]!;
        totalLow += harmonic.low[v]!;
      }
      return { drop: loss.high.map((high, v) => high + loss.low[v]!), total: (totalHigh + totalLow) / 2 };
    },
  };

/** Adds what pairs of a source's tree and another node's tree lose without v; the sources are core nodes from `first` on. */
function addDetours(state: FragmentationState, v: number, first: number, lengthened: ExactSums): void {
  const { detours, trees, geodesics } = state;
  const { coreNodes, height, slot, profile } = trees;
  const { high, low } = state.reciprocals;
  const { distance } = geodesics;
  const own = v - first;
  const count = findDetours(detours, v, own >= 0 && own < 32 ? ~(1 << own) : -1);
  let lostHigh = 0;
  let lostLow = 0;
  for (let r = 0; r < count; r++) {
    const target = coreNodes[detours.node[r]!]!;
    const excess = detours.excess[r]!;
    const ring = detours.ring[r]!;
    const tall = height[target]!;
    for (let rest = detours.mask[r]!; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      const source = coreNodes[first + bit]!;
      const before = distance[32 * v + bit]! + ring;
      const deep = height[source]!;
      for (let i = 0; i <= deep; i++) {
        for (let j = 0; j <= tall; j++) {
          const pairs = profile[slot[source]! + i]! * profile[slot[target]! + j]!;
          const d = before + i + j;
          lostHigh += pairs * (high[d]! - (excess === 0 ? 0 : high[d + excess]!));
          lostLow += pairs * (low[d]! - (excess === 0 ? 0 : low[d + excess]!));
        }
      }
    }
  }
  lengthened.high[v]! += lostHigh;
  lengthened.low[v]! += lostLow;
}
