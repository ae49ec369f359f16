import type { Csr } from '../graph/csr.ts';

/** What counts of a set: nodes within so many steps, or the sum of 1 / d. Members count 1 each. */
export type ReachRule = { readonly steps: number } | 'distance';

/** Working memory to ask again and again what one more node would add to the reach of a set. */
export interface ReachGains {
  /** The reach of the set. */
  readonly reached: number;
  /** What the node would add. */
  gain(node: number): number;
}

/**
 * What would one more node add to what a set reaches? A search from the node goes no farther than where the set is as near.
 *
 * Undirected; strengths do not matter. Cost: O(n + m) to open; a gain costs the part of the graph that comes nearer.
 *
 * @example openReachGains(path(3), [0], 'distance').gain(2) // => 0.5
 */
export function openReachGains(csr: Csr, members: readonly number[], rule: ReachRule): ReachGains {
  const { nodeCount, offsets, targets } = csr;
  const unreached = nodeCount + 1;
  const farthest = rule === 'distance' ? nodeCount : rule.steps;
  /** Of being so far from a set. */
  const worth = Float64Array.from({ length: nodeCount + 2 }, (_, d) => {
    if (d === unreached) return 0;
    if (rule === 'distance') return d === 0 ? 1 : 1 / d;
    return d <= rule.steps ? 1 : 0;
  });
  const distance = new Int32Array(nodeCount).fill(unreached);
  const seen = new Int32Array(nodeCount).fill(-1);
  const queue = new Uint32Array(nodeCount);
  let searches = 0;

  const search = (starts: readonly number[], visit: (node: number, d: number) => boolean): void => {
    const mark = searches++;
    let tail = 0;
    for (const v of starts)
      if (seen[v] !== mark && visit(v, 0)) {
        seen[v] = mark;
        queue[tail++] = v;
      }
    for (let head = 0, d = 1; head < tail && d <= farthest; d++) {
      const levelEnd = tail;
      for (; head < levelEnd; head++) {
        const v = queue[head]!;
        for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
          const u = targets[arc]!;
          if (seen[u] === mark || !visit(u, d)) continue;
          seen[u] = mark;
          queue[tail++] = u;
        }
      }
    }
  };
  let reached = 0;
  search(members, (node, d) => {
    distance[node] = d;
    reached += worth[d]!;
    return true;
  });
  return {
    reached,
    gain(node) {
      let sum = 0;
      search([node], (u, d) => {
        if (d >= distance[u]!) return false;
        sum += worth[d]! - worth[distance[u]!]!;
        return true;
      });
      return sum;
    },
  };
}
