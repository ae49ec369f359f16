import { biconnectedComponents } from '../graph/biconnected.ts';
import type { Csr } from '../graph/csr.ts';

/** The blocks of a graph laid side by side; see {@link splitBlocks}. A slot is one node's place in one block. */
export interface BlockGraph {
  readonly slotCount: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Where each slot arc stands in the whole graph's `targets`. */
  readonly arcOf: Uint32Array;
  readonly nodeOf: Uint32Array;
  /** Nodes that reach the block through this slot, itself included: whoever hangs there shares all its paths into the block. */
  readonly weight: Float64Array;
  /** Slots of kept block i: `blockStarts[i] .. blockStarts[i + 1]`. */
  readonly blockStarts: Uint32Array;
  /** Per node: pairs whose every path passes it because it parts them. */
  readonly separated: Float64Array;
  /** Bridges as pairs of ends, and the number of pairs that each one carries. */
  readonly bridges: Uint32Array;
  readonly bridgePairs: Float64Array;
}

/**
 * Cuts an undirected graph into its blocks, so that a search never leaves one block.
 *
 * A shortest path enters and leaves a block through fixed slots; with each slot weighted by the nodes behind it,
 *   b(v) = separated(v) + sum over blocks of sum over slot pairs s < t of weight(s) weight(t) sigma(s, t | v) / sigma(s, t).
 * Blocks of two nodes carry no path through a third and are left out: trees and degree-1 nodes vanish.
 *
 * Cost: O(n + m).
 * Paper: R. Puzis et al., AI Communications 25(2), 2012, doi:10.3233/AIC-2012-0513.
 */
export function splitBlocks(csr: Csr): BlockGraph {
  const { nodeCount, offsets, targets } = csr;
  const { blockCount, blockOffsets, blockNodes, nodeBlock, discovery } = biconnectedComponents(csr);
  const componentSize = new Float64Array(nodeCount);
  const behind = new Float64Array(nodeCount).fill(1);
  const below = new Float64Array(blockCount);
  for (let b = 0; b < blockCount; b++) {
    for (let i = blockOffsets[b]! + 1; i < blockOffsets[b + 1]!; i++) below[b]! += behind[blockNodes[i]!]!;
    behind[blockNodes[blockOffsets[b]!]!]! += below[b]!;
  }
  const byDiscovery = new Uint32Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) byDiscovery[discovery[v]!] = v;
  let root = 0;
  for (const v of byDiscovery) {
    if (nodeBlock[v] === blockCount) root = v;
    componentSize[v] = behind[root]!;
  }

  const squares = new Float64Array(nodeCount);
  const slotOfNode = new Uint32Array(nodeCount);
  const slotOfHead = new Uint32Array(blockCount);
  const kept = new Uint8Array(blockCount + 1);
  const nodeOf = new Uint32Array(blockNodes.length);
  const weight = new Float64Array(blockNodes.length);
  const blockStarts: number[] = [0];
  const bridges: number[] = [];
  const bridgePairs: number[] = [];
  let slotCount = 0;
  for (let b = 0; b < blockCount; b++) {
    const start = blockOffsets[b]!;
    const head = blockNodes[start]!;
    const size = componentSize[head]!;
    squares[head]! += below[b]! ** 2;
    for (let i = start + 1; i < blockOffsets[b + 1]!; i++)
      squares[blockNodes[i]!]! += (size - behind[blockNodes[i]!]!) ** 2;
    if (blockOffsets[b + 1]! - start === 2) {
      bridges.push(head, blockNodes[start + 1]!);
      bridgePairs.push(below[b]! * (size - below[b]!));
      continue;
    }
    kept[b] = 1;
    for (let i = start; i < blockOffsets[b + 1]!; i++) {
      const v = blockNodes[i]!;
      nodeOf[slotCount] = v;
      weight[slotCount] = i === start ? size - below[b]! : behind[v]!;
      if (i === start) slotOfHead[b] = slotCount++;
      else slotOfNode[v] = slotCount++;
    }
    blockStarts.push(slotCount);
  }
  const separated = squares.map((square, v) => ((componentSize[v]! - 1) ** 2 - square) / 2);

  const blockOf = (v: number, u: number): number => nodeBlock[discovery[v]! > discovery[u]! ? v : u]!;
  const slotIn = (b: number, v: number): number => (nodeBlock[v] === b ? slotOfNode[v]! : slotOfHead[b]!);
  const slotOffsets = new Uint32Array(slotCount + 1);
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const b = blockOf(v, targets[arc]!);
      if (kept[b]) slotOffsets[slotIn(b, v) + 1]!++;
    }
  }
  for (let s = 0; s < slotCount; s++) slotOffsets[s + 1]! += slotOffsets[s]!;
  const cursor = slotOffsets.slice();
  const slotTargets = new Uint32Array(slotOffsets[slotCount]!);
  const arcOf = new Uint32Array(slotOffsets[slotCount]!);
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const u = targets[arc]!;
      const b = blockOf(v, u);
      if (!kept[b]) continue;
      const slot = cursor[slotIn(b, v)]!++;
      slotTargets[slot] = slotIn(b, u);
      arcOf[slot] = arc;
    }
  }
  return {
    slotCount,
    offsets: slotOffsets,
    targets: slotTargets,
    arcOf,
    nodeOf: nodeOf.slice(0, slotCount),
    weight: weight.slice(0, slotCount),
    blockStarts: Uint32Array.from(blockStarts),
    separated,
    bridges: Uint32Array.from(bridges),
    bridgePairs: Float64Array.from(bridgePairs),
  };
}
