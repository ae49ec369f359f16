import type { Csr } from '../graph/csr.ts';
import { baseLevel, type LeidenQuality, levelQuality, objectiveOf } from './leiden-level.ts';
import { numberCommunities } from './number-communities.ts';

/**
 * How good is a given partition, wherever it comes from? The quality that `leiden` searches for, at any resolution.
 *
 *   Q = sum over communities of e / m - resolution (K / 2m)^2        -1/2 ... 1 at resolution 1; 0 without edges
 *
 * For `cpm` see `leiden`. Strength means how strongly two nodes are tied. Cost: O(n + arcs).
 * Paper: M. Newman, Physical Review E 69, 2004, 066133, doi:10.1103/PhysRevE.69.066133.
 *
 * @throws RangeError when the partition is not one label per node.
 * @example partitionQuality(buildCsr(4, { sources: Uint32Array.of(0, 2), targets: Uint32Array.of(1, 3) }), Uint32Array.of(0, 0, 1, 1)) // => 0.5
 */
export function partitionQuality(
  csr: Csr,
  membership: Uint32Array,
  quality: LeidenQuality = 'modularity',
  resolution = 1,
): number {
  if (membership.length !== csr.nodeCount)
    throw new RangeError(`partitionQuality: ${membership.length} labels for ${csr.nodeCount} nodes`);
  const numbered = numberCommunities(membership).membership;
  return levelQuality(baseLevel(csr, quality), objectiveOf(csr, quality, resolution), numbered);
}
