import type { Csr } from '../graph/csr.ts';
import { forEachTriangle } from '../graph/for-each-triangle.ts';
import { reverseArcs } from '../graph/reverse-arcs.ts';
import { strengthShares } from '../graph/strength-shares.ts';

/**
 * How much of a node's time goes, directly or through third parties, into one neighbor? One value per arc i -> j:
 *
 *   c(i, j) = (p(i, j) + sum over q of p(i, q) p(q, j))^2          above 0 ... 1
 *
 * p(i, j) is the share of i's strength (or, unweighted, of its edges) that goes to j. Undirected.
 * Cost: O(m^1.5), in practice close to linear: indirect shares are collected triangle by triangle.
 * Paper: R. S. Burt, Structural Holes, Harvard University Press, 1992, section 2.
 *
 * @example dyadicConstraint(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) }), false) // => Float64Array.of(1, 1)
 */
export function dyadicConstraint(csr: Csr, weighted: boolean): Float64Array {
  const share = strengthShares(csr, weighted);
  const reverse = reverseArcs(csr);
  const through = new Float64Array(share.length);
  forEachTriangle(csr, (_a, _b, _c, ab, ac, bc) => {
    const ba = reverse[ab]!;
    const ca = reverse[ac]!;
    const cb = reverse[bc]!;
    through[ab]! += share[ac]! * share[cb]!;
    through[ba]! += share[bc]! * share[ca]!;
    through[ac]! += share[ab]! * share[bc]!;
    through[ca]! += share[cb]! * share[ba]!;
    through[bc]! += share[ba]! * share[ac]!;
    through[cb]! += share[ca]! * share[ab]!;
  });
  return through.map((indirect, arc) => (share[arc]! + indirect) ** 2);
}
