import type { Csr } from '../graph/csr.ts';
import type { Rng } from '../numbers/rng.ts';

/** Draws one shortest path from a node to another and adds 1 to `hits` at each node inside it. */
export type PathSampler = (from: number, to: number, rng: Rng, hits: Float64Array) => void;

/** One direction of a search from both ends. */
interface Side {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Where this side's fields stand within a node's record. */
  readonly count: number;
  readonly level: number;
  readonly degree: number;
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
export function createPathSampler(csr: Csr, back: Csr): PathSampler {
  // All that a search asks about a node stands in one record of 32 bytes: on a large graph each look is a cache miss.
  // Doubles 0 and 1: paths from either end; whole numbers 4 and 5: level from either end or -1; 6 and 7: arcs ahead either way.
  const counts = new Float64Array(4 * csr.nodeCount);
  const fields = new Int32Array(counts.buffer);
  const meetings = new Uint32Array(csr.nodeCount);
  for (let v = 0; v < csr.nodeCount; v++) {
    fields[8 * v + 4] = fields[8 * v + 5] = -1;
    fields[8 * v + 6] = csr.offsets[v + 1]! - csr.offsets[v]!;
    fields[8 * v + 7] = back.offsets[v + 1]! - back.offsets[v]!;
  }
  const ahead = sideOf(csr, 0);
  const behind = sideOf(back, 1);

  function begin(side: Side, end: number): void {
    side.queue[0] = end;
    counts[4 * end + side.count] = 1;
    fields[8 * end + side.level] = 0;
    side.levelStart = 0;
    side.tail = 1;
    side.depth = 0;
    side.frontierArcs = fields[8 * end + side.degree]!;
  }

  /** Reaches one level further; the number of nodes met from the other end. */
  function expand(side: Side, other: Side): number {
    const { offsets, targets, queue, count, level, degree } = side;
    const otherLevel = other.level;
    const end = side.tail;
    const depth = side.depth + 1;
    let tail = end;
    let arcs = 0;
    let largest = 0;
    let met = 0;
    for (let i = side.levelStart; i < end; i++) {
      const v = queue[i]!;
      const paths = counts[4 * v + count]!;
      const last = offsets[v + 1]!;
      for (let arc = offsets[v]!; arc < last; arc++) {
        const u = targets[arc]!;
        const known = fields[8 * u + level]!;
        if (known < 0) {
          fields[8 * u + level] = depth;
          counts[4 * u + count] = paths;
          queue[tail++] = u;
          arcs += fields[8 * u + degree]!;
          if (fields[8 * u + otherLevel]! >= 0) meetings[met++] = u;
        } else if (known === depth) {
          const sum = counts[4 * u + count]! + paths;
          counts[4 * u + count] = sum;
          if (sum > largest) largest = sum;
        }
      }
    }
    if (largest > LARGE) for (let i = end; i < tail; i++) counts[4 * queue[i]! + count]! /= LARGE;
    side.levelStart = end;
    side.tail = tail;
    side.depth = depth;
    side.frontierArcs = arcs;
    return met;
  }

  /** Follows one path from a node back to the end that a side began at; `reverse` knows the arcs that way. */
  function walk(side: Side, start: number, reverse: Side, rng: Rng, hits: Float64Array): void {
    const { offsets, targets } = reverse;
    for (let v = start, above = fields[8 * start + side.level]! - 1; above > 0; above--) {
      let sum = 0;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (fields[8 * u + side.level] === above) sum += counts[4 * u + side.count]!;
      }
      let left = rng.next() * sum;
      let chosen = v;
      for (let arc = offsets[v]!; arc < offsets[v + 1]! && left >= 0; arc++) {
        const u = targets[arc]!;
        const paths = fields[8 * u + side.level] === above ? counts[4 * u + side.count]! : 0;
        if (paths === 0) continue;
        chosen = u;
        left -= paths;
      }
      hits[chosen]!++;
      v = chosen;
    }
  }

  function pickMeeting(met: number, rng: Rng): number {
    let sum = 0;
    for (let i = 0; i < met; i++) sum += counts[4 * meetings[i]!]! * counts[4 * meetings[i]! + 1]!;
    let left = rng.next() * sum;
    let middle = meetings[0]!;
    for (let i = 0; i < met && left >= 0; i++) {
      const paths = counts[4 * meetings[i]!]! * counts[4 * meetings[i]! + 1]!;
      if (paths === 0) continue;
      middle = meetings[i]!;
      left -= paths;
    }
    return middle;
  }

  function forget(side: Side): void {
    for (let i = 0; i < side.tail; i++) fields[8 * side.queue[i]! + side.level] = -1;
  }

  return (from, to, rng, hits) => {
    begin(ahead, from);
    begin(behind, to);
    let met = 0;
    while (met === 0 && ahead.levelStart < ahead.tail && behind.levelStart < behind.tail) {
      met = ahead.frontierArcs <= behind.frontierArcs ? expand(ahead, behind) : expand(behind, ahead);
    }
    if (met > 0) {
      const middle = pickMeeting(met, rng);
      if (middle !== from && middle !== to) hits[middle]!++;
      walk(ahead, middle, behind, rng, hits);
      walk(behind, middle, ahead, rng, hits);
    }
    forget(ahead);
    forget(behind);
  };
}

function sideOf({ nodeCount, offsets, targets }: Csr, end: 0 | 1): Side {
  return {
    offsets,
    targets,
    count: end,
    level: 4 + end,
    degree: 6 + end,
    queue: new Uint32Array(nodeCount),
    levelStart: 0,
    tail: 0,
    depth: 0,
    frontierArcs: 0,
  };
}
