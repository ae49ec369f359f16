import { buildCsr, type Csr } from '../../src/kernels/graph/csr.ts';
import { createRng } from '../../src/kernels/numbers/rng.ts';
import { karate } from './karate.ts';

type Edge = readonly [source: number, target: number, strength?: number];

/** A graph from a list of edges, for tests. */
export function graphOf(nodeCount: number, edges: readonly Edge[], directed = false): Csr {
  return buildCsr(
    nodeCount,
    {
      sources: Uint32Array.from(edges, ([source]) => source),
      targets: Uint32Array.from(edges, ([, target]) => target),
      strengths: Float64Array.from(edges, ([, , strength]) => strength ?? 1),
    },
    directed,
  );
}

/** Cliques in a ring, each tied to the next by one edge (S. Fortunato, M. Barthelemy, doi:10.1073/pnas.0605965104). */
export function ringOfCliques(cliqueCount: number, size: number): Csr {
  const edges: Edge[] = [];
  for (let c = 0; c < cliqueCount; c++) {
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) edges.push([c * size + i, c * size + j]);
    edges.push([c * size, ((c + 1) % cliqueCount) * size + 1]);
  }
  return graphOf(cliqueCount * size, edges);
}

/** A square grid of `side` x `side` nodes. */
export function grid(side: number): Csr {
  const edges: Edge[] = [];
  for (let v = 0; v < side * side; v++) {
    if (v % side < side - 1) edges.push([v, v + 1]);
    if (v < side * (side - 1)) edges.push([v, v + side]);
  }
  return graphOf(side * side, edges);
}

/** A complete binary tree: node v hangs below (v - 1) / 2. */
export function binaryTree(nodeCount: number): Csr {
  return graphOf(
    nodeCount,
    Array.from({ length: nodeCount - 1 }, (_, i): Edge => [i >> 1, i + 1]),
  );
}

/** A circle on which everybody is tied to the next `reach` nodes. */
export function circulant(nodeCount: number, reach: number): Csr {
  const edges: Edge[] = [];
  for (let v = 0; v < nodeCount; v++) for (let k = 1; k <= reach; k++) edges.push([v, (v + k) % nodeCount]);
  return graphOf(nodeCount, edges);
}

/** The karate club with strengths by rule: 1 + (7 u + 3 v) mod 5 for friends u < v. */
export function strongKarate(): Csr {
  const edges: Edge[] = [];
  for (let u = 0; u < 34; u++)
    for (const v of karate.targets.subarray(karate.offsets[u], karate.offsets[u + 1]))
      if (u < v) edges.push([u, v, 1 + ((7 * u + 3 * v) % 5)]);
  return graphOf(34, edges);
}

/** Seeded random edges, with strengths that are no round numbers when asked. */
export function randomGraph(nodeCount: number, edgeCount: number, seed: number, directed: boolean, even: boolean): Csr {
  const rng = createRng(seed);
  const edges: Edge[] = [];
  while (edges.length < edgeCount) {
    const source = rng.below(nodeCount);
    const target = rng.below(nodeCount);
    if (source !== target) edges.push([source, target, even ? 1 : 0.05 + 3 * rng.next() ** 2]);
  }
  return graphOf(nodeCount, edges, directed);
}

/** The graphs on which every law of communities must hold. */
export const COMMUNITY_FLEET: readonly (readonly [name: string, graph: Csr])[] = [
  ['no nodes', graphOf(0, [])],
  ['one node', graphOf(1, [])],
  ['five nodes without edges', graphOf(5, [])],
  ['one edge', graphOf(2, [[0, 1]])],
  [
    'a star of twelve',
    graphOf(
      13,
      Array.from({ length: 12 }, (_, i): Edge => [0, i + 1]),
    ),
  ],
  [
    'two stars apart and a loner',
    graphOf(9, [...[1, 2, 3].map((v): Edge => [0, v]), ...[5, 6, 7].map((v): Edge => [4, v])]),
  ],
  ['the karate club', karate],
  ['the karate club with strengths', strongKarate()],
  ['thirty cliques of five in a ring', ringOfCliques(30, 5)],
  ['a grid of ten by ten', grid(10)],
  ['a binary tree of 127', binaryTree(127)],
  ['a circle of 60', circulant(60, 2)],
  [
    'a directed star: one gives, all receive',
    graphOf(
      7,
      [1, 2, 3, 4, 5, 6].map((v): Edge => [0, v]),
      true,
    ),
  ],
  [
    'a directed circle',
    graphOf(
      9,
      Array.from({ length: 9 }, (_, v): Edge => [v, (v + 1) % 9]),
      true,
    ),
  ],
  ['random: 60 nodes, 150 edges', randomGraph(60, 150, 1, false, true)],
  ['random: 80 nodes, 120 uneven edges', randomGraph(80, 120, 2, false, false)],
  ['random: 300 nodes, 900 uneven edges', randomGraph(300, 900, 3, false, false)],
  ['random, directed: 60 nodes, 150 edges', randomGraph(60, 150, 4, true, true)],
  ['random, directed: 120 nodes, 500 uneven edges', randomGraph(120, 500, 5, true, false)],
];
