import type { Csr } from '../graph/csr.ts';
import type { Rng } from '../numbers/rng.ts';

/** Draws one shortest path from a node to another and adds 1 to `hits` at each node inside it. */
export type PathSampler = (from: number, to: number, rng: Rng, hits: Float64Array) => void;

/** One direction of a search from both ends. */
interface Side {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Lowest bit of this side's marks. */
  readonly parity: 0 | 1;
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
 * the square root of the arcs. A level is looked over for arcs into the other side before it is widened: the last and largest
 * one never is. Counts are rescaled level by level where they grow large: only ratios within a level are used.
 *
 * `back` is the graph turned round; for undirected graphs it is the graph itself. `longest` bounds the nodes of a shortest path; the
 * smaller it is, the less memory the marks take, which on a large graph decides how long a draw waits.
 */
export function createPathSampler(csr: Csr, back: Csr, longest: number = csr.nodeCount): PathSampler {
  const { nodeCount } = csr;
  // 0 where no search has been; else the level from an end, plus 1, times 2, plus the end. No node belongs to both.
  const mark = marksFor(longest, nodeCount);
  const counts = new Float64Array(nodeCount);
  const ahead = sideOf(csr, 0);
  const behind = sideOf(back, 1);
  // Arcs that join the two sides: where they leave one and reach the other, the first `met` of what is here.
  const leaving: number[] = [];
  const reaching: number[] = [];
  let met = 0;

  function begin(side: Side, end: number): void {
    side.queue[0] = end;
    counts[end] = 1;
    mark[end] = 2 + side.parity;
    side.levelStart = 0;
    side.tail = 1;
    side.depth = 0;
    side.frontierArcs = side.offsets[end + 1]! - side.offsets[end]!;
  }

  /** Finds the arcs from the last level to the other side, all of which lie on shortest paths; whether there are any. */
  function meet({ offsets, targets, queue, parity, levelStart, tail }: Side): boolean {
    met = 0;
    for (let i = levelStart; i < tail; i++) {
      const v = queue[i]!;
      const last = offsets[v + 1]!;
      for (let arc = offsets[v]!; arc < last; arc++) {
        const u = targets[arc]!;
        const held = mark[u]!;
        if (held === 0 || (held & 1) === parity) continue;
        leaving[met] = v;
        reaching[met++] = u;
      }
    }
    return met > 0;
  }

  /** Reaches one level further. */
  function widen(side: Side): void {
    const { offsets, targets, queue, parity } = side;
    const end = side.tail;
    const depth = side.depth + 1;
    const own = 2 * depth + 2 + parity;
    let tail = end;
    let arcs = 0;
    let largest = 0;
    for (let i = side.levelStart; i < end; i++) {
      const v = queue[i]!;
      const paths = counts[v]!;
      const last = offsets[v + 1]!;
      for (let arc = offsets[v]!; arc < last; arc++) {
        const u = targets[arc]!;
        const held = mark[u]!;
        if (held === 0) {
          mark[u] = own;
          counts[u] = paths;
          queue[tail++] = u;
          arcs += offsets[u + 1]! - offsets[u]!;
        } else if (held === own) {
          const sum = counts[u]! + paths;
          counts[u] = sum;
          if (sum > largest) largest = sum;
        }
      }
    }
    if (largest > LARGE) for (let i = end; i < tail; i++) counts[queue[i]!]! /= LARGE;
    side.levelStart = end;
    side.tail = tail;
    side.depth = depth;
    side.frontierArcs = arcs;
  }

  /** Follows one path from a node back to the end that a side began at; `reverse` knows the arcs that way. */
  function walk(start: number, { offsets, targets }: Side, rng: Rng, hits: Float64Array): void {
    for (let v = start; mark[v]! > 3; ) {
      hits[v]!++;
      const above = mark[v]! - 2;
      let sum = 0;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (mark[u] === above) sum += counts[u]!;
      }
      let left = rng.next() * sum;
      let chosen = v;
      for (let arc = offsets[v]!; arc < offsets[v + 1]! && left >= 0; arc++) {
        const u = targets[arc]!;
        const paths = mark[u] === above ? counts[u]! : 0;
        if (paths === 0) continue;
        chosen = u;
        left -= paths;
      }
      v = chosen;
    }
  }

  function pickMeeting(rng: Rng): number {
    let sum = 0;
    for (let i = 0; i < met; i++) sum += counts[leaving[i]!]! * counts[reaching[i]!]!;
    let left = rng.next() * sum;
    let chosen = 0;
    for (let i = 0; i < met && left >= 0; i++) {
      const paths = counts[leaving[i]!]! * counts[reaching[i]!]!;
      if (paths === 0) continue;
      chosen = i;
      left -= paths;
    }
    return chosen;
  }

  function forget({ queue, tail }: Side): void {
    for (let i = 0; i < tail; i++) mark[queue[i]!] = 0;
  }

  return (from, to, rng, hits) => {
    begin(ahead, from);
    begin(behind, to);
    while (ahead.levelStart < ahead.tail && behind.levelStart < behind.tail) {
      const [side, other] = ahead.frontierArcs <= behind.frontierArcs ? [ahead, behind] : [behind, ahead];
      if (meet(side)) {
        const chosen = pickMeeting(rng);
        walk(leaving[chosen]!, other, rng, hits);
        walk(reaching[chosen]!, side, rng, hits);
        break;
      }
      widen(side);
    }
    forget(ahead);
    forget(behind);
  };
}

function marksFor(longest: number, nodeCount: number): Uint8Array | Uint16Array | Uint32Array {
  const highest = 2 * longest + 3;
  if (highest < 2 ** 8) return new Uint8Array(nodeCount);
  return highest < 2 ** 16 ? new Uint16Array(nodeCount) : new Uint32Array(nodeCount);
}

function sideOf({ nodeCount, offsets, targets }: Csr, parity: 0 | 1): Side {
  const queue = new Uint32Array(nodeCount);
  return { offsets, targets, parity, queue, levelStart: 0, tail: 0, depth: 0, frontierArcs: 0 };
}
