import type { Csr } from './csr.ts';

export interface ConnectedComponents {
  readonly count: number;
  /** The component of every node: 0 is the largest; equal sizes stand in order of their smallest node. */
  readonly label: Uint32Array;
}

/**
 * Which nodes can reach each other? Edges of a directed graph are followed both ways only if both arcs are there, so hand in an
 * undirected graph. Strengths do not matter.
 *
 * Components are numbered by size, largest first, then by smallest node: the numbering says nothing about the order of edges.
 * Cost: O(n + m).
 *
 * @example connectedComponents(buildCsr(4, { sources: Uint32Array.of(1, 2), targets: Uint32Array.of(2, 3) })).label // => Uint32Array.of(1, 0, 0, 0)
 */
export function connectedComponents(csr: Csr): ConnectedComponents {
  const { nodeCount, offsets, targets } = csr;
  const found = new Uint32Array(nodeCount).fill(nodeCount);
  const queue = new Uint32Array(nodeCount);
  const sizes: number[] = [];
  for (let root = 0; root < nodeCount; root++) {
    if (found[root] !== nodeCount) continue;
    const component = sizes.length;
    let tail = 0;
    queue[tail++] = root;
    found[root] = component;
    for (let head = 0; head < tail; head++) {
      const v = queue[head]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const target = targets[arc]!;
        if (found[target] !== nodeCount) continue;
        found[target] = component;
        queue[tail++] = target;
      }
    }
    sizes.push(tail);
  }
  // Found in order of smallest node, so a stable sort by size is the whole rule.
  const bySize = sizes.map((_, component) => component).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Uint32Array(sizes.length);
  bySize.forEach((component, position) => {
    rank[component] = position;
  });
  return { count: sizes.length, label: found.map((component) => rank[component]!) };
}
