import { type Csr, foldTrees } from '../kernels/index.ts';

/** Heights of hanging trees in all: a path of n people has n squared / 8. */
const MOST_STEPS = 1_000_000_000;

/**
 * Tells whether so few people are on cycles that positions are counted exactly at little cost, however many there are: hanging trees are added
 * in closed form, and a long path would be the dearest of all to sample. Cost: linear.
 */
export function isMostlyTrees(csr: Csr, mostOnCycles: number): boolean {
  const { core, height } = foldTrees(csr);
  let onCycles = 0;
  for (let v = 0; v < core.nodeCount; v++) if (core.offsets[v + 1]! > core.offsets[v]!) onCycles++;
  let steps = 0;
  for (const length of height) steps += length;
  return onCycles <= mostOnCycles && steps <= MOST_STEPS;
}
