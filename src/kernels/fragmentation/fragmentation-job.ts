import { descendTrees } from '../distances/descend-trees.ts';
import { type FoldedTrees, foldTrees } from '../distances/fold-trees.ts';
import { type GeodesicBlock, openBlock, startBlock, stepBlock } from '../distances/geodesic-block.ts';
import { addLevel, type LevelCounters, openCounters } from '../distances/level-sums.ts';
import type { Csr } from '../graph/csr.ts';
import { planSources, type SourcePlan } from '../graph/source-plan.ts';
import { type ExactSums, exactReciprocals, zeroSums } from '../numbers/exact-sums.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { finishSteps, type Steps } from '../shards/steps.ts';
import { type Detours, findDetours, openDetours } from './detours.ts';
import { type DominatorChains, layChains, openChains } from './dominator-chains.ts';

export interface FragmentationInput {
  readonly csr: Csr;
}

export interface FragmentationState {
  readonly csr: Csr;
  readonly trees: FoldedTrees;
  readonly plan: SourcePlan;
  readonly block: GeodesicBlock;
  readonly counters: LevelCounters;
  readonly chains: DominatorChains;
  readonly detours: Detours;
  readonly reciprocals: ExactSums;
  /** Scratch: what hands up to a node's last dominator; all 0 between sources. */
  readonly below: ExactSums;
  /** Scratch: what a source's tree counts for at each distance. */
  readonly seenHigh: number[];
  readonly seenLow: number[];
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
 * Edges count as one step each; strengths do not matter. Undirected. Sums add without rounding (see
 * `exactReciprocals`), so renumbering the nodes changes no bit; at 10,000 nodes they are good to 13 digits.
 *
 * Cost: naively n all-pairs searches. Here only the pairs all of whose shortest paths lead through v are looked at: from each
 * source, the nodes that v dominates. Hanging trees are added in closed form. O(n m) when nodes have few dominators, else
 * O(sum over s and t of degree(t) x dominators of t); long cycles are the worst case, O(n^3).
 * Paper: S. P. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x (the measure).
 *
 * @example runShards(fragmentationJob, { csr: buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }) }) // => { drop: Float64Array.of(1.5, 2.5, 1.5), total: 2.5 }
 */
export const fragmentationJob: ShardJob<FragmentationInput, FragmentationState, FragmentationPart, NodeFragmentation> =
  {
    name: 'fragmentation',
    prepare({ csr }) {
      const trees = foldTrees(csr);
      const block = openBlock(trees.core);
      const chains = openChains(block);
      return {
        csr,
        trees,
        plan: planSources(trees.core.nodeCount),
        block,
        counters: openCounters(trees),
        chains,
        detours: openDetours(chains),
        reciprocals: exactReciprocals(csr.nodeCount + 1, 2 * csr.nodeCount ** 2),
        below: zeroSums(trees.core.nodeCount),
        seenHigh: [0],
        seenLow: [0],
      };
    },
    shardCount: ({ plan }) => plan.shardCount,
    run: (state, shard) => finishSteps(searchShard(state, shard)),
    steps: searchShard,
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

/** Stops after every level and every source. */
function* searchShard(state: FragmentationState, shard: number): Steps<FragmentationPart> {
  const { trees, plan, block, counters, chains, detours, reciprocals } = state;
  const { start, end } = plan.shard(shard);
  const { coreNodes, coreStart, coreEnd, slot, height } = trees;
  const firstSlot = slot[coreNodes[start]!]!;
  const lastNode = coreNodes[end - 1]!;
  const outside = zeroSums(slot[lastNode]! + height[lastNode]! + 1 - firstSlot);
  const lengthened = zeroSums(coreNodes.length);
  for (let first = start; first < end; first += 32) {
    const sources = Uint32Array.from({ length: Math.min(32, end - first) }, (_, i) => first + i);
    startBlock(block, sources, coreStart[first]!, coreEnd[first + sources.length - 1]!);
    while (stepBlock(block)) {
      addLevel(block.search, sources, trees, counters, [reciprocals], [outside], firstSlot);
      yield;
    }
    for (let i = 0; i < sources.length; i++) {
      layChains(chains, i);
      findDetours(detours, chains);
      addLengthened(state, coreNodes[first + i]!, lengthened);
      yield;
    }
  }
  return { outside, lengthened };
}

/**
 * Adds, for every dominator, what pairs of the source's tree and another node's tree lose without it. Where all dominators of
 * a node cost it one step more, it hands one sum up to its last dominator, which hands it on.
 */
function addLengthened(state: FragmentationState, root: number, lengthened: ExactSums): void {
  const { chained, chainedCount, chainStart, chainLength, chainNodes, level } = state.chains;
  const { coreNodes, height, slot, profile } = state.trees;
  const { high, low } = state.reciprocals;
  const { excess, unlike } = state.detours;
  const { high: belowHigh, low: belowLow } = state.below;
  const { high: lostHigh, low: lostLow } = lengthened;
  const deep = height[root]!;
  // What the source's tree counts for at each distance; filled as far as it is asked for.
  const { seenHigh, seenLow } = state;
  seenHigh.length = 1;
  seenLow.length = 1;
  const see = (farthest: number): void => {
    for (let d = seenHigh.length; d <= farthest; d++) {
      let sumHigh = 0;
      let sumLow = 0;
      for (let j = 0; j <= deep; j++) {
        const count = profile[slot[root]! + j]!;
        sumHigh += count * high[d + j]!;
        sumLow += count * low[d + j]!;
      }
      seenHigh.push(sumHigh);
      seenLow.push(sumLow);
    }
  };
  for (let i = chainedCount - 1; i >= 0; i--) {
    const t = chained[i]!;
    const before = level[t]!;
    const target = coreNodes[t]!;
    const tall = height[target]!;
    const alike = unlike[t] === 0;
    const start = chainStart[t]!;
    const last = start + chainLength[t]! - 1;
    let sumHigh = belowHigh[t]!;
    let sumLow = belowLow[t]!;
    belowHigh[t] = 0;
    belowLow[t] = 0;
    for (let entry = alike ? last : start; entry <= last; entry++) {
      const more = excess[entry]!;
      let costHigh = 0;
      let costLow = 0;
      see(before + more + tall);
      for (let k = 0; k <= tall; k++) {
        const count = k === 0 ? 1 : profile[slot[target]! + k]!;
        // 1 / 0 is kept as 0: nothing is left of a pair that is cut.
        const after = more === 0 ? 0 : before + k + more;
        costHigh += count * (seenHigh[before + k]! - seenHigh[after]!);
        costLow += count * (seenLow[before + k]! - seenLow[after]!);
      }
      if (alike) {
        sumHigh += costHigh;
        sumLow += costLow;
      } else {
        lostHigh[chainNodes[entry]!]! += costHigh;
        lostLow[chainNodes[entry]!]! += costLow;
      }
    }
    const above = chainNodes[last]!;
    lostHigh[above]! += sumHigh;
    lostLow[above]! += sumLow;
    belowHigh[above]! += sumHigh;
    belowLow[above]! += sumLow;
  }
  // First dominators have no chain and have handed up nothing.
  for (let i = 0; i < chainedCount; i++) {
    const top = chainNodes[chainStart[chained[i]!]!]!;
    belowHigh[top] = 0;
    belowLow[top] = 0;
  }
}
