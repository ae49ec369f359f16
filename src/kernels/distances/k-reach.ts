import type { Csr } from '../graph/csr.ts';

export interface SetReach {
  /** Nodes outside the set within the given number of steps of it. */
  readonly within: number;
  /** Sum over all nodes outside the set of 1 / distance to the nearest member. */
  readonly distanceWeighted: number;
}

/**
 * How much of the graph does a set of nodes reach together (KPP-POS)?
 *
 *   within = |{u outside : d(set, u) <= steps}|,   distanceWeighted = sum over u outside of 1 / d(set, u)          0 ... n - |set|
 *
 * A node near two members counts once. Follows arcs; strengths do not matter. Cost: O(n + m).
 * Paper: S. P. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x.
 *
 * @throws RangeError when a member is not in the graph
 * @example kReach(buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }), [0], 1) // => { within: 1, distanceWeighted: 1.5 }
 */
export function kReach(csr: Csr, members: Iterable<number>, steps: number): SetReach {
  const { nodeCount, offsets, targets } = csr;
  const seen = new Uint8Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  let tail = 0;
  for (const v of members) {
    if (!(v >= 0 && v < nodeCount)) throw new RangeError(`kReach: node ${v} of ${nodeCount} cannot be a member`);
    if (!seen[v]) queue[tail++] = v;
    seen[v] = 1;
  }
  let within = 0;
  let distanceWeighted = 0;
  let head = 0;
  for (let distance = 1; head < tail; distance++) {
    const levelEnd = tail;
    for (; head < levelEnd; head++) {
      const v = queue[head]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (seen[u]) continue;
        seen[u] = 1;
        queue[tail++] = u;
      }
    }
    if (distance <= steps) within += tail - levelEnd;
    distanceWeighted += (tail - levelEnd) / distance;
  }
  return { within, distanceWeighted };
}
