import type { DominatorSearch } from './dominator-search.ts';

/**
 * By how much distances from the source grow when a dominator is taken away: `excess[i]` for the pair of entry i of the chains
 * (chain of t, k-th dominator v), 0 where t is cut off from the source.
 *
 * All nodes on both ends of an arc are written about by level. A neighbor of t that v does not dominate is at least as far from
 * the source as t, so a way round costs 1 more (sideways) or 2 more (back); among nodes that v dominates, excess passes on
 * forward unchanged, sideways with 1 more and back with 2 more. Small values first: Dial's buckets.
 */
export interface Detours {
  excess: Uint32Array;
  readonly open: Uint32Array;
}

export function openDetours(search: DominatorSearch): Detours {
  return { excess: new Uint32Array(search.chainNodes.length), open: new Uint32Array(search.graph.nodeCount) };
}

/** Fills `excess` for the search just done. Cost: O(sum over t of degree(t) x chain length(t)), mostly far less. */
export function findDetours(detours: Detours, search: DominatorSearch): void {
  if (detours.excess.length < search.chainNodes.length) detours.excess = new Uint32Array(search.chainNodes.length);
  const openCount = settleOnes(detours, search);
  if (openCount === 0) return;
  const stillOpen = settleTwos(detours, search, openCount);
  if (stillOpen > 0) settleRest(detours, search, stillOpen);
}

/** How many dominators two chains share, at most `limit`. */
function sharedLength(search: DominatorSearch, t: number, u: number, limit: number): number {
  const { chainStart, chainLength, chainNodes } = search;
  const end = Math.min(limit, chainLength[u]!);
  const ofT = chainStart[t]!;
  const ofU = chainStart[u]!;
  let k = 0;
  while (k < end && chainNodes[ofT + k] === chainNodes[ofU + k]) k++;
  return k;
}

/** Excess 1: beside t stands a node that v does not dominate, or a nearer neighbor has excess 1. */
function settleOnes(detours: Detours, search: DominatorSearch): number {
  const { level, chainStart, chainLength, chained, chainedCount } = search;
  const { offsets, targets } = search.graph;
  const { excess, open } = detours;
  let openCount = 0;
  for (let i = 0; i < chainedCount; i++) {
    const t = chained[i]!;
    const start = chainStart[t]!;
    const length = chainLength[t]!;
    const own = level[t]!;
    const rowStart = offsets[t]!;
    const rowEnd = offsets[t + 1]!;
    let shared = length;
    for (let arc = rowStart; arc < rowEnd && shared > 0; arc++) {
      const u = targets[arc]!;
      if (level[u] === own) shared = sharedLength(search, t, u, shared);
    }
    for (let k = shared; k < length; k++) excess[start + k] = 1;
    if (shared === 0) continue;
    for (let k = 0; k < shared; k++) excess[start + k] = 0;
    for (let arc = rowStart; arc < rowEnd; arc++) {
      const u = targets[arc]!;
      if (level[u]! !== own - 1) continue;
      const from = chainStart[u]!;
      const end = Math.min(shared, chainLength[u]!);
      for (let k = 0; k < end; k++) if (excess[from + k] === 1) excess[start + k] = 1;
    }
    for (let k = 0; k < shared; k++) {
      if (excess[start + k] !== 0) continue;
      open[openCount++] = t;
      break;
    }
  }
  return openCount;
}

/** Excess 2: behind t stands a node that v does not dominate, beside it one with excess 1, or before it one with excess 2. */
function settleTwos(detours: Detours, search: DominatorSearch, openCount: number): number {
  const { level, chainStart, chainLength } = search;
  const { offsets, targets } = search.graph;
  const { excess, open } = detours;
  let stillOpen = 0;
  for (let i = 0; i < openCount; i++) {
    const t = open[i]!;
    const start = chainStart[t]!;
    const length = chainLength[t]!;
    const own = level[t]!;
    for (let arc = offsets[t]!, end = offsets[t + 1]!; arc < end; arc++) {
      const u = targets[arc]!;
      const from = chainStart[u]!;
      const rise = level[u]! - own;
      const shared = rise < 0 ? Math.min(length, chainLength[u]!) : sharedLength(search, t, u, length);
      const wanted = rise < 0 ? 2 : rise === 0 ? 1 : -1;
      for (let k = 0; k < shared; k++)
        if (excess[start + k] === 0 && excess[from + k] === wanted) excess[start + k] = 2;
      if (rise <= 0) continue;
      for (let k = shared; k < length; k++) if (excess[start + k] === 0) excess[start + k] = 2;
    }
    for (let k = 0; k < length; k++) {
      if (excess[start + k] !== 0) continue;
      open[stillOpen++] = t;
      break;
    }
  }
  return stillOpen;
}

/** Excess 3 and more, by buckets of entries: each holds the node and k. */
function settleRest(detours: Detours, search: DominatorSearch, openCount: number): void {
  const { level, chainStart, chainLength } = search;
  const { offsets, targets } = search.graph;
  const { excess, open } = detours;
  const buckets: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < openCount; i++) {
    const t = open[i]!;
    const start = chainStart[t]!;
    for (let arc = offsets[t]!, end = offsets[t + 1]!; arc < end; arc++) {
      const u = targets[arc]!;
      const rise = level[u]! - level[t]!;
      if (rise < 0) continue;
      const from = chainStart[u]!;
      const shared = sharedLength(search, t, u, chainLength[t]!);
      for (let k = 0; k < shared; k++) {
        const sum = excess[from + k]! + 1 + rise;
        if (excess[start + k] === 0 && excess[from + k] !== 0) buckets[sum % 3]!.push(t, k);
      }
    }
  }
  for (let gain = 3; buckets[0].length + buckets[1].length + buckets[2].length > 0; gain++) {
    const bucket = buckets[gain % 3]!;
    for (let i = 0; i < bucket.length; i += 2) {
      const t = bucket[i]!;
      const k = bucket[i + 1]!;
      if (excess[chainStart[t]! + k] !== 0) continue;
      excess[chainStart[t]! + k] = gain;
      for (let arc = offsets[t]!, end = offsets[t + 1]!; arc < end; arc++) {
        const u = targets[arc]!;
        if (sharedLength(search, t, u, k + 1) <= k || excess[chainStart[u]! + k] !== 0) continue;
        buckets[(gain + 1 - (level[u]! - level[t]!)) % 3]!.push(u, k);
      }
    }
    bucket.length = 0;
  }
}
