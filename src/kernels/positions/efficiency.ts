import type { Csr } from '../graph/csr.ts';
import { effectiveSize } from './effective-size.ts';

/**
 * What share of a node's neighbors is not redundant?
 *
 *   effectiveSize(i) / degree(i)          above 0 ... 1
 *
 * A node without neighbors gets NaN. Weighted as in `effectiveSize`. Undirected. Cost: O(m^1.5), in practice close to linear.
 * Paper: R. S. Burt, Structural Holes, Harvard University Press, 1992, section 2.
 *
 * @example efficiency(buildCsr(3, { sources: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 2, 0) }), false) // => Float64Array.of(0.5, 0.5, 0.5)
 */
export function efficiency(csr: Csr, weighted: boolean): Float64Array {
  const { offsets } = csr;
  return effectiveSize(csr, weighted).map((size, v) => size / (offsets[v + 1]! - offsets[v]!));
}
