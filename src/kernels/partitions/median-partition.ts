import { finishSteps, type Steps } from '../shards/steps.ts';
import type { LeidenLevel } from './leiden-level.ts';
import { type NumberedPartition, numberCommunities } from './number-communities.ts';
import { createOverlapCounts, type OverlapCounts } from './overlap-counts.ts';
import type { PartitionSet } from './partition-set.ts';
import { splitDisconnected } from './split-disconnected.ts';

/** A partition in the middle of many, and how firmly each node stands in it. */
export interface MedianPartition extends NumberedPartition {
  /** Mean share of runs that put the node together with another member of its community; alone: share of runs alone. */
  readonly stability: Float64Array;
  /** The neighboring community the node is put together with most often besides its own, or -1. */
  readonly rival: Int32Array;
  /** Mean share of runs that put the node together with a member of the rival. */
  readonly rivalStability: Float64Array;
}

type Rows = Pick<LeidenLevel, 'nodeCount' | 'offsets' | 'targets' | 'fixed'>;

interface Ballots {
  /** Number of different partitions. */
  readonly width: number;
  /** Labels of node v: entries v * width ... of all partitions, unique across partitions. */
  readonly labels: Uint32Array;
  readonly labelCount: number;
  readonly times: Uint32Array;
  readonly runs: number;
}

/**
 * Finds the partition that disagrees least with all runs: starting from `start`, moves single nodes between neighboring
 * communities as long as the number of agreeing pairs of nodes rises.
 *
 *   gain(v -> C) = sum over u in C of (p(u, v) - 1/2),   p = share of runs in which u and v are together
 *
 * The sums come from counts of nodes shared by each community and each group of each run, exact and never n x n. Fixed nodes
 * stay where `start` has them.
 * Cost: O(n * candidates * partitions) per pass, few passes.
 * Paper: A. Gionis, H. Mannila, P. Tsaparas, ACM TKDD 1(1), 2007, doi:10.1145/1217299.1217303 (local search).
 */
export function medianPartition(rows: Rows, set: PartitionSet, start: NumberedPartition): MedianPartition {
  return finishSteps(medianSteps(rows, set, start));
}

/** {@link medianPartition} with a stop after some thousand labels or ties looked at. */
export function* medianSteps(rows: Rows, set: PartitionSet, start: NumberedPartition): Steps<MedianPartition> {
  const ballots = collectBallots(rows.nodeCount, set);
  const membership = start.membership.slice();
  yield* settle(rows, ballots, membership);
  splitDisconnected(rows, membership);
  const numbered = numberCommunities(membership);
  return { ...numbered, ...(yield* standing(rows, ballots, numbered)) };
}

function collectBallots(nodeCount: number, { partitions, times }: PartitionSet): Ballots {
  const width = partitions.length;
  const labels = new Uint32Array(nodeCount * width);
  let labelCount = 0;
  partitions.forEach(({ membership, count }, r) => {
    for (let v = 0; v < nodeCount; v++) labels[v * width + r] = labelCount + membership[v]!;
    labelCount += count;
  });
  return { width, labels, labelCount, times, runs: times.reduce((sum, time) => sum + time, 0) };
}

/** Labels or ties looked at between two stops. */
const WORK_A_STEP = 20_000;

function* countOverlaps(nodeCount: number, ballots: Ballots, membership: Uint32Array): Steps<OverlapCounts> {
  const { width, labels, labelCount } = ballots;
  const counts = createOverlapCounts(labelCount, 4 * labelCount);
  let work = 0;
  for (let v = 0; v < nodeCount; v++) {
    for (let r = 0; r < width; r++) counts.add(membership[v]!, labels[v * width + r]!, 1);
    work += width;
    if (work < WORK_A_STEP) continue;
    work = 0;
    yield;
  }
  return counts;
}

/** Times v is put together with members of c, over all runs; v itself not counted. */
function together(counts: OverlapCounts, ballots: Ballots, v: number, c: number, isHome: boolean): number {
  const { width, labels, times } = ballots;
  let sum = 0;
  for (let r = 0; r < width; r++) {
    const shared = counts.get(c, labels[v * width + r]!) - (isHome ? 1 : 0);
    sum += times[r]! * shared;
  }
  return sum;
}

/** Other communities next to v with which at least one run puts v together by an edge, in row order. */
function candidatesOf(
  rows: Rows,
  ballots: Ballots,
  membership: Uint32Array,
  v: number,
  seen: Int32Array,
  found: Uint32Array,
): number {
  const { width, labels } = ballots;
  let count = 0;
  for (let arc = rows.offsets[v]!; arc < rows.offsets[v + 1]!; arc++) {
    const u = rows.targets[arc]!;
    const c = membership[u]!;
    if (c === membership[v] || seen[c] === v) continue;
    let r = 0;
    while (r < width && labels[v * width + r] !== labels[u * width + r]) r++;
    if (r === width) continue;
    seen[c] = v;
    found[count++] = c;
  }
  return count;
}

/** Moves nodes until none rises; gains are whole numbers (twice the runs as unit), so this ends. */
function* settle(rows: Rows, ballots: Ballots, membership: Uint32Array): Steps<void> {
  const { nodeCount } = rows;
  const { width, labels, runs } = ballots;
  if (width < 2) return;
  const counts = yield* countOverlaps(nodeCount, ballots, membership);
  const sizes = new Uint32Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) sizes[membership[v]!]!++;
  const seen = new Int32Array(nodeCount);
  const found = new Uint32Array(nodeCount);
  for (let moved = true; moved; ) {
    moved = false;
    seen.fill(-1);
    let unused = 0;
    let work = 0;
    for (let v = 0; v < nodeCount; v++) {
      if (work >= WORK_A_STEP) {
        work = 0;
        yield;
      }
      if (rows.fixed?.[v] === 1) continue;
      const candidates = candidatesOf(rows, ballots, membership, v, seen, found);
      work += rows.offsets[v + 1]! - rows.offsets[v]! + width * (candidates + 1);
      const home = membership[v]!;
      let best = home;
      const stay = 2 * together(counts, ballots, v, home, true) - runs * (sizes[home]! - 1);
      let bestGain = stay;
      for (let i = 0; i < candidates; i++) {
        const gain = 2 * together(counts, ballots, v, found[i]!, false) - runs * sizes[found[i]!]!;
        if (gain > bestGain) {
          best = found[i]!;
          bestGain = gain;
        }
      }
      if (bestGain < 0) {
        while (sizes[unused]! > 0) unused++;
        best = unused;
      }
      if (best === home) continue;
      for (let r = 0; r < width; r++) {
        counts.add(home, labels[v * width + r]!, -1);
        counts.add(best, labels[v * width + r]!, 1);
      }
      sizes[home]!--;
      sizes[best]!++;
      if (home < unused) unused = home;
      membership[v] = best;
      moved = true;
    }
  }
}

function* standing(
  rows: Rows,
  ballots: Ballots,
  { membership, sizes }: NumberedPartition,
): Steps<Pick<MedianPartition, 'stability' | 'rival' | 'rivalStability'>> {
  const { nodeCount } = rows;
  const { width, labels, labelCount, times, runs } = ballots;
  const counts = yield* countOverlaps(nodeCount, ballots, membership);
  const groupSizes = new Uint32Array(labelCount);
  for (let i = 0; i < labels.length; i++) groupSizes[labels[i]!]!++;
  const stability = new Float64Array(nodeCount);
  const rival = new Int32Array(nodeCount).fill(-1);
  const rivalStability = new Float64Array(nodeCount);
  const seen = new Int32Array(nodeCount).fill(-1);
  const found = new Uint32Array(nodeCount);
  let work = 0;
  for (let v = 0; v < nodeCount; v++) {
    if (work >= WORK_A_STEP) {
      work = 0;
      yield;
    }
    const home = membership[v]!;
    const others = sizes[home]! - 1;
    if (others > 0) stability[v] = together(counts, ballots, v, home, true) / (runs * others);
    else {
      let alone = 0;
      for (let r = 0; r < width; r++) if (groupSizes[labels[v * width + r]!] === 1) alone += times[r]!;
      stability[v] = alone / runs;
    }
    const candidates = candidatesOf(rows, ballots, membership, v, seen, found);
    work += rows.offsets[v + 1]! - rows.offsets[v]! + width * (candidates + 1);
    for (let i = 0; i < candidates; i++) {
      const c = found[i]!;
      const share = together(counts, ballots, v, c, false) / (runs * sizes[c]!);
      if (share > rivalStability[v]! || (share === rivalStability[v] && c < rival[v]!)) {
        rival[v] = c;
        rivalStability[v] = share;
      }
    }
  }
  return { stability, rival, rivalStability };
}
