import type { Csr } from '../graph/csr.ts';
import { FRESH, type Scratch } from '../numbers/scratch.ts';

/**
 * Up to 32 breadth-first searches at once, one bit each. After a step, `fresh` holds for each of `freshNodes` the searches that
 * have just reached it, `last` those of the step before; other entries are 0.
 * Paper: M. Then et al., PVLDB 8(4), 2014, doi:10.14778/2735496.2735507.
 */
export interface MultiSourceSearch {
  readonly graph: Csr;
  readonly seen: Int32Array;
  fresh: Int32Array;
  freshNodes: Uint32Array;
  freshCount: number;
  last: Int32Array;
  lastNodes: Uint32Array;
  lastCount: number;
  level: number;
  /** Every node that can be reached lies in [rangeStart, rangeEnd). */
  rangeStart: number;
  rangeEnd: number;
  full: number;
}

export function openSearch(graph: Csr, scratch: Scratch = FRESH): MultiSourceSearch {
  const { nodeCount } = graph;
  return {
    graph,
    seen: scratch.int32(nodeCount),
    fresh: scratch.int32(nodeCount),
    freshNodes: scratch.uint32(nodeCount),
    freshCount: 0,
    last: scratch.int32(nodeCount),
    lastNodes: scratch.uint32(nodeCount),
    lastCount: 0,
    level: 0,
    rangeStart: 0,
    rangeEnd: nodeCount,
    full: 0,
  };
}

/** Begins anew: search i starts from `sources[i]`. Sources differ from each other. */
export function startSearch(
  search: MultiSourceSearch,
  sources: Uint32Array,
  rangeStart: number,
  rangeEnd: number,
): void {
  clear(search.fresh, search.freshNodes, search.freshCount);
  clear(search.last, search.lastNodes, search.lastCount);
  search.seen.fill(0, rangeStart, rangeEnd);
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i]!;
    search.seen[source] = 1 << i;
    search.fresh[source] = 1 << i;
    search.freshNodes[i] = source;
  }
  search.freshCount = sources.length;
  search.lastCount = 0;
  search.level = 0;
  search.rangeStart = rangeStart;
  search.rangeEnd = rangeEnd;
  search.full = sources.length === 32 ? -1 : (1 << sources.length) - 1;
}

/** Goes one step further; false when no search reaches anything new. */
export function stepSearch(search: MultiSourceSearch): boolean {
  const { fresh, freshNodes, last, lastNodes } = search;
  clear(last, lastNodes, search.lastCount);
  search.fresh = last;
  search.freshNodes = lastNodes;
  search.last = fresh;
  search.lastNodes = freshNodes;
  search.lastCount = search.freshCount;
  search.level++;
  // Few fresh nodes write to their neighbors; many are better read by those who still lack some search.
  search.freshCount = search.lastCount * 4 < search.rangeEnd - search.rangeStart ? push(search) : pull(search);
  return search.freshCount > 0;
}

function push(search: MultiSourceSearch): number {
  const { seen, fresh, freshNodes, last, lastNodes, lastCount } = search;
  const { offsets, targets } = search.graph;
  let count = 0;
  for (let i = 0; i < lastCount; i++) {
    const v = lastNodes[i]!;
    const mask = last[v]!;
    for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc++) {
      const u = targets[arc]!;
      const reached = mask & ~seen[u]!;
      if (reached === 0) continue;
      if (fresh[u] === 0) freshNodes[count++] = u;
      fresh[u]! |= reached;
    }
  }
  for (let i = 0; i < count; i++) seen[freshNodes[i]!]! |= fresh[freshNodes[i]!]!;
  return count;
}

function pull(search: MultiSourceSearch): number {
  const { seen, fresh, freshNodes, last, rangeStart, rangeEnd, full } = search;
  const { offsets, targets } = search.graph;
  let count = 0;
  for (let v = rangeStart; v < rangeEnd; v++) {
    const missing = full & ~seen[v]!;
    if (missing === 0) continue;
    let reached = 0;
    for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc++) reached |= last[targets[arc]!]!;
    reached &= missing;
    if (reached === 0) continue;
    fresh[v] = reached;
    seen[v]! |= reached;
    freshNodes[count++] = v;
  }
  return count;
}

function clear(masks: Int32Array, nodes: Uint32Array, count: number): void {
  for (let i = 0; i < count; i++) masks[nodes[i]!] = 0;
}
