import type { Csr } from '../graph/csr.ts';

/** One entry per community. */
export interface CommunityFacts {
  readonly sizes: Uint32Array;
  /** Strength of the edges inside, each edge once. */
  readonly internal: Float64Array;
  /** Strength of the edges that leave (or, when directed, enter) the community. */
  readonly external: Float64Array;
  /** Cut over the smaller side, 0 (apart) ... 1 (no edge inside). */
  readonly conductance: Float64Array;
}

/**
 * Says how closed each community is.
 *
 *   conductance(C) = external / min(volume(C), volume(all others)),   volume = 2 internal + external
 *
 * Strength adds up, direction plays no part. A community without any outside to reach has conductance 0. Labels run from 0.
 * Cost: O(n + arcs).
 * Paper: J. Leskovec et al., Internet Mathematics 6, 2009, doi:10.1080/15427951.2009.10129177.
 *
 * @throws RangeError when the partition is not one label below `count` per node.
 * @example communityFacts(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) }), Uint32Array.of(0, 1), 2).conductance[0] // => 1
 */
export function communityFacts(csr: Csr, membership: Uint32Array, count: number): CommunityFacts {
  if (membership.length !== csr.nodeCount || membership.some((c) => c >= count))
    throw new RangeError('communityFacts: the partition is not one label below count per node');
  const sizes = new Uint32Array(count);
  const internal = new Float64Array(count);
  const external = new Float64Array(count);
  for (let v = 0; v < csr.nodeCount; v++) {
    const home = membership[v]!;
    sizes[home]!++;
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const other = membership[csr.targets[arc]!]!;
      const strength = csr.strengths[arc]!;
      if (other === home) internal[home]! += csr.directed ? strength : strength / 2;
      else {
        external[home]! += strength;
        // An undirected edge comes by again from its other end.
        if (csr.directed) external[other]! += strength;
      }
    }
  }
  let all = 0;
  for (let c = 0; c < count; c++) all += 2 * internal[c]! + external[c]!;
  const conductance = internal.map((inside, c) => {
    const volume = 2 * inside + external[c]!;
    return external[c] === 0 ? 0 : Math.min(1, external[c]! / Math.min(volume, all - volume));
  });
  return { sizes, internal, external, conductance };
}
