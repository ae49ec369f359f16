import { betweenness } from '../betweenness/betweenness.ts';
import type { Csr } from '../graph/csr.ts';
import { inducedSubgraph } from '../graph/induced-subgraph.ts';
import { isAsHigh } from './scored-order.ts';

/** What can be scored anew after each removal, fragment by fragment. */
export type AdaptiveScore = 'degree' | 'betweenness';

export interface AdaptiveInput {
  readonly csr: Csr;
  /** Who may be taken away. */
  readonly candidates: Uint32Array;
  /** How many are taken away at most. */
  readonly count: number;
  readonly score: AdaptiveScore;
  /** Among scores equal within 1e-9 the lowest rank goes first. */
  readonly ranks: Uint32Array;
}

/**
 * Takes away the highest, scores what is left anew, and so on: in which order do they go?
 *
 * A removal changes scores in its own fragment alone; all others keep theirs. Undirected; every edge is one step.
 * Cost: degree O(n^2 + m); betweenness at most n times O(n m), on fragments that shrink fast.
 *
 * @example adaptiveOrder({ csr: path(5), candidates: Uint32Array.of(0, 1, 2, 3, 4), count: 2, score: 'degree', ranks: Uint32Array.of(0, 1, 2, 3, 4) }) // => Uint32Array [1, 3]
 */
export function adaptiveOrder({ csr, candidates, count, score, ranks }: AdaptiveInput): Uint32Array {
  const { nodeCount, offsets, targets } = csr;
  const present = new Uint8Array(nodeCount).fill(1);
  const open = new Uint8Array(nodeCount);
  for (const v of candidates) open[v] = 1;
  const scores =
    score === 'degree'
      ? Float64Array.from({ length: nodeCount }, (_, v) => offsets[v + 1]! - offsets[v]!)
      : betweenness({ csr });
  const rescore = score === 'degree' ? lowerNeighbors : rescoreFragments;
  const order = new Uint32Array(Math.min(count, candidates.length));
  for (let k = 0; k < order.length; k++) {
    let highest = Number.NEGATIVE_INFINITY;
    for (const v of candidates) if (open[v] && scores[v]! > highest) highest = scores[v]!;
    let next = -1;
    for (const v of candidates)
      if (open[v] && isAsHigh(scores[v]!, highest) && (next < 0 || ranks[v]! < ranks[next]!)) next = v;
    order[k] = next;
    open[next] = 0;
    present[next] = 0;
    rescore(next);
  }
  return order;

  function lowerNeighbors(removed: number): void {
    for (let arc = offsets[removed]!; arc < offsets[removed + 1]!; arc++) scores[targets[arc]!]!--;
  }

  function rescoreFragments(removed: number): void {
    const seen = new Uint8Array(nodeCount);
    for (let arc = offsets[removed]!; arc < offsets[removed + 1]!; arc++) {
      const start = targets[arc]!;
      if (!present[start] || seen[start]) continue;
      const fragment = fragmentOf(start, seen);
      // Nobody stands between others where they are fewer than three, or where everybody scored 0 already (all are tied to all).
      if (fragment.length < 3) for (const v of fragment) scores[v] = 0;
      else if (fragment.some((v) => scores[v]! > 0)) {
        const within = betweenness({ csr: inducedSubgraph(csr, fragment) });
        fragment.forEach((v, i) => {
          scores[v] = within[i]!;
        });
      }
    }
  }

  function fragmentOf(start: number, seen: Uint8Array): Uint32Array {
    const found = [start];
    seen[start] = 1;
    for (const v of found) {
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (!present[u] || seen[u]) continue;
        seen[u] = 1;
        found.push(u);
      }
    }
    return Uint32Array.from(found).sort();
  }
}
