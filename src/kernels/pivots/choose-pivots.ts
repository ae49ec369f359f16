import type { FoldedTrees } from '../distances/fold-trees.ts';
import { FRESH, type Scratch } from '../numbers/scratch.ts';

/** Core nodes to search from in place of all of them. */
export interface Pivots {
  /** Rising. */
  readonly sources: Uint32Array;
  /** One over the chance of each to be chosen: how many nodes like it a pivot stands for. */
  readonly scales: Float64Array;
  /** By core node: what the closeness summed over the pivots is multiplied with, so that those out of its tree count in full. */
  readonly factors: Float64Array;
}

/** Whether some component has more core nodes than `most`: else all are chosen and nothing is estimated. */
export function needsPivots({ coreStart, coreEnd }: FoldedTrees, most: number): boolean {
  for (let first = 0; first < coreStart.length; first = coreEnd[first]!)
    if (coreEnd[first]! - first > most) return true;
  return false;
}

/**
 * Chooses at most `most` core nodes of each component, the chance of each in proportion to the size of its tree: whoever carries many stands
 * for itself, the others for each other. Chosen evenly along the numbering, in which neighbors are near, from `start`, a number in [0, 1).
 * A component of up to `most` is taken whole. Cost: O(core).
 * Paper: W. Madow, Ann. Math. Stat. 20(3), 1949, doi:10.1214/aoms/1177729988 (systematic sampling by size).
 */
export function choosePivots(trees: FoldedTrees, most: number, start: number, scratch: Scratch = FRESH): Pivots {
  const { coreNodes, coreEnd, slot, height, profile } = trees;
  const count = coreNodes.length;
  const weights = scratch.float64(count);
  for (let i = 0; i < count; i++) {
    const v = coreNodes[i]!;
    for (let k = 0; k <= height[v]!; k++) weights[i]! += profile[slot[v]! + k]!;
  }
  const scales = scratch.float64(count);
  for (let first = 0; first < count; first = coreEnd[first]!) {
    const end = coreEnd[first]!;
    if (end - first === 1) continue;
    if (end - first <= most) scales.fill(1, first, end);
    else chooseSome(weights, scales, first, end, most, start);
  }
  const factors = scratch.float64(count).fill(1);
  for (let first = 0; first < count; first = coreEnd[first]!) {
    const end = coreEnd[first]!;
    let whole = 0;
    let stoodFor = 0;
    for (let i = first; i < end; i++) {
      whole += weights[i]!;
      stoodFor += scales[i]! * weights[i]!;
    }
    for (let i = first; i < end; i++) {
      const others = stoodFor - scales[i]! * weights[i]!;
      if (others > 0) factors[i] = (whole - weights[i]!) / others;
    }
  }
  let chosen = 0;
  for (let i = 0; i < count; i++) if (scales[i]! > 0) chosen++;
  const sources = new Uint32Array(chosen);
  const scaleOf = new Float64Array(chosen);
  for (let i = 0, write = 0; i < count; i++) {
    if (!(scales[i]! > 0)) continue;
    sources[write] = i;
    scaleOf[write++] = scales[i]!;
  }
  return { sources, scales: scaleOf, factors };
}

function chooseSome(
  weights: Float64Array,
  scales: Float64Array,
  first: number,
  end: number,
  most: number,
  start: number,
): void {
  let left = most;
  let mass = 0;
  for (let i = first; i < end; i++) mass += weights[i]!;
  // Whoever's chance would be above 1 is taken; that raises the chance of the others, so again.
  for (let before = -1; before !== left; ) {
    before = left;
    for (let i = first; i < end; i++) {
      if (scales[i] !== 0 || weights[i]! * left < mass) continue;
      scales[i] = 1;
      mass -= weights[i]!;
      left--;
    }
  }
  if (left <= 0) return;
  const step = mass / left;
  let next = start * step;
  let passed = 0;
  for (let i = first; i < end; i++) {
    if (scales[i] !== 0) continue;
    passed += weights[i]!;
    if (passed <= next) continue;
    scales[i] = step / weights[i]!;
    next += step;
  }
}
