import type { Csr } from '../graph/csr.ts';

/** A graph that is being taken apart, and how near its nodes still are to each other. */
export interface HarmonicCurve {
  /** Sum of 1 / d over ordered pairs that can reach each other. */
  total(): number;
  /** Takes a node away. */
  remove(node: number): void;
}

/**
 * How near are the nodes that are left, removal by removal? A removal changes distances in its own fragment alone; the sums of all others are kept.
 *
 * Undirected; every edge is one step. Cost: O(n m) to open, and for each removal O(nodes x edges) of its fragment.
 *
 * @example openHarmonicCurve(path(3)).total() // => 5
 */
export function openHarmonicCurve({ nodeCount, offsets, targets }: Csr): HarmonicCurve {
  const present = new Uint8Array(nodeCount).fill(1);
  /** Of each fragment, by its mark; marks are used once. */
  const sums = new Map<number, number>();
  let mark = 0;
  const fragmentOf = new Int32Array(nodeCount).fill(-1);
  const seen = new Int32Array(nodeCount).fill(-1);
  const queue = new Uint32Array(nodeCount);

  for (let v = 0; v < nodeCount; v++) if (fragmentOf[v] === -1) measure(v);
  return {
    total: () => [...sums.values()].reduce((sum, part) => sum + part, 0),
    remove(node) {
      if (!present[node]) return;
      present[node] = 0;
      sums.delete(fragmentOf[node]!);
      const held = fragmentOf[node]!;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
        const u = targets[arc]!;
        // Those measured since carry the mark of their new fragment.
        if (present[u] && fragmentOf[u] === held) measure(u);
      }
    },
  };

  function measure(start: number): void {
    const members = search(start).slice();
    let sum = 0;
    for (const v of members) {
      fragmentOf[v] = mark;
      sum += nearness(v);
    }
    sums.set(mark++, sum);
  }

  /** The nodes within reach, the nearest first; valid until the next search. */
  function search(start: number): Uint32Array {
    let tail = 1;
    queue[0] = start;
    seen[start] = -2;
    const found = [start];
    for (let head = 0; head < tail; head++) {
      const v = queue[head]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (!present[u] || seen[u] === -2) continue;
        seen[u] = -2;
        found.push(u);
        queue[tail++] = u;
      }
    }
    for (const v of found) seen[v] = -1;
    return queue.subarray(0, tail);
  }

  function nearness(source: number): number {
    let tail = 1;
    let sum = 0;
    queue[0] = source;
    seen[source] = source;
    for (let head = 0, distance = 1; head < tail; distance++) {
      const levelEnd = tail;
      for (; head < levelEnd; head++) {
        const v = queue[head]!;
        for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
          const u = targets[arc]!;
          if (!present[u] || seen[u] === source) continue;
          seen[u] = source;
          queue[tail++] = u;
        }
      }
      sum += (tail - levelEnd) / distance;
    }
    return sum;
  }
}
