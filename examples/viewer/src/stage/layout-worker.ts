import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface LayoutTask {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly sizes: Float64Array;
  readonly edges: readonly (readonly [source: number, target: number, strength: number])[];
  /** How far apart: 1 is usual. */
  readonly spread: number;
  /** People who are not moved. */
  readonly pinned: readonly number[];
}

export interface LayoutStep {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

interface Port {
  onmessage: ((event: { readonly data: LayoutTask }) => void) | null;
  postMessage(step: LayoutStep): void;
}

const port = globalThis as unknown as Port;

/** Runs ForceAtlas2 a few rounds at a time until the worker is ended. */
port.onmessage = ({ data: { x, y, sizes, edges, spread, pinned } }) => {
  const graph = new UndirectedGraph();
  for (let node = 0; node < x.length; node++) {
    graph.addNode(String(node), { x: x[node]!, y: y[node]!, size: sizes[node]! });
  }
  for (const node of pinned) graph.setNodeAttribute(String(node), 'fixed', true);
  for (const [source, target, strength] of edges) {
    graph.mergeEdge(String(source), String(target), { weight: 1 + Math.min(4, Math.sqrt(strength)) });
  }
  const settings = {
    barnesHutOptimize: x.length > 800,
    gravity: 0.05,
    strongGravityMode: true,
    scalingRatio: 12 * spread,
    slowDown: 4 + Math.log2(x.length + 1),
  };
  const step = (): void => {
    forceAtlas2.assign(graph, { iterations: x.length > 1500 ? 1 : 4, settings });
    const nodes = graph.mapNodes((_key, at) => at);
    port.postMessage({ x: Float64Array.from(nodes, (at) => at.x), y: Float64Array.from(nodes, (at) => at.y) });
    setTimeout(step, 16);
  };
  if (x.length > 1) step();
};
