import type { FoldedTrees } from '../distances/fold-trees.ts';

/** What a hanging tree counts for, seen from `distance` steps before its root; distances beyond the table count 0. */
export function seenOfTree(
  { slot, height, profile }: FoldedTrees,
  root: number,
  discount: Float64Array,
  distance: number,
): number {
  let sum = 0;
  for (let k = 0; k <= height[root]! && distance + k < discount.length; k++)
    sum += profile[slot[root]! + k]! * discount[distance + k]!;
  return sum;
}
