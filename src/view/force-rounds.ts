/// <reference path="./force-atlas-2.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Steps } from '../kernels/index.ts';

/** A network with places, to be drawn together; nodes in the order in which forces are added up. */
export interface ForceInput {
  readonly order: readonly number[];
  readonly edges: readonly (readonly [source: number, target: number, strength: number])[];
  readonly sizes: ArrayLike<number>;
  /** Changed in place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Columns of a node in the package's matrix: place, two pairs of forces, mass, convergence, size, fixed. */
const NODE_COLUMNS = 10;
const EDGE_COLUMNS = 3;

/** Rounds of ForceAtlas2, the same as the package runs at once, with a stop after each. Cost: O(n log n + m) a round beyond 800 nodes. */
export function* forceRounds(input: ForceInput, rounds: number, adjustSizes: boolean): Steps<void> {
  const { order, x, y } = input;
  const nodeCount = order.length;
  const { nodes, edges } = toMatrices(input);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes,
    edgeWeightInfluence: 1,
    scalingRatio: 12,
    strongGravityMode: true,
    gravity: 0.08,
    slowDown: 1 + Math.log2(nodeCount) / 2,
    barnesHutOptimize: nodeCount > 800,
    barnesHutTheta: 0.9,
  };
  for (let round = 0; round < rounds; round++) {
    iterate(settings, nodes, edges);
    yield;
  }
  for (const [place, node] of order.entries()) {
    x[node] = nodes[NODE_COLUMNS * place]!;
    y[node] = nodes[NODE_COLUMNS * place + 1]!;
  }
}

function toMatrices({ order, edges, sizes, x, y }: ForceInput): { nodes: Float32Array; edges: Float32Array } {
  const nodes = new Float32Array(NODE_COLUMNS * order.length);
  const cellOf = new Uint32Array(order.length);
  for (const [place, node] of order.entries()) {
    const cell = NODE_COLUMNS * place;
    cellOf[node] = cell;
    nodes[cell] = x[node]!;
    nodes[cell + 1] = y[node]!;
    nodes[cell + 6] = 1;
    nodes[cell + 7] = 1;
    nodes[cell + 8] = sizes[node] || 1;
  }
  const matrix = new Float32Array(EDGE_COLUMNS * edges.length);
  for (const [index, [source, target, strength]] of edges.entries()) {
    const weight = 1 + Math.min(4, Math.sqrt(strength));
    for (const end of [source, target]) nodes[cellOf[end]! + 6]! += weight;
    matrix.set([cellOf[source]!, cellOf[target]!, weight], EDGE_COLUMNS * index);
  }
  return { nodes, edges: matrix };
}
