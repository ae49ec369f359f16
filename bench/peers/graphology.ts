import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { BenchGraph } from '../graphs.ts';
import { type Contestant, timed } from '../row.ts';

/** graphology-metrics on a graphology graph; `length` is what it calls weight. */
export function graphologyBetweenness(length: boolean): Contestant {
  return {
    name: 'graphology-metrics',
    upTo: 10_000,
    run(bench) {
      const graph = graphologyGraph(bench);
      const options = { normalized: false, getEdgeWeight: length ? 'length' : null };
      return timed(() => {
        const scores = betweennessCentrality(graph, options);
        return Array.from({ length: bench.nodeCount }, (_, v) => scores[v]!);
      });
    },
  };
}

export function graphologyGraph({ nodeCount, sources, targets, strengths }: BenchGraph): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (let v = 0; v < nodeCount; v++) graph.addNode(String(v));
  for (let e = 0; e < sources.length; e++) {
    graph.addEdge(String(sources[e]), String(targets[e]), { length: 1 / strengths[e]! });
  }
  return graph;
}
