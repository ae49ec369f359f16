import type { Csr } from '../graph/csr.ts';
import { FRESH, type Scratch } from '../numbers/scratch.ts';
import { type MultiSourceSearch, openSearch, startSearch, stepSearch } from './multi-source-search.ts';

/** Up to 32 searches that keep every distance, and which nodes may have a dominator: a node on all shortest paths from the source. */
export interface GeodesicBlock {
  readonly graph: Csr;
  readonly search: MultiSourceSearch;
  /** Steps from source i to node v, at `i x nodeCount + v`; of nodes out of reach it says nothing. */
  readonly distances: Uint32Array;
  /** Sources known at once to have no dominator of the node but themselves. */
  readonly free: Int32Array;
  /** For source i, from `i x nodeCount` on, the nodes that may have another dominator, nearest first. */
  readonly candidates: Uint32Array;
  readonly candidateCounts: Uint32Array;
}

export function openBlock(graph: Csr, scratch: Scratch = FRESH): GeodesicBlock {
  const { nodeCount } = graph;
  return {
    graph,
    search: openSearch(graph, scratch),
    distances: scratch.uint32(32 * nodeCount),
    free: scratch.int32(nodeCount),
    candidates: scratch.uint32(32 * nodeCount),
    candidateCounts: scratch.uint32(32),
  };
}

/** Begins anew from up to 32 sources; all they can reach lies in [rangeStart, rangeEnd). */
export function startBlock(block: GeodesicBlock, sources: Uint32Array, rangeStart: number, rangeEnd: number): void {
  const { distances, free, candidateCounts, search, graph } = block;
  startSearch(search, sources, rangeStart, rangeEnd);
  free.fill(0, rangeStart, rangeEnd);
  candidateCounts.fill(0);
  for (let i = 0; i < sources.length; i++) distances[i * graph.nodeCount + sources[i]!] = 0;
}

/** Goes one step further; false when all is reached, and then the block is ready for use. */
export function stepBlock(block: GeodesicBlock): boolean {
  if (!stepSearch(block.search)) return false;
  recordLevel(block);
  return true;
}

function recordLevel({ graph, search, distances, free, candidates, candidateCounts }: GeodesicBlock): void {
  const { offsets, targets, nodeCount } = graph;
  const { fresh, freshNodes, freshCount, last, level } = search;
  for (let i = 0; i < freshCount; i++) {
    const v = freshNodes[i]!;
    const mask = fresh[v]!;
    let once = 0;
    let twice = 0;
    let fromFree = 0;
    for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc++) {
      const u = targets[arc]!;
      const nearer = mask & last[u]!;
      twice |= once & nearer;
      once |= nearer;
      fromFree |= nearer & free[u]!;
    }
    // Of two ways in, one that only the source dominates leaves no other dominator.
    const freed = level === 1 ? mask : twice & fromFree;
    free[v]! |= freed;
    for (let rest = mask; rest !== 0; rest &= rest - 1)
      distances[(31 - Math.clz32(rest & -rest)) * nodeCount + v] = level;
    for (let rest = mask & ~freed; rest !== 0; rest &= rest - 1) {
      const source = 31 - Math.clz32(rest & -rest);
      candidates[source * nodeCount + candidateCounts[source]!++] = v;
    }
  }
}
