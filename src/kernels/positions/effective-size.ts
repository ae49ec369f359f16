import type { Csr } from '../graph/csr.ts';
import { forEachTriangle } from '../graph/for-each-triangle.ts';
import { reverseArcs } from '../graph/reverse-arcs.ts';
import { strengthShares } from '../graph/strength-shares.ts';
import { triangles } from '../graph/triangles.ts';
import { piecesFor } from '../numbers/order-free-sum.ts';

/**
 * How many of a node's neighbors are not redundant, that is, lead somewhere else?
 *
 *   unweighted   e(i) = d - 2 t / d                                  t = edges among the d neighbors; 1 ... d
 *   weighted     e(i) = sum over neighbors j of (1 - sum over q of p(i, q) m(j, q))
 *
 * p(i, q) is the share of i's strength that goes to q, m(j, q) the strength of j - q over the strongest edge of j. With equal
 * strengths both are the same. A node without neighbors gets NaN. Undirected. Cost: O(m^1.5), in practice close to linear.
 * Papers: R. S. Burt, Structural Holes, 1992; S. P. Borgatti, Connections 20(1), 1997 (the unweighted form).
 *
 * @example effectiveSize(buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }), false) // => Float64Array.of(1, 2, 1)
 */
export function effectiveSize(csr: Csr, weighted: boolean): Float64Array {
  const { nodeCount, offsets } = csr;
  const redundancy = weighted ? weightedRedundancy(csr) : triangles(csr);
  const size = new Float64Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    if (degree === 0) size[v] = Number.NaN;
    else size[v] = degree - (weighted ? redundancy[v]! : (2 * redundancy[v]!) / degree);
  }
  return size;
}

function weightedRedundancy(csr: Csr): Float64Array {
  const { nodeCount, offsets, strengths } = csr;
  const share = strengthShares(csr, true);
  const marginal = new Float64Array(strengths.length);
  for (let v = 0; v < nodeCount; v++) {
    let strongest = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) strongest = Math.max(strongest, strengths[arc]!);
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) marginal[arc] = strengths[arc]! / strongest;
  }
  const reverse = reverseArcs(csr);
  const redundancy = new Float64Array(nodeCount);
  const rest = new Float64Array(nodeCount);
  const { coarse, fine } = piecesFor(nodeCount, strengths.length);
  const add = (v: number, term: number): void => {
    const rounded = term + coarse - coarse;
    redundancy[v]! += rounded;
    rest[v]! += term - rounded + fine - fine;
  };
  forEachTriangle(csr, (a, b, c, ab, ac, bc) => {
    const ba = reverse[ab]!;
    const ca = reverse[ac]!;
    const cb = reverse[bc]!;
    add(a, share[ac]! * marginal[bc]! + share[ab]! * marginal[cb]!);
    add(b, share[bc]! * marginal[ac]! + share[ba]! * marginal[ca]!);
    add(c, share[cb]! * marginal[ab]! + share[ca]! * marginal[ba]!);
  });
  return redundancy.map((sum, v) => sum + rest[v]!);
}
