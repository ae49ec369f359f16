import type { FoldedTrees } from '../distances/fold-trees.ts';
import { openBlock, startBlock, stepBlock } from '../distances/geodesic-block.ts';
import { type Detours, findDetours, openDetours } from '../fragmentation/detours.ts';
import { type DominatorChains, layChains, openChains } from '../fragmentation/dominator-chains.ts';
import { FRESH, type Scratch } from '../numbers/scratch.ts';
import type { Steps } from '../shards/steps.ts';
import type { Pivots } from './choose-pivots.ts';
import { seenOfTree } from './seen-of-tree.ts';

/**
 * Estimates, for every core node, what the pairs of other trees lose when it is taken away: what `fragmentationJob` finds by searching from
 * all.
 *
 * Of the two ends of a pair the farther one speaks for it, each half where they are equally far: many sources see a small loss where the near
 * end alone would see a large one. Stops after every level and every pivot. Cost: as `fragmentationJob`, times pivots over core nodes.
 */
export function* estimateLengthened(
  trees: FoldedTrees,
  { sources, scales }: Pivots,
  discount: Float64Array,
  scratch: Scratch = FRESH,
): Steps<Float64Array> {
  const { coreNodes, coreStart, coreEnd } = trees;
  const block = openBlock(trees.core, scratch);
  const chains = openChains(block, scratch);
  const detours = openDetours(chains, scratch);
  const lengthened = scratch.float64(coreNodes.length);
  for (let first = 0; first < sources.length; first += 32) {
    const some = sources.subarray(first, first + 32);
    startBlock(block, some, coreStart[some[0]!]!, coreEnd[some.at(-1)!]!);
    while (stepBlock(block)) yield;
    for (let i = 0; i < some.length; i++) {
      layChains(chains, i);
      findDetours(detours, chains);
      const root = coreNodes[some[i]!]!;
      const scale = scales[first + i]!;
      addLosses(trees, chains, detours, (distance) => scale * seenOfTree(trees, root, discount, distance), lengthened);
      yield;
    }
  }
  return lengthened;
}

function addLosses(
  { coreNodes, slot, height, profile }: FoldedTrees,
  { chained, chainedCount, chainStart, chainLength, chainNodes, level }: DominatorChains,
  { excess }: Detours,
  seen: (distance: number) => number,
  lengthened: Float64Array,
): void {
  const counted = [0];
  for (let i = 0; i < chainedCount; i++) {
    const t = chained[i]!;
    const before = level[t]!;
    const tall = height[coreNodes[t]!]!;
    const own = slot[coreNodes[t]!]!;
    for (let entry = chainStart[t]!, end = entry + chainLength[t]!; entry < end; entry++) {
      const v = chainNodes[entry]!;
      const behind = before - level[v]!;
      if (level[v]! < behind) continue;
      const more = excess[entry]!;
      while (counted.length <= before + more + tall) counted.push(seen(counted.length));
      let lost = 0;
      for (let k = 0; k <= tall; k++)
        lost += profile[own + k]! * (counted[before + k]! - (more === 0 ? 0 : counted[before + more + k]!));
      lengthened[v]! += level[v]! === behind ? lost / 2 : lost;
    }
  }
}
