import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { packParts } from './pack-parts.ts';

/** A network as columns: `groups` is the community of each node, `sizes` their radius in the drawing. */
export interface LayoutInput {
  readonly nodeCount: number;
  readonly edges: readonly (readonly [source: number, target: number, strength: number])[];
  readonly groups: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
}

// The golden angle, as a rotation: multiplying is exact on every machine where sine and cosine need not be.
const COSINE = -0.7373688780783197;
const SINE = 0.6754902942615238;
const PAIR_BUDGET = 60_000_000;

/**
 * Places nodes so that tied ones lie close: ForceAtlas2 from a start without chance, last rounds without overlap.
 *
 * Parts that no edge ties to the largest stand in rows below it. Nodes start on a sunflower spiral in order of community, so the layout depends on the input alone and uses no random number.
 * Longest side of the result is 2000, centered on 0; coordinates are rounded to hundredths.
 *
 * Cost: a budget of rounds that falls with size, from 600 at 300 nodes to 100 at 6,000 (Barnes and Hut beyond 800 nodes).
 * Paper: M. Jacomy et al., PLoS ONE 9(6), 2014, doi:10.1371/journal.pone.0098679.
 */
export function layoutNetwork(input: LayoutInput): { readonly x: Float64Array; readonly y: Float64Array } {
  const { nodeCount, edges, groups, sizes } = input;
  const x = new Float64Array(nodeCount);
  const y = new Float64Array(nodeCount);
  if (nodeCount < 2) return { x, y };
  // Keys are positions: the layout keeps its index in a plain object, which an id such as `__proto__` would break.
  const graph = new UndirectedGraph();
  const order = Array.from({ length: nodeCount }, (_, node) => node).sort((a, b) => groups[a]! - groups[b]! || a - b);
  let along = 1;
  let across = 0;
  for (const [position, node] of order.entries()) {
    const radius = 10 * Math.sqrt(position + 1);
    graph.addNode(String(node), { x: radius * along, y: radius * across, size: sizes[node]! });
    [along, across] = [along * COSINE - across * SINE, along * SINE + across * COSINE];
  }
  for (const [source, target, strength] of edges) {
    graph.addEdge(String(source), String(target), { weight: 1 + Math.min(4, Math.sqrt(strength)) });
  }
  const rounds = Math.max(100, Math.min(600, Math.round(PAIR_BUDGET / (nodeCount * nodeCount))));
  const settings = {
    barnesHutOptimize: nodeCount > 800,
    barnesHutTheta: 0.9,
    linLogMode: false,
    gravity: 0.08,
    strongGravityMode: true,
    scalingRatio: 12,
    slowDown: 1 + Math.log2(nodeCount) / 2,
  };
  forceAtlas2.assign(graph, { iterations: rounds, settings });
  if (nodeCount <= 1500) {
    forceAtlas2.assign(graph, { iterations: Math.round(rounds / 5), settings: { ...settings, adjustSizes: true } });
  }
  graph.forEachNode((key, { x: left, y: up }) => {
    x[Number(key)] = left;
    y[Number(key)] = up;
  });
  packParts({ x, y }, edges);
  return center(x, y);
}

function center(x: Float64Array, y: Float64Array): { x: Float64Array; y: Float64Array } {
  const [left, right] = extent(x);
  const [low, high] = extent(y);
  const scale = 2000 / Math.max(right - left, high - low, 1e-9);
  return {
    x: x.map((value) => hundredths((value - (left + right) / 2) * scale)),
    y: y.map((value) => hundredths((value - (low + high) / 2) * scale)),
  };
}

function extent(values: Float64Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

function hundredths(value: number): number {
  // Adding 0 turns -0 into 0, which would print differently.
  return Math.round(value * 100) / 100 + 0;
}
