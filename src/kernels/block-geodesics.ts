import type { Csr } from './csr.ts';
import type { MultiSourceSearch } from './multi-source-search.ts';

/**
 * Which edges lie on shortest paths from up to 32 sources, one bit each. For the arc v -> u, `into` holds the sources for which
 * u is one step nearer than v, `out` those for which it is one step farther; in neither: equally far.
 */
export interface BlockGeodesics {
  readonly into: Int32Array;
  readonly out: Int32Array;
  /** Sources with more than one nearer neighbor of a node. */
  readonly several: Int32Array;
  /** Distance of node v from source i at 32 v + i. */
  readonly distance: Uint32Array;
}

export function openGeodesics(graph: Csr): BlockGeodesics {
  return {
    into: new Int32Array(graph.targets.length),
    out: new Int32Array(graph.targets.length),
    several: new Int32Array(graph.nodeCount),
    distance: new Uint32Array(32 * graph.nodeCount),
  };
}

/** Forgets the searches before; call after `startSearch`. */
export function clearGeodesics(geodesics: BlockGeodesics, search: MultiSourceSearch): void {
  const { offsets } = search.graph;
  const { rangeStart, rangeEnd } = search;
  geodesics.into.fill(0, offsets[rangeStart], offsets[rangeEnd]);
  geodesics.out.fill(0, offsets[rangeStart], offsets[rangeEnd]);
  geodesics.several.fill(0, rangeStart, rangeEnd);
  for (let i = 0; i < search.freshCount; i++) geodesics.distance[32 * search.freshNodes[i]! + i] = 0;
}

/** Records the level just reached. */
export function addLevelGeodesics(geodesics: BlockGeodesics, search: MultiSourceSearch, reverse: Uint32Array): void {
  const { offsets, targets } = search.graph;
  const { fresh, freshNodes, freshCount, last, level } = search;
  const { into, out, several, distance } = geodesics;
  for (let i = 0; i < freshCount; i++) {
    const v = freshNodes[i]!;
    const mask = fresh[v]!;
    let once = 0;
    let twice = 0;
    for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc++) {
      const nearer = mask & last[targets[arc]!]!;
      if (nearer === 0) continue;
      into[arc]! |= nearer;
      out[reverse[arc]!]! |= nearer;
      twice |= once & nearer;
      once |= nearer;
    }
    several[v]! |= twice;
    for (let rest = mask; rest !== 0; rest &= rest - 1) distance[32 * v + 31 - Math.clz32(rest & -rest)] = level;
  }
}
