import { createRequire } from 'node:module';
import type { Contestant } from '../row.ts';
import { timed } from '../row.ts';

const require = createRequire(import.meta.url);

interface NgraphGraph {
  addNode(id: number): void;
  addLink(from: number, to: number): void;
}

/** ngraph.centrality, when it is installed. */
export const ngraphBetweenness: Contestant = {
  name: 'ngraph.centrality',
  upTo: 1000,
  run({ nodeCount, sources, targets }) {
    const createGraph = load('ngraph.graph') as (() => NgraphGraph) | undefined;
    const centrality = load('ngraph.centrality') as
      | { betweenness(graph: NgraphGraph, oriented?: boolean): Record<number, number> }
      | undefined;
    if (!createGraph || !centrality) return undefined;
    const graph = createGraph();
    for (let v = 0; v < nodeCount; v++) graph.addNode(v);
    for (let e = 0; e < sources.length; e++) graph.addLink(sources[e]!, targets[e]!);
    return timed(() => {
      const scores = centrality.betweenness(graph);
      return Array.from({ length: nodeCount }, (_, v) => scores[v]!);
    });
  },
};

function load(name: string): unknown {
  try {
    return require(name);
  } catch {
    return undefined;
  }
}
