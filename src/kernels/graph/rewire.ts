import type { Rng } from '../numbers/rng.ts';
import { buildCsr, type Csr, type EdgeColumns } from './csr.ts';
import { swapEnds } from './swap-ends.ts';

/**
 * A graph as chance would tie it: everybody keeps the number of edges (directed: of arcs out and in), nobody the neighbors.
 *
 * Strengths travel with their edges, so degrees are kept and strength sums are not. `swapsPerEdge` draws per edge, 10 by custom.
 * Cost: O(m * swapsPerEdge).
 * Paper: B. Fosdick, D. Larremore, J. Nishimura, J. Ugander, SIAM Review 60(2), 2018, doi:10.1137/16M1087175.
 *
 * @example rewire(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) }), createRng(1)).targets[0] // => 1
 */
export function rewire(csr: Csr, rng: Rng, swapsPerEdge = 10): Csr {
  const { sources, targets, strengths } = edgesOf(csr);
  const kind = csr.directed ? 'directed' : 'undirected';
  swapEnds(sources, targets, csr.nodeCount, kind, Math.round(swapsPerEdge * sources.length), rng);
  return buildCsr(csr.nodeCount, { sources, targets, strengths }, csr.directed);
}

/** The edges of a graph as columns, each undirected edge once. */
function edgesOf(csr: Csr): Required<EdgeColumns> {
  const most = csr.directed ? csr.targets.length : csr.targets.length / 2;
  const sources = new Uint32Array(most);
  const targets = new Uint32Array(most);
  const strengths = new Float64Array(most);
  let count = 0;
  for (let v = 0; v < csr.nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      if (!csr.directed && csr.targets[arc]! < v) continue;
      sources[count] = v;
      targets[count] = csr.targets[arc]!;
      strengths[count++] = csr.strengths[arc]!;
    }
  }
  return { sources, targets, strengths };
}
