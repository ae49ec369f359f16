import type { Csr } from '../../src/kernels/graph/csr.ts';
import { harmonicOf } from './distances.ts';

/** The sum of 1 / d over all pairs, searched anew from everywhere. */
export function pairSum(csr: Csr, without: readonly number[] = []): number {
  let sum = 0;
  for (let v = 0; v < csr.nodeCount; v++) sum += harmonicOf(csr, v, without);
  return sum / 2;
}

/** What `pairSum` loses without each node, by deleting it and doing everything again. O(n^2 m). */
export function dropOfEach(csr: Csr): number[] {
  const total = pairSum(csr);
  return Array.from({ length: csr.nodeCount }, (_, v) => total - pairSum(csr, [v]));
}
