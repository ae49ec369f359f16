import type { Rng } from '../numbers/rng.ts';
import { createEdgeSet } from './edge-set.ts';

/** What the two columns of pairs are: ends of undirected edges, of arcs, or nodes and the events they took part in. */
export type PairKind = 'undirected' | 'directed' | 'bipartite';

/**
 * Deals the ends of edges anew, in place, keeping everybody's number of edges: `swaps` times two pairs a-b and c-d are drawn
 * and become a-d and c-b, unless that would make a loop or a pair that is there already; a refused draw counts.
 * Pairs must be distinct. The chain samples simple graphs uniformly in the long run; 10 swaps a pair are the custom.
 *
 * Cost: O(pairs + swaps).
 * Paper: B. Fosdick, D. Larremore, J. Nishimura, J. Ugander, SIAM Review 60(2), 2018, doi:10.1137/16M1087175.
 */
export function swapEnds(
  sources: Uint32Array,
  targets: Uint32Array,
  columnCount: number,
  kind: PairKind,
  swaps: number,
  rng: Rng,
): void {
  const pairCount = sources.length;
  if (pairCount < 2) return;
  const isUndirected = kind === 'undirected';
  const present = createEdgeSet(columnCount, pairCount, isUndirected);
  for (let e = 0; e < pairCount; e++) present.add(sources[e]!, targets[e]!);
  for (let swap = 0; swap < swaps; swap++) {
    const e = rng.below(pairCount);
    const f = rng.below(pairCount);
    const a = sources[e]!;
    const b = targets[e]!;
    // An undirected pair has no first end: without the flip half the graphs would be out of reach.
    const isFlipped = isUndirected && rng.next() < 0.5;
    const c = isFlipped ? targets[f]! : sources[f]!;
    const d = isFlipped ? sources[f]! : targets[f]!;
    if (e === f || (kind !== 'bipartite' && (a === d || c === b))) continue;
    if (present.has(a, d) || present.has(c, b)) continue;
    present.delete(a, b);
    present.delete(c, d);
    present.add(a, d);
    present.add(c, b);
    targets[e] = d;
    sources[f] = c;
    targets[f] = b;
  }
}
