import type { Csr } from '../graph/csr.ts';
import { triangles } from '../graph/triangles.ts';

/**
 * Pairs of neighbors that are not neighbors of each other: o(v) = k (k - 1) / 2 - t(v), t the triangles at v, 0 to (n - 1)(n - 2) / 2.
 *
 * Cost: O(m^1.5). Paper: L. Freeman, Quality and Quantity 14, 1980, doi:10.1007/BF00184720 (the gatekeeper's pairs, counted plainly).
 *
 * @example openPairs(buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) })) // => Float64Array.of(0, 1, 0)
 */
export function openPairs(csr: Csr): Float64Array {
  const closed = triangles(csr);
  const open = new Float64Array(csr.nodeCount);
  for (let v = 0; v < open.length; v++) {
    const degree = csr.offsets[v + 1]! - csr.offsets[v]!;
    // A node without neighbors would have 0 x -1 = -0 pairs.
    if (degree > 0) open[v] = (degree * (degree - 1)) / 2 - closed[v]!;
  }
  return open;
}
