import type { GeodesicBlock } from '../distances/geodesic-block.ts';

/**
 * The dominators of every node for one source: the nodes all shortest paths from the source lead through.
 *
 * The chain of node t holds its dominators from the source on, without the source and t: `chainNodes[chainStart[t] + k]` for
 * k < `chainLength[t]`. Two nodes have dominators in common exactly as far as their chains begin alike.
 */
export interface DominatorChains {
  readonly block: GeodesicBlock;
  /** Which source of the block. */
  source: number;
  readonly chainStart: Uint32Array;
  readonly chainLength: Uint32Array;
  chainNodes: Uint32Array;
  entryCount: number;
  /** Nodes with a chain, nearest first. */
  readonly chained: Uint32Array;
  chainedCount: number;
  /** Distance from the source, of nodes with a chain and of nodes in one. */
  readonly level: Uint32Array;
}

export function openChains(block: GeodesicBlock): DominatorChains {
  const { nodeCount } = block.graph;
  return {
    block,
    source: 0,
    chainStart: new Uint32Array(nodeCount),
    chainLength: new Uint32Array(nodeCount),
    chainNodes: new Uint32Array(4 * nodeCount),
    entryCount: 0,
    chained: new Uint32Array(nodeCount),
    chainedCount: 0,
    level: new Uint32Array(nodeCount),
  };
}

/** Lays the chains for a source of the block. Cost: O(degrees of nodes with a chain + sum of chain lengths). */
export function layChains(chains: DominatorChains, source: number): void {
  const { block, chainStart, chainLength, chained, level } = chains;
  const { into, several, candidates, candidateLevels, candidateCounts } = block;
  const { offsets, targets, nodeCount } = block.graph;
  for (let i = 0; i < chains.chainedCount; i++) chainLength[chained[i]!] = 0;
  chains.source = source;
  let nodes = chains.chainNodes;
  let write = 0;
  let count = 0;
  const first = source * nodeCount;
  for (let i = first, last = first + candidateCounts[source]!; i < last; i++) {
    const t = candidates[i]!;
    let arc = offsets[t]!;
    while (((into[arc]! >>> source) & 1) === 0) arc++;
    const above = targets[arc]!;
    const from = chainStart[above]!;
    let length = chainLength[above]!;
    const alone = ((several[t]! >>> source) & 1) === 0;
    if (!alone) {
      // No nearer neighbor dominates t; what dominates all of them does.
      for (const end = offsets[t + 1]!; ++arc < end && length > 0; )
        if (((into[arc]! >>> source) & 1) === 1) length = sharedLength(chains, above, targets[arc]!, length);
      if (length === 0) continue;
    }
    if (write + length + 1 > nodes.length) {
      const longer = new Uint32Array(2 * (write + length + 1));
      longer.set(nodes);
      nodes = longer;
      chains.chainNodes = nodes;
    }
    chainStart[t] = write;
    for (let k = 0; k < length; k++) nodes[write++] = nodes[from + k]!;
    level[t] = candidateLevels[i]!;
    if (alone) {
      nodes[write++] = above;
      // Whoever dominates a node stands alone before some node, so this reaches all nodes in chains.
      level[above] = level[t]! - 1;
    }
    chainLength[t] = alone ? length + 1 : length;
    chained[count++] = t;
  }
  chains.entryCount = write;
  chains.chainedCount = count;
}

/** How many dominators two nodes share, at most `limit`, which is at most the chain length of the first. */
export function sharedLength(chains: DominatorChains, t: number, u: number, limit: number): number {
  const { chainStart, chainLength, chainNodes } = chains;
  const end = Math.min(limit, chainLength[u]!);
  const ofT = chainStart[t]!;
  const ofU = chainStart[u]!;
  let k = 0;
  while (k < end && chainNodes[ofT + k] === chainNodes[ofU + k]) k++;
  return k;
}
