import type { Csr } from '../graph/csr.ts';
import { type ExactSums, zeroSums } from '../numbers/exact-sums.ts';
import { FRESH, type Scratch } from '../numbers/scratch.ts';
import type { FoldedTrees } from './fold-trees.ts';

export interface DescendedSums {
  /** For every node, the sum of 1 / d over all others. */
  readonly harmonic: ExactSums;
  /** For every node v, the sum of 1 / d over all pairs that hold v or are cut from each other below or at v's tree. */
  readonly loss: ExactSums;
}

/**
 * Brings sums known at the core down to the nodes of the trees.
 *
 * `outside` holds at slot + k of a core node the sum of 1 / (k + d) over the nodes outside its tree. A child's outside is its
 * parent's, one step further, with the parent and the child's siblings. Writes to `outside`.
 * Cost: O(n) for shallow trees, O(n^2) at worst (a path).
 */
export function descendTrees(
  csr: Csr,
  trees: FoldedTrees,
  discounts: ExactSums,
  outside: ExactSums,
  scratch: Scratch = FRESH,
): DescendedSums {
  const { offsets, targets } = csr;
  const { coreNodes, peeled, parent, heir, height, slot } = trees;
  const profile = scratch.float64(trees.profile.length);
  profile.set(trees.profile);
  const { high, low } = discounts;
  const sums = { harmonic: zeroSums(csr.nodeCount, scratch), loss: zeroSums(csr.nodeCount, scratch) };

  const visit = (v: number): void => {
    const at = slot[v]!;
    const tall = height[v]!;
    // The pairs that v's tree has with the outside, and v with its tree.
    for (let k = 0; k <= tall; k++) {
      const count = profile[at + k]!;
      const within = k === 0 ? 0 : count;
      sums.harmonic.high[v]! += (k === 0 ? outside.high[at]! : 0) + within * high[k]!;
      sums.harmonic.low[v]! += (k === 0 ? outside.low[at]! : 0) + within * low[k]!;
      sums.loss.high[v]! += count * outside.high[at + k]! + within * high[k]!;
      sums.loss.low[v]! += count * outside.low[at + k]! + within * low[k]!;
    }
    if (tall === 0) return;
    let secondHeight = -1;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const child = targets[arc]!;
      if (parent[child] !== v || child === heir[v]) continue;
      secondHeight = Math.max(secondHeight, height[child]!);
      hand(child, at, tall);
    }
    // Only now may the profile shrink to the heir's own.
    const siblings = new Float64Array(secondHeight + 1);
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const child = targets[arc]!;
      if (parent[child] !== v || child === heir[v]) continue;
      for (let k = 0; k <= height[child]!; k++) {
        profile[at + 1 + k]! -= profile[slot[child]! + k]!;
        siblings[k]! += profile[slot[child]! + k]!;
      }
      losePairs(v, child, at, tall);
    }
    for (let k = 0; k < tall; k++) {
      outside.high[at + 1 + k]! += high[k + 1]!;
      outside.low[at + 1 + k]! += low[k + 1]!;
      for (let j = 0; j <= secondHeight; j++) {
        outside.high[at + 1 + k]! += siblings[j]! * high[k + 2 + j]!;
        outside.low[at + 1 + k]! += siblings[j]! * low[k + 2 + j]!;
      }
    }
  };

  /** Fills the outside of a child that is not the heir. */
  const hand = (child: number, at: number, tall: number): void => {
    const own = slot[child]!;
    for (let k = 0; k <= height[child]!; k++) {
      let sumHigh = outside.high[at + k + 1]! + high[k + 1]!;
      let sumLow = outside.low[at + k + 1]! + low[k + 1]!;
      for (let j = 0; j < tall; j++) {
        const others = profile[at + 1 + j]! - (j <= height[child]! ? profile[own + j]! : 0);
        sumHigh += others * high[k + 2 + j]!;
        sumLow += others * low[k + 2 + j]!;
      }
      outside.high[own + k] = sumHigh;
      outside.low[own + k] = sumLow;
    }
  };

  /** Adds the pairs between a child's tree and the children's trees still in the profile: without v they are cut. */
  const losePairs = (v: number, child: number, at: number, tall: number): void => {
    for (let i = 0; i <= height[child]!; i++) {
      const count = profile[slot[child]! + i]!;
      for (let j = 0; j < tall; j++) {
        sums.loss.high[v]! += count * profile[at + 1 + j]! * high[i + j + 2]!;
        sums.loss.low[v]! += count * profile[at + 1 + j]! * low[i + j + 2]!;
      }
    }
  };

  for (const v of coreNodes) visit(v);
  for (let i = peeled.length - 1; i >= 0; i--) visit(peeled[i]!);
  return sums;
}
