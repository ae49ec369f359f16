import type { Csr } from '../graph/csr.ts';

/**
 * What does a node add, on average over all orders of recruitment, to the set of nodes reached in one step?
 *
 *   s(v) = sum over v and its neighbors u of 1 / (1 + degree(u))          sums to n over all nodes
 *
 * High for a node that alone stands beside many little-connected ones. Undirected; strengths do not matter. Cost: O(n + m).
 * Paper: T. P. Michalak et al., J. Artif. Intell. Res. 46, 2013, doi:10.1613/jair.3806.
 *
 * @example shapleyDegree(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) })) // => Float64Array.of(1, 1)
 */
export function shapleyDegree(csr: Csr): Float64Array {
  const { nodeCount, offsets, targets } = csr;
  const score = new Float64Array(nodeCount);
  // Added in order of degree, not of node, so that nodes in like positions tie to the last bit.
  for (const u of byFallingDegree(csr)) {
    const share = 1 / (1 + offsets[u + 1]! - offsets[u]!);
    score[u]! += share;
    for (let arc = offsets[u]!, end = offsets[u + 1]!; arc < end; arc++) score[targets[arc]!]! += share;
  }
  return score;
}

/**
 * {@link shapleyDegree} of nodes with neighbors, 0 of those without: they reach nobody but themselves, for which the measure gives them 1, more
 * than the leaf of a hub. Cost: O(n + m).
 *
 * @example dependentContacts(buildCsr(3, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) })) // => Float64Array.of(1, 1, 0)
 */
export function dependentContacts(csr: Csr): Float64Array {
  return shapleyDegree(csr).map((score, v) => (csr.offsets[v + 1]! > csr.offsets[v]! ? score : 0));
}

function byFallingDegree({ nodeCount, offsets }: Csr): Uint32Array {
  const starts = new Uint32Array(nodeCount + 1);
  for (let v = 0; v < nodeCount; v++) starts[nodeCount - (offsets[v + 1]! - offsets[v]!)]!++;
  let start = 0;
  for (let place = 0; place <= nodeCount; place++) {
    const count = starts[place]!;
    starts[place] = start;
    start += count;
  }
  const order = new Uint32Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) order[starts[nodeCount - (offsets[v + 1]! - offsets[v]!)]!++] = v;
  return order;
}
