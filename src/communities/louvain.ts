import Graph from 'graphology';
import louvainLibrary from 'graphology-communities-louvain';
import { type Csr, createRng, type NumberedPartition, numberCommunities, splitDisconnected } from '../kernels/index.ts';

export interface LouvainOptions {
  readonly resolution: number;
  readonly seed: number;
}

/** One seeded run after another on the same graph, its communities connected. */
export type LouvainRun = (run: number) => NumberedPartition;

/**
 * Prepares runs of graphology's Louvain on a graph whose nodes are numbered before it sees them; strength is its weight. It can
 * return a community in pieces: each piece becomes a community.
 */
export function prepareLouvain(csr: Csr, { resolution, seed }: LouvainOptions): LouvainRun {
  const graph = numberedGraph(csr);
  return (run) => {
    const membership = Uint32Array.from({ length: csr.nodeCount }, (_, v) => v);
    if (graph.size > 0) {
      const rng = createRng(seed, run).next;
      const found = louvainLibrary(graph, { getEdgeWeight: 'strength', resolution, rng });
      for (let v = 0; v < csr.nodeCount; v++) membership[v] = found[v]!;
    }
    splitDisconnected({ ...csr, fixed: undefined }, membership);
    return numberCommunities(membership);
  };
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
