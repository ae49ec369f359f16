import { type Graph, type GraphEdge, type GraphNode, PassedOver } from './graph.ts';
import { cellsOfItem, idOf, isObject, type JsonObject } from './json-cells.ts';

/** Nodes and edges as lists of JSON objects. */
export interface JsonItems {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
  /** What edges are that do not say; undefined: nothing is said. */
  readonly directed?: boolean | undefined;
}

/** Reads nodes and edges that are objects, whatever the program that wrote them calls their members. */
export function graphOfItems({ nodes, edges, directed }: JsonItems): Graph {
  const graph: Graph = { nodes: [], edges: [], passedOver: new PassedOver() };
  const ends = edges.flatMap((edge) => (isObject(edge) ? endsOf(edge) : []));
  // D3 counts nodes that have no id; so did networkx once.
  const countsNodes =
    ends.length > 0 && ends.every(Number.isInteger) && !nodes.some((node) => typeof ownId(node) === 'number');
  for (const [i, node] of nodes.entries()) addNode(node, countsNodes ? i : undefined, graph);
  for (const edge of edges) {
    if (isObject(edge)) addEdge(edge, directed, graph);
    else graph.passedOver.count('edges that are no objects');
  }
  return graph;
}

function ownId(node: unknown): unknown {
  if (!isObject(node)) return node;
  const data = isObject(node.data) ? node.data : undefined;
  return node.id ?? node.key ?? data?.id;
}

function addNode(node: unknown, index: number | undefined, { nodes, passedOver }: Graph): void {
  const item = isObject(node) ? node : {};
  const { label, ...cells } = cellsOfItem(item);
  const id = index ?? ownId(node) ?? cells.name;
  const known = idOf(id);
  if (typeof known !== 'string') {
    passedOver.count(
      known === undefined ? 'nodes without an id' : 'nodes whose id is a number too long to have kept its digits',
    );
    return;
  }
  const called = textOf(label) ?? textOf(cells.name) ?? (index === undefined ? undefined : textOf(ownId(node)));
  const type = textOf(cells.type) ?? (Array.isArray(cells.labels) ? textOf(cells.labels[0]) : undefined);
  nodes.push({ id: known, label: called, type, cells } satisfies GraphNode);
}

function endsOf(edge: JsonObject): [unknown, unknown] {
  const data = isObject(edge.data) && edge.source === undefined ? edge.data : edge;
  return [
    data.source ?? data.from ?? data.start ?? data.s ?? data.src,
    data.target ?? data.to ?? data.end ?? data.t ?? data.dst,
  ];
}

const ENDS = ['from', 'start', 's', 'src', 'to', 'end', 't', 'dst'];
/** How an edge is drawn, where its type says so. */
const SHAPES = new Set([
  'arrow',
  'line',
  'curve',
  'curved',
  'curvedarrow',
  'dashed',
  'dotted',
  'tapered',
  'fast',
  'def',
  'directed',
  'undirected',
  'mutual',
]);

function addEdge(edge: JsonObject, usual: boolean | undefined, { edges }: Graph): void {
  const [from, to] = endsOf(edge).map(idOf);
  const {
    id: _,
    key: __,
    weight,
    value,
    arrows,
    label,
    relation,
    relationship,
    interaction,
    type,
    undirected,
    ...cells
  } = cellsOfItem(edge);
  delete cells.source;
  delete cells.target;
  if (edge.source === undefined && !isObject(edge.data)) for (const end of ENDS) delete cells[end];
  const word = textOf(type)?.toLowerCase();
  const kind =
    cells.kind ??
    relation ??
    relationship ??
    interaction ??
    (word && !SHAPES.has(word) ? type : undefined) ??
    textOf(label);
  const arrow = textOf(arrows)?.toLowerCase();
  const points = directionOf(cells.directed, undirected, word, arrow, usual);
  const [source, target] = arrow === 'from' ? [to, from] : [from, to];
  const made: Record<string, unknown> = { ...cells, source: source ?? '', target: target ?? '' };
  if ((weight ?? value) !== undefined) made.weight = weight ?? value;
  if (kind !== undefined && kind !== '') made.kind = kind;
  delete made.directed;
  if (points !== undefined) made.directed = points ? '1' : '0';
  edges.push(made as unknown as GraphEdge);
}

function directionOf(
  stated: unknown,
  undirected: unknown,
  type: string | undefined,
  arrow: string | undefined,
  usual: boolean | undefined,
): boolean | undefined {
  if (stated !== undefined) return stated === true || stated === 1 || /^(?:1|true|yes)$/i.test(String(stated));
  if (undirected !== undefined) return undirected !== true;
  if (type === 'directed') return true;
  if (type === 'undirected' || type === 'mutual') return false;
  if (arrow !== undefined) return arrow === 'to' || arrow === 'from';
  return usual;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
