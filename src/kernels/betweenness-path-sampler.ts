import type { Csr } from './csr.ts';
import type { Rng } from './rng.ts';

/** One direction of a search from both ends. */
interface Side {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Level from this end, or -1. */
  readonly level: Int32Array;
  /** Shortest paths from this end, up to one factor a level. */
  readonly counts: Float64Array;
  readonly queue: Uint32Array;
  levelStart: number;
  tail: number;
  depth: number;
  frontierArcs: number;
}

const LARGE: number = 2 ** 400;

/**
 * Draws uniformly one shortest path between two nodes, and adds 1 to `hits` at each node inside it; nothing when there is none.
 *
 * Searches from both ends, always widening the one with fewer arcs ahead, so that on graphs with short ways a draw reads about
 * the square root of the arcs. Counts are rescaled level by level where they grow large: only ratios within a level are used.
 * `back` is the graph turned round; for undirected graphs it is the graph itself.
 */
export function createPathSampler(
  csr: Csr,
  back: Csr,
): (from: number, to: number, rng: Rng, hits: Float64Array) => void {
  const ahead = sideOf(csr);
  const behind = sideOf(back);
  const meetings = new Uint32Array(csr.nodeCount);

  function walk(side: Side, start: number, reverse: Side, rng: Rng, hits: Float64Array): void {
    for (let v = start; side.level[v]! > 1; ) {
      const above = side.level[v]! - 1;
      let sum = 0;
      for (let arc = reverse.offsets[v]!; arc < reverse.offsets[v + 1]!; arc++) {
        const u = reverse.targets[arc]!;
        if (side.level[u] === above) sum += side.counts[u]!;
      }
      let left = rng.next() * sum;
      let chosen = v;
      for (let arc = reverse.offsets[v]!; arc < reverse.offsets[v + 1]!; arc++) {
        const u = reverse.targets[arc]!;
        if (side.level[u] !== above || side.counts[u] === 0) continue;
        chosen = u;
        left -= side.counts[u]!;
        if (left < 0) break;
      }
      hits[chosen]!++;
      v = chosen;
    }
  }

  return (from, to, rng, hits) => {
    begin(ahead, from);
    begin(behind, to);
    let met = 0;
    while (met === 0 && ahead.levelStart < ahead.tail && behind.levelStart < behind.tail) {
      const [side, other] = ahead.frontierArcs <= behind.frontierArcs ? [ahead, behind] : [behind, ahead];
      expand(side);
      for (let i = side.levelStart; i < side.tail; i++) {
        if (other.level[side.queue[i]!]! >= 0) meetings[met++] = side.queue[i]!;
      }
    }
    if (met > 0) {
      let sum = 0;
      for (let i = 0; i < met; i++) sum += ahead.counts[meetings[i]!]! * behind.counts[meetings[i]!]!;
      let left = rng.next() * sum;
      let middle = meetings[0]!;
      for (let i = 0; i < met; i++) {
        const paths = ahead.counts[meetings[i]!]! * behind.counts[meetings[i]!]!;
        if (paths === 0) continue;
        middle = meetings[i]!;
        left -= paths;
        if (left < 0) break;
      }
      if (middle !== from && middle !== to) hits[middle]!++;
      walk(ahead, middle, behind, rng, hits);
      walk(behind, middle, ahead, rng, hits);
    }
    forget(ahead);
    forget(behind);
  };
}

function sideOf({ nodeCount, offsets, targets }: Csr): Side {
  return {
    offsets,
    targets,
    level: new Int32Array(nodeCount).fill(-1),
    counts: new Float64Array(nodeCount),
    queue: new Uint32Array(nodeCount),
    levelStart: 0,
    tail: 0,
    depth: 0,
    frontierArcs: 0,
  };
}

function begin(side: Side, end: number): void {
  side.queue[0] = end;
  side.level[end] = 0;
  side.counts[end] = 1;
  side.levelStart = 0;
  side.tail = 1;
  side.depth = 0;
  side.frontierArcs = side.offsets[end + 1]! - side.offsets[end]!;
}

function expand(side: Side): void {
  const { offsets, targets, level, counts, queue } = side;
  const end = side.tail;
  const depth = side.depth + 1;
  let tail = end;
  let arcs = 0;
  let largest = 0;
  for (let i = side.levelStart; i < end; i++) {
    const v = queue[i]!;
    const paths = counts[v]!;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const u = targets[arc]!;
      if (level[u]! < 0) {
        level[u] = depth;
        counts[u] = paths;
        queue[tail++] = u;
        arcs += offsets[u + 1]! - offsets[u]!;
      } else if (level[u] === depth) counts[u]! += paths;
      else continue;
      if (counts[u]! > largest) largest = counts[u]!;
    }
  }
  if (largest > LARGE) for (let i = end; i < tail; i++) counts[queue[i]!]! /= LARGE;
  side.levelStart = end;
  side.tail = tail;
  side.depth = depth;
  side.frontierArcs = arcs;
}

function forget(side: Side): void {
  for (let i = 0; i < side.tail; i++) side.level[side.queue[i]!] = -1;
}
