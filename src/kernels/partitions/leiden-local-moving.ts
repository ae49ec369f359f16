import { type Rng, shuffle } from '../numbers/rng.ts';
import type { LeidenLevel, LeidenObjective } from './leiden-level.ts';

/** A move must beat rounding: improvements below this share of the terms they are made of count as none. */
const ROUNDING = 1e-12;

/** Nodes whose rows are read ahead together: enough to overlap cache misses, few enough to stay in the cache. */
const WINDOW = 64;
const BLOCK = 16;
/** From this many nodes on, a graph no longer fits the fast caches. */
const LARGE = 50_000;

/** What local moving did: how many moves, and by how much H (see {@link LeidenObjective}) rose. */
export interface LocalMoves {
  readonly moved: number;
  readonly gain: number;
}

/**
 * Moves nodes to the neighboring (or a new) community that raises quality most, until no single move raises it.
 *
 *   gain(v -> C) = strength(v, C) - rate * mass(v) * mass(C)              undirected
 *   gain(v -> C) = strength(v, C) - rate * (mass(v) massIn(C) + massIn(v) mass(C))
 *
 * A queue holds the nodes worth another look: all at first, in random order, then the neighbors a move leaves behind.
 * Writes to `membership`, whose labels are below `nodeCount`. Cost: O(arcs) per pass, few passes.
 * Paper: V. Traag, L. Waltman, N. J. van Eck, Scientific Reports 9, 2019, doi:10.1038/s41598-019-41695-z.
 */
export function moveNodes(
  level: LeidenLevel,
  objective: LeidenObjective,
  membership: Uint32Array,
  rng: Rng,
): LocalMoves {
  const { nodeCount, directed, offsets, targets, strengths, mass, massIn, fixed } = level;
  const { rate } = objective;
  const massOf = new Float64Array(nodeCount);
  const massInOf = directed ? new Float64Array(nodeCount) : massOf;
  const sizes = new Uint32Array(nodeCount);
  let widest = 0;
  for (let v = 0; v < nodeCount; v++) {
    const home = membership[v]!;
    massOf[home]! += mass[v]!;
    if (directed) massInOf[home]! += massIn[v]!;
    sizes[home]!++;
    widest = Math.max(widest, offsets[v + 1]! - offsets[v]!);
  }
  const empty = new Uint32Array(nodeCount);
  let emptyCount = 0;
  for (let c = nodeCount - 1; c >= 0; c--) if (sizes[c] === 0) empty[emptyCount++] = c;

  const queue = new Uint32Array(nodeCount);
  // Fixed nodes count as queued for good, so nothing ever queues them.
  const queued = new Uint8Array(nodeCount).fill(1);
  let waiting = 0;
  for (let v = 0; v < nodeCount; v++) if (fixed === undefined || fixed[v] === 0) queue[waiting++] = v;
  shuffleQueue(queue.subarray(0, waiting), rng);
  let head = 0;
  let tail = waiting === nodeCount ? 0 : waiting;
  // A hash table as small as the row keeps the sums of a row in the fastest cache; a dense one would miss at every arc.
  const isLarge = nodeCount >= LARGE;
  const capacity = isLarge ? 2 << (32 - Math.clz32(widest)) : nodeCount;
  const keys = new Int32Array(capacity).fill(-1);
  const sums = new Float64Array(capacity);
  const slots = new Int32Array(widest);
  const near = new Int32Array(widest);
  let moved = 0;
  let gained = 0;

  let ahead = 0;
  let touch = 0;
  while (waiting > 0) {
    if (isLarge && ahead === 0) {
      ahead = Math.min(WINDOW, waiting, nodeCount - head);
      touch += fetchRows(level, membership, massOf, queue, head, head + ahead);
    }
    ahead--;
    const v = queue[head]!;
    if (++head === nodeCount) head = 0;
    waiting--;
    queued[v] = 0;
    const home = membership[v]!;
    const first = offsets[v]!;
    const degree = offsets[v + 1]! - first;
    // Two loops: nothing in the first waits for what it reads, so its cache misses overlap.
    for (let i = 0; i < degree; i++) near[i] = membership[targets[first + i]!]!;
    let found = 0;
    let homeNear = 0;
    if (isLarge) {
      const mask = (2 << (32 - Math.clz32(degree))) - 1;
      for (let i = 0; i < degree; i++) {
        const c = near[i]!;
        if (c === home) {
          homeNear += strengths[first + i]!;
          continue;
        }
        let slot = c & mask;
        while (keys[slot] !== c && keys[slot] !== -1) slot = (slot + 1) & mask;
        if (keys[slot] === -1) {
          keys[slot] = c;
          sums[slot] = 0;
          slots[found++] = slot;
        }
        sums[slot]! += strengths[first + i]!;
      }
    } else {
      for (let i = 0; i < degree; i++) {
        const c = near[i]!;
        const sum = sums[c]!;
        if (sum === 0) slots[found++] = c;
        sums[c] = sum + strengths[first + i]!;
      }
      homeNear = sums[home]!;
    }
    const out = rate * mass[v]!;
    const into = directed ? rate * massIn[v]! : 0;
    let homeChance = out * (massInOf[home]! - massIn[v]!);
    if (directed) homeChance += into * (massOf[home]! - mass[v]!);
    const stay = homeNear - homeChance;
    let best = home;
    let bestGain = stay;
    let bestTerms = 0;
    for (let i = 0; i < found; i++) {
      const slot = slots[i]!;
      const c = isLarge ? keys[slot]! : slot;
      const sum = sums[slot]!;
      if (isLarge) keys[slot] = -1;
      else sums[slot] = 0;
      if (sum <= bestGain || c === home) continue;
      const chance = directed ? out * massInOf[c]! + into * massOf[c]! : out * massOf[c]!;
      const gain = sum - chance;
      if (gain > bestGain) {
        best = c;
        bestGain = gain;
        bestTerms = sum + chance;
      }
    }
    if (bestGain < 0 && sizes[home]! > 1) {
      best = empty[emptyCount - 1]!;
      bestGain = 0;
      bestTerms = 0;
    }
    if (best === home || bestGain - stay <= ROUNDING * (homeNear + homeChance + bestTerms)) continue;

    if (sizes[best] === 0) emptyCount--;
    sizes[best]!++;
    massOf[best]! += mass[v]!;
    if (directed) massInOf[best]! += massIn[v]!;
    if (--sizes[home]! === 0) {
      // An emptied community weighs exactly nothing, whatever rounding left behind.
      empty[emptyCount++] = home;
      massOf[home] = 0;
      if (directed) massInOf[home] = 0;
    } else {
      massOf[home]! -= mass[v]!;
      if (directed) massInOf[home]! -= massIn[v]!;
    }
    membership[v] = best;
    moved++;
    gained += bestGain - stay;
    for (let i = 0; i < degree; i++) {
      const u = targets[first + i]!;
      if (queued[u] === 0 && membership[u] !== best) {
        queued[u] = 1;
        queue[tail] = u;
        if (++tail === nodeCount) tail = 0;
        waiting++;
      }
    }
  }
  return { moved, gain: touch === -1 ? 0 : gained };
}

/** Shuffles the queue: node by node, and on large graphs block by block, so that rows are still read in stretches. */
function shuffleQueue(queue: Uint32Array, rng: Rng): void {
  if (queue.length < LARGE) {
    shuffle(queue, rng);
    return;
  }
  const blocks = Uint32Array.from({ length: Math.ceil(queue.length / BLOCK) }, (_, b) => b);
  shuffle(blocks, rng);
  const inOrder = queue.slice();
  let write = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = inOrder.subarray(blocks[b]! * BLOCK, (blocks[b]! + 1) * BLOCK);
    queue.set(block, write);
    write += block.length;
  }
}

/**
 * Reads what the next nodes of the queue will need, each kind of entry in a loop of its own. Nothing here waits for what it
 * reads, so the cache misses of a whole window overlap instead of standing in line. The sum keeps the reads from being dropped.
 */
function fetchRows(
  level: LeidenLevel,
  membership: Uint32Array,
  massOf: Float64Array,
  queue: Uint32Array,
  from: number,
  to: number,
): number {
  const { offsets, targets, strengths, mass } = level;
  let sum = 0;
  for (let i = from; i < to; i++) sum += offsets[queue[i]!]! + membership[queue[i]!]! + mass[queue[i]!]!;
  for (let i = from; i < to; i++) {
    const end = offsets[queue[i]! + 1]!;
    for (let arc = offsets[queue[i]!]!; arc < end; arc += 8) sum += targets[arc]! + strengths[arc]!;
  }
  for (let i = from; i < to; i++) {
    const end = offsets[queue[i]! + 1]!;
    for (let arc = offsets[queue[i]!]!; arc < end; arc++) sum += membership[targets[arc]!]!;
  }
  for (let i = from; i < to; i++) sum += massOf[membership[queue[i]!]!]!;
  return sum;
}
