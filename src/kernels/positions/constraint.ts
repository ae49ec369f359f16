import type { Csr } from '../graph/csr.ts';
import { orderFreeSum } from '../numbers/order-free-sum.ts';
import { dyadicConstraint } from './dyadic-constraint.ts';

/**
 * How closed is the circle around a node? Low for a broker between neighbors who do not know each other.
 *
 *   C(i) = sum over neighbors j of (p(i, j) + sum over q of p(i, q) p(q, j))^2          above 0; 1 for a leaf, below 2, unweighted up to 1.125
 *
 * p(i, j) is the share of i's strength that goes to j; unweighted, 1 / degree. A node without neighbors gets NaN (nothing is
 * known about its circle), as in networkx. Undirected.
 * Cost: O(m^1.5), in practice close to linear.
 * Paper: R. S. Burt, Structural Holes, Harvard University Press, 1992, section 2.
 *
 * @example constraint(buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }), false) // => Float64Array.of(1, 0.5, 1)
 */
export function constraint(csr: Csr, weighted: boolean): Float64Array {
  const { nodeCount, offsets } = csr;
  const dyadic = dyadicConstraint(csr, weighted);
  const score = new Float64Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) {
    const isAlone = offsets[v] === offsets[v + 1];
    score[v] = isAlone ? Number.NaN : orderFreeSum(dyadic, offsets[v], offsets[v + 1]);
  }
  return score;
}
