import type { FoldedTrees } from '../distances/fold-trees.ts';
import { type MultiSourceSearch, openSearch, startSearch, stepSearch } from '../distances/multi-source-search.ts';
import { type ExactSums, zeroSums } from '../numbers/exact-sums.ts';
import type { Steps } from '../shards/steps.ts';
import type { Pivots } from './choose-pivots.ts';
import { seenOfTree } from './seen-of-tree.ts';

/**
 * Estimates what every core node, and whoever hangs on it, sees of the nodes outside its tree: as `outside` of `descendTrees`, one for each
 * of the discounts.
 *
 *   sum over s of f(s, v) is estimated by the sum over pivots s of f(s, v) / chance(s), times the factor of v
 *
 * A pivot speaks for its whole tree. All nodes are measured against the same pivots, so most of the error is shared and ranks move less
 * than values. Stops after every level. Cost: as `closenessJob` times pivots over core nodes, and O(pivots x core).
 * Paper: U. Brandes, C. Pich, Int. J. Bifurcation Chaos 17, 2007, doi:10.1142/S0218127407018403 (pivots).
 */
export function* estimateCloseness(
  trees: FoldedTrees,
  { sources, scales, factors }: Pivots,
  discounts: readonly ExactSums[],
): Steps<readonly ExactSums[]> {
  const { coreNodes, coreStart, coreEnd, slot, height, profile } = trees;
  const search = openSearch(trees.core);
  const outside = discounts.map(() => zeroSums(profile.length));
  for (let first = 0; first < sources.length; first += 32) {
    const some = sources.subarray(first, first + 32);
    startSearch(search, some, coreStart[some[0]!]!, coreEnd[some.at(-1)!]!);
    while (stepSearch(search)) {
      for (let below = 0, more = true; more; below++) {
        const counted = discounts.map(({ high }) =>
          Float64Array.from(some, (s, i) => scales[first + i]! * seenOfTree(trees, coreNodes[s]!, high, search.level + below)),
        );
        more = addSeen(search, trees, below, counted, outside);
      }
      yield;
    }
  }
  coreNodes.forEach((v, i) => {
    for (let at = slot[v]!, end = at + height[v]!; at <= end; at++)
      for (const sums of outside) sums.high[at]! *= factors[i]!;
  });
  return outside;
}

/** Adds what the searches that have just reached a node count for, to those so far below it; says whether some tree is deeper. */
function addSeen(
  { fresh, freshNodes, freshCount }: MultiSourceSearch,
  { coreNodes, slot, height }: FoldedTrees,
  below: number,
  counted: readonly Float64Array[],
  outside: readonly ExactSums[],
): boolean {
  let deeper = false;
  for (let i = 0; i < freshCount; i++) {
    const node = freshNodes[i]!;
    const v = coreNodes[node]!;
    if (height[v]! < below) continue;
    if (height[v]! > below) deeper = true;
    for (let s = 0; s < counted.length; s++) {
      const column = counted[s]!;
      let sum = 0;
      for (let rest = fresh[node]!; rest !== 0; rest &= rest - 1) sum += column[31 - Math.clz32(rest & -rest)]!;
      outside[s]!.high[slot[v]! + below]! += sum;
    }
  }
  return deeper;
}
