import { orderFreeSum } from '../numbers/order-free-sum.ts';
import type { Csr } from './csr.ts';

/**
 * Which share of its strength does a node put into each of its arcs? Every row with arcs sums to 1.
 * Unweighted, every arc of a node has the same share. The numbers of the nodes play no part. Cost: O(n + m).
 */
export function strengthShares(csr: Csr, weighted: boolean): Float64Array {
  const { nodeCount, offsets, strengths } = csr;
  const share = new Float64Array(strengths.length);
  for (let v = 0; v < nodeCount; v++) {
    const start = offsets[v]!;
    const end = offsets[v + 1]!;
    const sum = weighted ? orderFreeSum(strengths, start, end) : end - start;
    for (let arc = start; arc < end; arc++) share[arc] = (weighted ? strengths[arc]! : 1) / sum;
  }
  return share;
}
