import { MultiUndirectedGraph } from 'graphology';
import type { Picture, PictureEdge, PictureNode } from '../picture/picture.ts';

/** What the name of a program ends with that draws dashes. */
export const DASHED = '-dashed';
/** From here on ties are drawn one pixel wide, which is far cheaper. */
const MANY_EDGES = 6000;

export function isCrowded({ edges }: Picture): boolean {
  return edges.length > MANY_EDGES;
}

/** Changes with who and what is there, not with how it looks. */
export function structureOf({ nodes, edges }: Picture): string {
  return `${nodes.map(({ key }) => key).join()}|${edges.map(({ key }) => key).join()}`;
}

export function graphOf(picture: Picture): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph();
  const crowded = isCrowded(picture);
  for (const node of picture.nodes) graph.addNode(node.key, ofNode(node));
  for (const edge of picture.edges) {
    graph.addEdgeWithKey(edge.key, edge.source, edge.target, ofEdge(edge, crowded));
  }
  return graph;
}

/** Tells listeners that places and orders may have changed, so that they sort everything in anew. */
const LAYOUT = { attributes: ['x', 'y', 'size', 'zIndex', 'type'] };

export function updateGraph(graph: MultiUndirectedGraph, picture: Picture): void {
  const crowded = isCrowded(picture);
  const nodeOf = new Map(picture.nodes.map((node) => [node.key, node]));
  const edgeOf = new Map(picture.edges.map((edge) => [edge.key, edge]));
  graph.updateEachNodeAttributes((key) => ofNode(nodeOf.get(key)!), LAYOUT);
  graph.updateEachEdgeAttributes((key) => ofEdge(edgeOf.get(key)!, crowded), LAYOUT);
}

function ofNode({ x, y, size, color, label, named, hidden, ring, rim }: PictureNode): Record<string, unknown> {
  return {
    x,
    y,
    size,
    color,
    label,
    rim,
    rimSize: size < 4 ? 0.6 : 1,
    hidden,
    zIndex: ring === 'strong' ? 2 : named ? 1 : 0,
  };
}

function ofEdge(
  { size, color, hidden, raised, arrow, dashed, bow }: PictureEdge,
  crowded: boolean,
): Record<string, unknown> {
  const type = crowded ? 'line' : bow !== 0 ? 'bowed' : `${arrow ?? 'wide'}${dashed ? DASHED : ''}`;
  return { size, color, hidden, type, curvature: bow, zIndex: raised ? 1 : 0 };
}
