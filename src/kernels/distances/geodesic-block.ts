import type { Csr } from '../graph/csr.ts';
import { reverseArcs } from '../graph/reverse-arcs.ts';
import { type MultiSourceSearch, openSearch, startSearch, stepSearch } from './multi-source-search.ts';

/**
 * The shortest paths from up to 32 sources, one bit each. For the arc v -> u, `into` holds the sources for which u is one step
 * nearer than v, `out` those for which it is one step farther; in neither: equally far.
 */
export interface GeodesicBlock {
  readonly graph: Csr;
  readonly search: MultiSourceSearch;
  readonly reverse: Uint32Array;
  readonly into: Int32Array;
  readonly out: Int32Array;
  /** Sources with more than one nearer neighbor of the node. */
  readonly several: Int32Array;
  /** Sources known at once to have no dominator of the node but themselves. */
  readonly free: Int32Array;
  /** Sources with a free node beside the node, neighbor to it and equally far. */
  readonly besideFree: Int32Array;
  /** For source i, from `i x nodeCount` on, the nodes that may have another dominator, nearest first, and their distances. */
  readonly candidates: Uint32Array;
  readonly candidateLevels: Uint32Array;
  readonly candidateCounts: Uint32Array;
}

export function openBlock(graph: Csr): GeodesicBlock {
  const { nodeCount, targets } = graph;
  return {
    graph,
    search: openSearch(graph),
    reverse: reverseArcs(graph),
    into: new Int32Array(targets.length),
    out: new Int32Array(targets.length),
    several: new Int32Array(nodeCount),
    free: new Int32Array(nodeCount),
    besideFree: new Int32Array(nodeCount),
    candidates: new Uint32Array(32 * nodeCount),
    candidateLevels: new Uint32Array(32 * nodeCount),
    candidateCounts: new Uint32Array(32),
  };
}

/** Begins anew from up to 32 sources; all they can reach lies in [rangeStart, rangeEnd). */
export function startBlock(block: GeodesicBlock, sources: Uint32Array, rangeStart: number, rangeEnd: number): void {
  const { offsets } = block.graph;
  startSearch(block.search, sources, rangeStart, rangeEnd);
  block.into.fill(0, offsets[rangeStart], offsets[rangeEnd]);
  block.out.fill(0, offsets[rangeStart], offsets[rangeEnd]);
  block.several.fill(0, rangeStart, rangeEnd);
  block.free.fill(0, rangeStart, rangeEnd);
  block.candidateCounts.fill(0);
}

/** Goes one step further; false when all is reached, and then the block is ready for use. */
export function stepBlock(block: GeodesicBlock): boolean {
  if (stepSearch(block.search)) {
    recordLevel(block);
    return true;
  }
  findBesideFree(block);
  return false;
}

function recordLevel(block: GeodesicBlock): void {
  const { into, out, several, free, reverse, candidates, candidateLevels, candidateCounts } = block;
  const { offsets, targets, nodeCount } = block.graph;
  const { fresh, freshNodes, freshCount, last, level } = block.search;
  for (let i = 0; i < freshCount; i++) {
    const v = freshNodes[i]!;
    const mask = fresh[v]!;
    let once = 0;
    let twice = 0;
    let fromFree = 0;
    for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc++) {
      const u = targets[arc]!;
      const nearer = mask & last[u]!;
      if (nearer === 0) continue;
      into[arc]! |= nearer;
      out[reverse[arc]!]! |= nearer;
      twice |= once & nearer;
      once |= nearer;
      fromFree |= nearer & free[u]!;
    }
    several[v]! |= twice;
    // Of two ways in, one that only the source dominates leaves no other dominator.
    const freed = level === 1 ? mask : twice & fromFree;
    free[v]! |= freed;
    for (let rest = mask & ~freed; rest !== 0; rest &= rest - 1) {
      const source = 31 - Math.clz32(rest & -rest);
      const at = source * nodeCount + candidateCounts[source]!++;
      candidates[at] = v;
      candidateLevels[at] = level;
    }
  }
}

function findBesideFree(block: GeodesicBlock): void {
  const { into, out, free, besideFree } = block;
  const { offsets, targets } = block.graph;
  const { rangeStart, rangeEnd } = block.search;
  for (let v = rangeStart; v < rangeEnd; v++) {
    let beside = 0;
    for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc++)
      beside |= free[targets[arc]!]! & ~(into[arc]! | out[arc]!);
    besideFree[v] = beside;
  }
}
