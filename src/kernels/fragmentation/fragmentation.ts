import type { Csr } from '../graph/csr.ts';

export interface Fragmentation {
  /** Share of pairs that cannot reach each other. */
  readonly disconnected: number;
  /** The same with every pair that can counted as 1 - 1 / distance. */
  readonly distanceWeighted: number;
}

/**
 * How broken is the graph once some nodes are taken away?
 *
 *   F  = 1 - sum over components of s (s - 1) / (n (n - 1))          0 ... 1
 *   DF = 1 - 2 sum over pairs of (1 / d) / (n (n - 1))               F ... 1
 *
 * n counts the nodes that are left; with fewer than two left both are 1. Undirected; strengths do not matter.
 * Cost: O(n m), one search from every node. For every single node at once use `fragmentationJob`.
 * Paper: S. P. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x.
 *
 * @throws RangeError when a removed node is not in the graph
 * @example fragmentation(buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }), [1]) // => { disconnected: 1, distanceWeighted: 1 }
 */
export function fragmentation(csr: Csr, removed: Iterable<number>): Fragmentation {
  const { nodeCount, offsets, targets } = csr;
  const seen = new Int32Array(nodeCount).fill(-1);
  let left = nodeCount;
  for (const v of removed) {
    if (!(v >= 0 && v < nodeCount)) throw new RangeError(`fragmentation: node ${v} of ${nodeCount} cannot be removed`);
    if (seen[v] !== nodeCount) left--;
    seen[v] = nodeCount;
  }
  if (left < 2) return { disconnected: 1, distanceWeighted: 1 };
  const atDistance = new Float64Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  for (let source = 0; source < nodeCount; source++) {
    if (seen[source] === nodeCount) continue;
    let head = 0;
    let tail = 1;
    queue[0] = source;
    seen[source] = source;
    for (let distance = 1; head < tail; distance++) {
      const levelEnd = tail;
      for (; head < levelEnd; head++) {
        const v = queue[head]!;
        for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
          const u = targets[arc]!;
          // Removed nodes carry a mark above every source.
          if (seen[u] === source || seen[u] === nodeCount) continue;
          seen[u] = source;
          queue[tail++] = u;
        }
      }
      if (tail > levelEnd) atDistance[distance]! += tail - levelEnd;
    }
  }
  let connected = 0;
  let near = 0;
  for (let d = 1; d < nodeCount; d++) {
    connected += atDistance[d]!;
    near += atDistance[d]! / d;
  }
  const pairs = left * (left - 1);
  return { disconnected: 1 - connected / pairs, distanceWeighted: 1 - near / pairs };
}
