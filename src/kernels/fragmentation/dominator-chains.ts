import type { GeodesicBlock } from '../distances/geodesic-block.ts';
import { FRESH, type Scratch } from '../numbers/scratch.ts';

/**
 * The dominators of every node for one source: the nodes all shortest paths from the source lead through.
 *
 * The chain of node t holds its dominators from the source on, without the source and t: `chainNodes[chainStart[t] + k]` for
 * k < `chainLength[t]`. Two nodes have dominators in common exactly as far as their chains begin alike.
 */
export interface DominatorChains {
  readonly block: GeodesicBlock;
  readonly chainStart: Uint32Array;
  readonly chainLength: Uint32Array;
  chainNodes: Uint32Array;
  entryCount: number;
  /** Nodes with a chain, nearest first. */
  readonly chained: Uint32Array;
  chainedCount: number;
  /** Distance from the source, of nodes in reach. */
  level: Uint32Array;
  /** The neighbors of a candidate, in its row: those one step nearer come first, those as far as it come last. */
  readonly neighbors: Uint32Array;
  readonly nearerEnd: Uint32Array;
  readonly besideStart: Uint32Array;
}

export function openChains(block: GeodesicBlock, scratch: Scratch = FRESH): DominatorChains {
  const { nodeCount, targets } = block.graph;
  return {
    block,
    chainStart: scratch.uint32(nodeCount),
    chainLength: scratch.uint32(nodeCount),
    chainNodes: scratch.uint32(4 * nodeCount),
    entryCount: 0,
    chained: scratch.uint32(nodeCount),
    chainedCount: 0,
    level: block.distances.subarray(0, nodeCount),
    neighbors: scratch.uint32(targets.length),
    nearerEnd: scratch.uint32(nodeCount),
    besideStart: scratch.uint32(nodeCount),
  };
}

/** Lays the chains for a source of the block. Cost: O(degrees of candidates + sum of chain lengths). */
export function layChains(chains: DominatorChains, source: number): void {
  const { block, chainStart, chainLength, chained, neighbors, nearerEnd } = chains;
  const { candidates, candidateCounts, distances, graph } = block;
  const { offsets, nodeCount } = graph;
  for (let i = 0; i < chains.chainedCount; i++) chainLength[chained[i]!] = 0;
  const first = source * nodeCount;
  chains.level = distances.subarray(first, first + nodeCount);
  let nodes = chains.chainNodes;
  let write = 0;
  let count = 0;
  for (let i = first, last = first + candidateCounts[source]!; i < last; i++) {
    const t = candidates[i]!;
    sortNeighbors(chains, t);
    const start = offsets[t]!;
    const end = nearerEnd[t]!;
    const above = neighbors[start]!;
    const from = chainStart[above]!;
    let length = chainLength[above]!;
    const alone = end === start + 1;
    if (!alone) {
      // No nearer neighbor dominates t; what dominates all of them does.
      for (let next = start + 1; next < end && length > 0; next++)
        length = sharedLength(chains, above, neighbors[next]!, length);
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
    if (alone) nodes[write++] = above;
    chainLength[t] = alone ? length + 1 : length;
    chained[count++] = t;
  }
  chains.entryCount = write;
  chains.chainedCount = count;
}

/** Every neighbor is written to both ends and stays where it belongs: a branch here would be foreseen by no processor. */
function sortNeighbors({ block, neighbors, nearerEnd, besideStart, level }: DominatorChains, t: number): void {
  const { offsets, targets } = block.graph;
  const end = offsets[t + 1]!;
  const far = level[t]!;
  let low = offsets[t]!;
  let high = end - 1;
  for (let arc = low; arc < end; arc++) {
    const u = targets[arc]!;
    const rise = (level[u]! - far) | 0;
    neighbors[low] = u;
    low += rise >>> 31;
    neighbors[high] = u;
    high -= (rise & 1) ^ 1;
  }
  nearerEnd[t] = low;
  besideStart[t] = high + 1;
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
