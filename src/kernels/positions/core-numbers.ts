import type { Csr } from '../graph/csr.ts';

/**
 * How deep in the thick of the graph does a node sit? Its core number is the largest k such that it lies in a part of the graph
 * where every node has at least k neighbors within the part: 0 ... largest degree.
 *
 * Edges count as one each; strengths do not matter. High values come from cliques as much as from importance.
 * Cost: O(n + m) by peeling nodes from a bucket queue.
 * Paper: V. Batagelj, M. Zaversnik, Advances in Data Analysis and Classification 5, 2011, doi:10.1007/s11634-010-0079-y.
 *
 * @example coreNumbers(buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) })) // => Uint32Array.of(1, 1, 1)
 */
export function coreNumbers(csr: Csr): Uint32Array {
  const { nodeCount, offsets, targets } = csr;
  const core = new Uint32Array(nodeCount);
  let largest = 0;
  for (let v = 0; v < nodeCount; v++) {
    core[v] = offsets[v + 1]! - offsets[v]!;
    if (core[v]! > largest) largest = core[v]!;
  }
  const starts = new Uint32Array(largest + 2);
  for (let v = 0; v < nodeCount; v++) starts[core[v]! + 1]!++;
  for (let k = 0; k <= largest; k++) starts[k + 1]! += starts[k]!;
  const order = new Uint32Array(nodeCount);
  const position = new Uint32Array(nodeCount);
  const cursor = starts.slice();
  for (let v = 0; v < nodeCount; v++) {
    position[v] = cursor[core[v]!]!++;
    order[position[v]!] = v;
  }
  for (let i = 0; i < nodeCount; i++) {
    const v = order[i]!;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const u = targets[arc]!;
      const remaining = core[u]!;
      if (remaining <= core[v]!) continue;
      // One neighbor less: u changes places with the first of its bucket and the bucket's start moves past it.
      const first = starts[remaining]!;
      const displaced = order[first]!;
      order[position[u]!] = displaced;
      position[displaced] = position[u]!;
      order[first] = u;
      position[u] = first;
      starts[remaining] = first + 1;
      core[u] = remaining - 1;
    }
  }
  return core;
}
