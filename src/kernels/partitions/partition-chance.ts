import type { Csr } from '../graph/csr.ts';
import { baseLevel, type LeidenQuality, levelChance, objectiveOf } from './leiden-level.ts';
import { numberCommunities } from './number-communities.ts';

/**
 * What chance would put inside the communities of a partition: by so much its quality falls when the resolution rises by 1.
 *
 *   modularity  sum over communities of (K / 2m)^2          0 ... 1          cpm  pairs of nodes inside communities
 *
 * K is the strength of a community's nodes, m that of all edges. Cost: O(n + arcs).
 * Paper: W. Weir, S. Emmons, R. Gibson, D. Taylor, P. Mucha, Algorithms 10(3), 2017, doi:10.3390/a10030093.
 *
 * @example partitionChance(buildCsr(4, { sources: Uint32Array.of(0, 2), targets: Uint32Array.of(1, 3) }), Uint32Array.of(0, 0, 1, 1)) // => 0.5
 */
export function partitionChance(csr: Csr, membership: Uint32Array, quality: LeidenQuality = 'modularity'): number {
  const numbered = numberCommunities(membership).membership;
  return levelChance(baseLevel(csr, quality), objectiveOf(csr, quality, 1), numbered);
}
