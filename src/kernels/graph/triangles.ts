import type { Csr } from './csr.ts';
import { forEachTriangle } from './for-each-triangle.ts';

/**
 * How many pairs of a node's neighbors are neighbors of each other? 0 ... d (d - 1) / 2 for a node of degree d.
 *
 * Undirected; strengths do not matter. Cost: O(m^1.5), in practice close to linear.
 *
 * @example triangles(buildCsr(3, { sources: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 2, 0) })) // => Uint32Array.of(1, 1, 1)
 */
export function triangles(csr: Csr): Uint32Array {
  const count = new Uint32Array(csr.nodeCount);
  forEachTriangle(csr, (a, b, c) => {
    count[a]!++;
    count[b]!++;
    count[c]!++;
  });
  return count;
}
