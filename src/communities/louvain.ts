import Graph from 'graphology';
import louvainLibrary from 'graphology-communities-louvain';
import modularity from 'graphology-metrics/graph/modularity.js';
import { type Csr, createRng } from '../kernels/index.ts';

export interface LouvainOptions {
  readonly resolution: number;
  readonly seed: number;
}

/**
 * One run of graphology's Louvain, seeded, on a graph whose nodes are numbered before it sees them; strength is its weight. The communities it
 * returns can be disconnected: the caller splits them.
 */
export function louvain(csr: Csr, { resolution, seed }: LouvainOptions): Uint32Array {
  if (csr.targets.length === 0) return Uint32Array.from({ length: csr.nodeCount }, (_, v) => v);
  const rng = createRng(seed);
  const found = louvainLibrary(numberedGraph(csr), { getEdgeWeight: 'strength', resolution, rng: rng.next });
  return Uint32Array.from({ length: csr.nodeCount }, (_, v) => found[v]!);
}

/** Newman's modularity of a partition with strength as weight; 0 for a graph without ties. */
export function partitionModularity(csr: Csr, membership: Uint32Array, resolution: number): number {
  if (csr.targets.length === 0) return 0;
  return modularity(numberedGraph(csr), {
    getNodeCommunity: (node) => membership[Number(node)]!,
    getEdgeWeight: 'strength',
    resolution,
  });
}

function numberedGraph(csr: Csr): Graph {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (let v = 0; v < csr.nodeCount; v++) graph.addNode(v);
  for (let v = 0; v < csr.nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      if (csr.targets[arc]! > v) graph.addUndirectedEdge(v, csr.targets[arc]!, { strength: csr.strengths[arc]! });
    }
  }
  return graph;
}
