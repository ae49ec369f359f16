import type { Csr } from '../graph/csr.ts';
import { forEachTriangle } from '../graph/for-each-triangle.ts';
import { reverseArcs } from '../graph/reverse-arcs.ts';
import { strengthShares } from '../graph/strength-shares.ts';
import { piecesFor } from '../numbers/order-free-sum.ts';

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
  const rest = new Float64Array(share.length);
  // All that goes through third parties is at most all there is.
  const { coarse, fine } = piecesFor(1, csr.nodeCount);
  const add = (arc: number, term: number): void => {
    const rounded = term + coarse - coarse;
    through[arc]! += rounded;
    rest[arc]! += term - rounded + fine - fine;
  };
  forEachTriangle(csr, (_a, _b, _c, ab, ac, bc) => {
    const ba = reverse[ab]!;
    const ca = reverse[ac]!;
    const cb = reverse[bc]!;
    add(ab, share[ac]! * share[cb]!);
    add(ba, share[bc]! * share[ca]!);
    add(ac, share[ab]! * share[bc]!);
    add(ca, share[cb]! * share[ba]!);
    add(bc, share[ba]! * share[ac]!);
    add(cb, share[ca]! * share[ab]!);
  });
  return through.map((indirect, arc) => (share[arc]! + (indirect + rest[arc]!)) ** 2);
}
