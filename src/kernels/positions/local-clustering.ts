import type { Csr } from '../graph/csr.ts';
import { triangles } from '../graph/triangles.ts';

/**
 * What share of the pairs of a node's neighbors are neighbors of each other?
 *
 *   c(v) = triangles(v) / (d (d - 1) / 2)          0 ... 1
 *
 * A node with fewer than two neighbors has no pairs and gets 0. Undirected; strengths do not matter.
 * Cost: O(m^1.5), in practice close to linear.
 * Paper: D. J. Watts, S. H. Strogatz, Nature 393, 1998, doi:10.1038/30918.
 *
 * @example localClustering(buildCsr(3, { sources: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 2, 0) })) // => Float64Array.of(1, 1, 1)
 */
export function localClustering(csr: Csr): Float64Array {
  const { nodeCount, offsets } = csr;
  const closed = triangles(csr);
  const clustering = new Float64Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    if (degree > 1) clustering[v] = (2 * closed[v]!) / (degree * (degree - 1));
  }
  return clustering;
}
