import type { Csr } from './csr.ts';

/**
 * A breadth-first search with the dominators of every node reached: the nodes all shortest paths from the source lead through.
 *
 * The chain of node t holds its dominators from the source on, without the source and t: `chainNodes[chainStart[t] + k]` for
 * k < `chainLength[t]`. Two nodes have a dominator in common exactly where their chains begin alike.
 */
export interface DominatorSearch {
  readonly graph: Csr;
  /** Nodes reached, nearest first; the source is the first. */
  readonly order: Uint32Array;
  reachedCount: number;
  /** Distance from the source, -1 where it does not reach. */
  readonly level: Int32Array;
  readonly dominator: Uint32Array;
  readonly chainStart: Uint32Array;
  readonly chainLength: Uint32Array;
  chainNodes: Uint32Array;
  /** Nodes with a chain, nearest first. */
  readonly chained: Uint32Array;
  chainedCount: number;
}

export function openDominatorSearch(graph: Csr): DominatorSearch {
  const { nodeCount } = graph;
  return {
    graph,
    order: new Uint32Array(nodeCount),
    reachedCount: 0,
    level: new Int32Array(nodeCount).fill(-1),
    dominator: new Uint32Array(nodeCount),
    chainStart: new Uint32Array(nodeCount),
    chainLength: new Uint32Array(nodeCount),
    chainNodes: new Uint32Array(4 * nodeCount),
    chained: new Uint32Array(nodeCount),
    chainedCount: 0,
  };
}

/** Searches from a source. Cost: O(m + sum of chain lengths), given that chains are short. */
export function searchDominators(search: DominatorSearch, source: number): void {
  const { order, level, dominator } = search;
  const { offsets, targets } = search.graph;
  for (let i = 0; i < search.reachedCount; i++) level[order[i]!] = -1;
  level[source] = 0;
  dominator[source] = source;
  order[0] = source;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const v = order[head]!;
    const next = level[v]! + 1;
    for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc++) {
      const u = targets[arc]!;
      const known = level[u]!;
      if (known === -1) {
        level[u] = next;
        dominator[u] = v;
        order[tail++] = u;
      } else if (known === next) {
        // One more way to u: what still dominates it is the nearest common dominator of both ways.
        let a = dominator[u]!;
        if (a === source) continue;
        let b = v;
        while (a !== b) {
          const rise = level[a]! - level[b]!;
          if (rise >= 0) a = dominator[a]!;
          if (rise <= 0) b = dominator[b]!;
        }
        dominator[u] = a;
      }
    }
  }
  search.reachedCount = tail;
  layChains(search, source);
}

function layChains(search: DominatorSearch, source: number): void {
  const { order, dominator, chainStart, chainLength, chained, reachedCount } = search;
  let nodes = search.chainNodes;
  let write = 0;
  let count = 0;
  chainLength[source] = 0;
  for (let i = 1; i < reachedCount; i++) {
    const t = order[i]!;
    const above = dominator[t]!;
    if (above === source) {
      chainLength[t] = 0;
      continue;
    }
    const length = chainLength[above]!;
    if (write + length + 1 > nodes.length) {
      const longer = new Uint32Array(2 * (write + length + 1));
      longer.set(nodes);
      nodes = longer;
    }
    chainStart[t] = write;
    chainLength[t] = length + 1;
    const from = chainStart[above]!;
    for (let k = 0; k < length; k++) nodes[write++] = nodes[from + k]!;
    nodes[write++] = above;
    chained[count++] = t;
  }
  search.chainNodes = nodes;
  search.chainedCount = count;
}
