import { FRESH, type Scratch } from '../numbers/scratch.ts';
import { type DominatorChains, sharedLength } from './dominator-chains.ts';

/**
 * By how much distances from the source grow when a dominator is taken away: `excess[i]` for the pair of entry i of the chains
 * (chain of t, k-th dominator v), 0 where t is cut off from the source.
 *
 * A neighbor of t that v does not dominate is at least as far from
 * the source as t, so a way round costs 1 more (sideways) or 2 more (back); among nodes that v dominates, excess passes on
 * forward unchanged, sideways with 1 more and back with 2 more. Small values first: Dial's buckets.
 */
export interface Detours {
  excess: Uint32Array;
  /** Nodes where some excess is not 1. */
  readonly unlike: Uint8Array;
  readonly unlikeNodes: Uint32Array;
  unlikeCount: number;
  readonly open: Uint32Array;
}

export function openDetours({ chainNodes, level }: DominatorChains, scratch: Scratch = FRESH): Detours {
  const nodeCount = level.length;
  return {
    excess: scratch.uint32(chainNodes.length),
    unlike: scratch.uint8(nodeCount),
    unlikeNodes: scratch.uint32(nodeCount),
    unlikeCount: 0,
    open: scratch.uint32(nodeCount),
  };
}

/** Fills `excess` for the chains just laid. Cost: O(sum over t of degree(t) x chain length(t)), mostly far less. */
export function findDetours(detours: Detours, chains: DominatorChains): void {
  if (detours.excess.length < chains.chainNodes.length) detours.excess = new Uint32Array(chains.chainNodes.length);
  detours.excess.fill(1, 0, chains.entryCount);
  for (let i = 0; i < detours.unlikeCount; i++) detours.unlike[detours.unlikeNodes[i]!] = 0;
  const openCount = settleOnes(detours, chains);
  detours.unlikeCount = openCount;
  for (let i = 0; i < openCount; i++) {
    detours.unlikeNodes[i] = detours.open[i]!;
    detours.unlike[detours.open[i]!] = 1;
  }
  if (openCount === 0) return;
  const stillOpen = settleTwos(detours, chains, openCount);
  if (stillOpen > 0) settleRest(detours, chains, stillOpen);
}

/** Excess 1: beside t stands a node that v does not dominate, or a nearer neighbor has excess 1. */
function settleOnes(detours: Detours, chains: DominatorChains): number {
  const { chainStart, chainLength, chained, chainedCount, neighbors, nearerEnd, besideStart } = chains;
  const { offsets } = chains.block.graph;
  const { excess, open } = detours;
  let openCount = 0;
  for (let i = 0; i < chainedCount; i++) {
    const t = chained[i]!;
    let shared = chainLength[t]!;
    for (let at = besideStart[t]!, end = offsets[t + 1]!; at < end && shared > 0; at++)
      shared = sharedLength(chains, t, neighbors[at]!, shared);
    if (shared === 0) continue;
    const start = chainStart[t]!;
    for (let k = 0; k < shared; k++) excess[start + k] = 0;
    let missing = shared;
    for (let at = offsets[t]!, end = nearerEnd[t]!; at < end; at++) {
      const u = neighbors[at]!;
      const from = chainStart[u]!;
      const both = Math.min(shared, chainLength[u]!);
      for (let k = 0; k < both; k++) {
        if (excess[from + k] !== 1 || excess[start + k] === 1) continue;
        excess[start + k] = 1;
        missing--;
      }
    }
    if (missing > 0) open[openCount++] = t;
  }
  return openCount;
}

/** Excess 2: behind t stands a node that v does not dominate, beside it one with excess 1, or before it one with excess 2. */
function settleTwos(detours: Detours, chains: DominatorChains, openCount: number): number {
  const { chainStart, chainLength, level } = chains;
  const { offsets, targets } = chains.block.graph;
  const { excess, open } = detours;
  let stillOpen = 0;
  for (let i = 0; i < openCount; i++) {
    const t = open[i]!;
    const start = chainStart[t]!;
    const length = chainLength[t]!;
    for (let arc = offsets[t]!, end = offsets[t + 1]!; arc < end; arc++) {
      const u = targets[arc]!;
      const from = chainStart[u]!;
      const rise = level[u]! - level[t]!;
      const shared = rise < 0 ? Math.min(length, chainLength[u]!) : sharedLength(chains, t, u, length);
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
function settleRest(detours: Detours, chains: DominatorChains, openCount: number): void {
  const { chainStart, chainLength, level } = chains;
  const { offsets, targets } = chains.block.graph;
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
      const shared = sharedLength(chains, t, u, chainLength[t]!);
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
        if (sharedLength(chains, t, u, k + 1) <= k || excess[chainStart[u]! + k] !== 0) continue;
        const rise = level[u]! - level[t]!;
        buckets[(gain + 1 - rise) % 3]!.push(u, k);
      }
    }
    bucket.length = 0;
  }
}
