import { twinClasses } from '../graph/twins.ts';
import type { BlockGraph } from './betweenness-blocks.ts';

/** A block graph with one node per class of twins. */
export interface FoldedGraph {
  readonly nodeCount: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Slots folded into each node, and the sum of their weights. */
  readonly multiplicity: Float64Array;
  readonly weight: Float64Array;
  readonly classOf: Uint32Array;
  /** First node of each block, and one past the last. */
  readonly blockStarts: Uint32Array;
  /** Per slot: what pairs of twins send through their common neighbors, a path the folded graph no longer has. */
  readonly between: Float64Array;
}

/**
 * Folds slots with the same neighbors into one: they send, receive and carry alike, so one search serves them all. Two open
 * twins s, t share w(s) w(t) pairs evenly over their common neighbors; closed twins are tied and need nobody.
 *
 * Cost: O(n + m).
 */
export function foldTwins(blocks: BlockGraph): FoldedGraph {
  const { slotCount, offsets, targets } = blocks;
  const { classCount, classOf, closed } = twinClasses({ nodeCount: slotCount, offsets, targets });
  const first = new Uint32Array(classCount).fill(slotCount);
  const multiplicity = new Float64Array(classCount);
  const weight = new Float64Array(classCount);
  const squares = new Float64Array(classCount);
  for (let slot = 0; slot < slotCount; slot++) {
    const c = classOf[slot]!;
    if (first[c] === slotCount) first[c] = slot;
    multiplicity[c]!++;
    weight[c]! += blocks.weight[slot]!;
    squares[c]! += blocks.weight[slot]! ** 2;
  }
  const between = new Float64Array(slotCount);
  const foldedOffsets = new Uint32Array(classCount + 1);
  const foldedTargets = new Uint32Array(targets.length);
  let filled = 0;
  for (let c = 0; c < classCount; c++) {
    const slot = first[c]!;
    const inner = multiplicity[c]! > 1 && !closed[c] ? (weight[c]! ** 2 - squares[c]!) / 2 : 0;
    const share = inner / (offsets[slot + 1]! - offsets[slot]!);
    for (let arc = offsets[slot]!; arc < offsets[slot + 1]!; arc++) {
      const target = targets[arc]!;
      if (inner > 0) between[target]! += share;
      const other = classOf[target]!;
      if (other !== c && first[other] === target) foldedTargets[filled++] = other;
    }
    foldedOffsets[c + 1] = filled;
  }
  // Classes are numbered by smallest slot and never span blocks, so blocks stay contiguous.
  const blockStarts = blocks.blockStarts.map((slot) => (slot === slotCount ? classCount : classOf[slot]!));
  return {
    nodeCount: classCount,
    offsets: foldedOffsets,
    targets: foldedTargets.slice(0, filled),
    multiplicity,
    weight,
    classOf,
    blockStarts,
    between,
  };
}
