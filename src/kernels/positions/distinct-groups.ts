import type { Csr } from '../graph/csr.ts';

/**
 * How many groups other than its own is a node tied to?
 *
 *   g(v) = |{group of u : u neighbor of v} without the group of v|          0 ... number of groups
 *
 * Groups below 0 are unknown and count for nobody. Undirected; strengths do not matter. Cost: O(n + m).
 * Paper: C. Morselli, J. Roy, Criminology 46(1), 2008, doi:10.1111/j.1745-9125.2008.00103.x (brokers between parts of a script).
 *
 * @example distinctGroups(buildCsr(3, { sources: Uint32Array.of(0, 0), targets: Uint32Array.of(1, 2) }), Int32Array.of(0, 1, 2)) // => Float64Array [2, 1, 1]
 */
export function distinctGroups({ nodeCount, offsets, targets }: Csr, groupOf: Int32Array): Float64Array {
  const counts = new Float64Array(nodeCount);
  const groupCount = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  const seenBy = new Int32Array(groupCount).fill(-1);
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const group = groupOf[targets[arc]!]!;
      if (group < 0 || group === groupOf[v] || seenBy[group] === v) continue;
      seenBy[group] = v;
      counts[v]!++;
    }
  }
  return counts;
}
