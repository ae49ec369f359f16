import type { Csr } from './csr.ts';

/**
 * The graph of some nodes and the edges among them: node i is `nodes[i]`. `nodes` must rise, so that rows stay sorted.
 *
 * Cost: O(n + arcs of the nodes).
 *
 * @example inducedSubgraph(path(4), Uint32Array.of(1, 2)).targets // => Uint32Array [1, 0]
 */
export function inducedSubgraph(csr: Csr, nodes: Uint32Array): Csr {
  const placeOf = new Int32Array(csr.nodeCount).fill(-1);
  nodes.forEach((v, place) => {
    placeOf[v] = place;
  });
  const offsets = new Uint32Array(nodes.length + 1);
  const targets: number[] = [];
  const strengths: number[] = [];
  for (let place = 0; place < nodes.length; place++) {
    const v = nodes[place]!;
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const target = placeOf[csr.targets[arc]!]!;
      if (target < 0) continue;
      targets.push(target);
      strengths.push(csr.strengths[arc]!);
    }
    offsets[place + 1] = targets.length;
  }
  return {
    nodeCount: nodes.length,
    directed: csr.directed,
    offsets,
    targets: Uint32Array.from(targets),
    strengths: Float64Array.from(strengths),
  };
}
