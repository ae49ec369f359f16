import { edgeCount } from '../kernels/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** Draws that give a 5 % quantile ten draws to stand on. */
const USUAL = 200;
/** Fewer say nothing of a tail. */
export const LEAST_DRAWS = 50;
/** What the draws may cost: people times ties, times draws. */
const WORK = 5e7;

/**
 * How many draws a case of this size gets unless told: 200, fewer where people x ties x draws would go beyond 5 x 10^7 (about ten
 * seconds), and 0 where not even 50 fit.
 */
export function defaultDraws({ eligibleSnapshot: { csr } }: RingNetwork): number {
  const draws = Math.min(USUAL, Math.floor(WORK / Math.max(1, csr.nodeCount * edgeCount(csr))));
  return draws < LEAST_DRAWS ? 0 : draws;
}
