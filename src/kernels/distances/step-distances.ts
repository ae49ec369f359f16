import type { Csr } from '../graph/csr.ts';

/**
 * How many steps is every node from one?
 *
 *   d(v) = edges on a shortest path          0 ... n - 1, Infinity out of reach
 *
 * Strengths do not matter; with arcs it follows them. Cost: O(n + m).
 *
 * @example stepDistances(buildCsr(3, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) }), 0) // => Float64Array [0, 1, Infinity]
 */
export function stepDistances({ nodeCount, offsets, targets }: Csr, source: number): Float64Array {
  const distances = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const queue = new Uint32Array(nodeCount);
  let tail = 0;
  queue[tail++] = source;
  distances[source] = 0;
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const u = targets[arc]!;
      if (distances[u]! < Number.POSITIVE_INFINITY) continue;
      distances[u] = distances[v]! + 1;
      queue[tail++] = u;
    }
  }
  return distances;
}
