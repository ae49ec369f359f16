import type { LeidenLevel, LeidenObjective } from './leiden-level.ts';
import { type Rng, shuffle } from './rng.ts';

/** A move must beat rounding: improvements below this share of the terms they are made of count as none. */
const ROUNDING = 1e-12;

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
  // Strength from the node at hand and mass share a cache line: entries 2c and 2c + 1 of one table.
  const table = new Float64Array(2 * nodeCount);
  const tableIn = new Float64Array(directed ? nodeCount : 0);
  const sizes = new Uint32Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) {
    const home = membership[v]!;
    table[2 * home + 1]! += mass[v]!;
    if (directed) tableIn[home]! += massIn[v]!;
    sizes[home]!++;
  }
  const empty = new Uint32Array(nodeCount);
  let emptyCount = 0;
  for (let c = nodeCount - 1; c >= 0; c--) if (sizes[c] === 0) empty[emptyCount++] = c;

  const queue = new Uint32Array(nodeCount);
  // Fixed nodes count as queued for good, so nothing ever queues them.
  const queued = new Uint8Array(nodeCount).fill(1);
  let waiting = 0;
  for (let v = 0; v < nodeCount; v++) if (fixed === undefined || fixed[v] === 0) queue[waiting++] = v;
  shuffle(queue.subarray(0, waiting), rng);
  let head = 0;
  let tail = waiting === nodeCount ? 0 : waiting;
  const touched = new Uint32Array(nodeCount);
  let moved = 0;
  let gained = 0;

  while (waiting > 0) {
    const v = queue[head]!;
    if (++head === nodeCount) head = 0;
    waiting--;
    queued[v] = 0;
    const home = membership[v]!;
    const first = offsets[v]!;
    const end = offsets[v + 1]!;
    let touchedCount = 0;
    for (let arc = first; arc < end; arc++) {
      const c = membership[targets[arc]!]!;
      const near = table[2 * c]!;
      if (near === 0) touched[touchedCount++] = c;
      table[2 * c] = near + strengths[arc]!;
    }
    const out = rate * mass[v]!;
    const into = directed ? rate * massIn[v]! : 0;
    const homeNear = table[2 * home]!;
    let homeChance = out * ((directed ? tableIn[home]! : table[2 * home + 1]!) - massIn[v]!);
    if (directed) homeChance += into * (table[2 * home + 1]! - mass[v]!);
    const stay = homeNear - homeChance;
    table[2 * home] = 0;
    let best = home;
    let bestGain = stay;
    let bestTerms = 0;
    for (let i = 0; i < touchedCount; i++) {
      const c = touched[i]!;
      const near = table[2 * c]!;
      if (c === home) continue;
      table[2 * c] = 0;
      const chance = directed ? out * tableIn[c]! + into * table[2 * c + 1]! : out * table[2 * c + 1]!;
      const gain = near - chance;
      if (gain > bestGain) {
        best = c;
        bestGain = gain;
        bestTerms = near + chance;
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
    table[2 * best + 1]! += mass[v]!;
    if (directed) tableIn[best]! += massIn[v]!;
    if (--sizes[home]! === 0) {
      // An emptied community weighs exactly nothing, whatever rounding left behind.
      empty[emptyCount++] = home;
      table[2 * home + 1] = 0;
      if (directed) tableIn[home] = 0;
    } else {
      table[2 * home + 1]! -= mass[v]!;
      if (directed) tableIn[home]! -= massIn[v]!;
    }
    membership[v] = best;
    moved++;
    gained += bestGain - stay;
    for (let arc = first; arc < end; arc++) {
      const u = targets[arc]!;
      if (queued[u] === 0 && membership[u] !== best) {
        queued[u] = 1;
        queue[tail] = u;
        if (++tail === nodeCount) tail = 0;
        waiting++;
      }
    }
  }
  return { moved, gain: gained };
}
