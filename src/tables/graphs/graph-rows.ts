import { NODE_ID, type PassedOverCount, type Row } from '../../model/index.ts';
import { type Graph, type GraphEdge, type GraphNode, PassedOver } from './graph.ts';
import { isLocalNumber, nodeNames } from './node-names.ts';

/** What a node is: one like the others, one that those tied to it meet in, or nothing whose ties count. */
export type NodePart = 'node' | 'event' | 'none';

export interface GraphRowsOptions {
  /** Stands before the numbers of nodes that have no name of their own. */
  readonly file: string;
  /** Says what nodes of a type are; default all alike. */
  readonly partOf?: ((type: string) => NodePart) | undefined;
}

/** A graph as tables, its nodes called by names that hold beyond its file. */
export interface GraphRows {
  /** Ends as `source` and `target`. */
  readonly links: readonly Row[];
  /** Who is tied to what several are tied to: `person` and `event`. */
  readonly attendance: readonly Row[];
  /** `id`, what else the file calls the node as `name`, and what it states. */
  readonly nodes: readonly Row[];
  /** What rows have that state nothing else, by column. */
  readonly usual: { readonly node: Row; readonly edge: Row };
  /** How many nodes are called by the file and their number. */
  readonly numbered: number;
  readonly passedOver: readonly PassedOverCount[];
}

/** Lays the graphs of one file out as tables. */
export function graphRows(graphs: readonly Graph[], { file, partOf }: GraphRowsOptions): GraphRows {
  const rows = { links: [] as Row[], attendance: [] as Row[], nodes: [] as Row[] };
  const usual = { node: {}, edge: {} };
  const passedOver = new PassedOver();
  let numbered = 0;
  for (const graph of graphs) {
    const tied = endsOf(graph);
    const nodes = withNamedEnds(graph, tied);
    const place = graph.name === undefined ? file : `${file} (${graph.name})`;
    const named = graph.hasLastingIds ? lastingNames(nodes) : nodeNames(nodes, place);
    numbered += named.numbered;
    passedOver.addAll(graph.passedOver);
    if (graph.hasLastingIds) dateByFirst(graph.edges);
    const parts = new Map(nodes.map((node) => [node.id, partIn(node, partOf)]));
    addNodes(nodes, { names: named.names, parts, tied }, rows.nodes, passedOver);
    addEdges(graph.edges, named.names, parts, rows, passedOver);
    Object.assign(usual.node, graph.usual?.node);
    Object.assign(usual.edge, graph.usual?.edge);
  }
  return { ...rows, usual, numbered, passedOver: passedOver.list() };
}

function lastingNames(nodes: readonly GraphNode[]): ReturnType<typeof nodeNames> {
  return { names: new Map(nodes.map(({ id }) => [id, id])), numbered: 0 };
}

/** What this library writes says when a tie was first seen. */
function dateByFirst(edges: readonly GraphEdge[]): void {
  for (const edge of edges) {
    const first = edge.first ?? edge['First seen'];
    if (edge.at === undefined && first !== undefined) edge.at = first;
  }
}

/** Ids that stand at the end of an edge. */
function endsOf({ edges }: Graph): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const { source, target } of edges) ends.add(source).add(target);
  ends.delete('');
  return ends;
}

/** A node that stands nowhere but at the end of an edge is one too. */
function withNamedEnds({ nodes }: Graph, ends: ReadonlySet<string>): readonly GraphNode[] {
  const known = new Set(nodes.map(({ id }) => id));
  const added = [...ends].filter((id) => !known.has(id)).map((id): GraphNode => ({ id, cells: {} }));
  return added.length === 0 ? nodes : [...nodes, ...added];
}

function partIn({ isEvent, type }: GraphNode, partOf: GraphRowsOptions['partOf']): NodePart {
  if (isEvent) return 'event';
  return type === undefined || !partOf ? 'node' : partOf(type);
}

interface NodeFacts {
  readonly names: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, NodePart>;
  /** Ids that stand at the end of an edge. */
  readonly tied: ReadonlySet<string>;
}

/** What a node is called and where it stands says nothing more of it. */
const NAMES = new Set([
  'label',
  'name',
  'Label',
  'Name',
  'shared name',
  'v_name',
  'within',
  'type',
  'labels',
  'id',
  'key',
]);

function addNodes(
  nodes: readonly GraphNode[],
  { names, parts, tied }: NodeFacts,
  rows: Row[],
  passedOver: PassedOver,
): void {
  const seen = new Set<string>();
  for (const { id, label, type, cells } of nodes) {
    const part = parts.get(id)!;
    if (part !== 'node') {
      if (type !== undefined) passedOver.count(`nodes of type ${type}: no people`);
      continue;
    }
    if (seen.has(id)) passedOver.count('nodes whose id another node of the file has: one of them is read');
    seen.add(id);
    if (!tied.has(id) && Object.keys(cells).every((cell) => NAMES.has(cell))) {
      passedOver.count('nodes that no edge names, and of whom nothing is said');
      continue;
    }
    const name = names.get(id)!;
    const { name: stated, ...others } = cells;
    const called = [label?.trim(), stated, isLocalNumber(id) && name === label?.trim() ? undefined : id];
    const alsoCalled = [...new Set(called)].filter((text) => text !== undefined && text !== '' && text !== name);
    rows.push({
      ...others,
      ...(alsoCalled.length === 0 ? {} : { name: alsoCalled.length === 1 ? alsoCalled[0] : alsoCalled }),
      ...(type === undefined ? {} : { type }),
      id: name,
      ...(id === name ? {} : { [NODE_ID]: id }),
    });
  }
}

function addEdges(
  edges: readonly GraphEdge[],
  names: ReadonlyMap<string, string>,
  parts: ReadonlyMap<string, NodePart>,
  rows: { readonly links: Row[]; readonly attendance: Row[] },
  passedOver: PassedOver,
): void {
  const guests = new Map<string, Set<string>>();
  const attending: { readonly person: string; readonly event: string; readonly edge: GraphEdge }[] = [];
  for (const edge of edges) {
    const [from, to] = [parts.get(edge.source) ?? 'node', parts.get(edge.target) ?? 'node'];
    if (from === 'node' && to === 'node') {
      const { source, target } = edge;
      edge.source = names.get(source) ?? source;
      edge.target = names.get(target) ?? target;
      rows.links.push(edge);
    } else if ((from === 'event' && to === 'node') || (from === 'node' && to === 'event')) {
      const [person, event] = from === 'node' ? [edge.source, edge.target] : [edge.target, edge.source];
      attending.push({ person: names.get(person)!, event: names.get(event)!, edge });
      const held = guests.get(event);
      if (held) held.add(person);
      else guests.set(event, new Set([person]));
    } else passedOver.count('ties between nodes that are no people');
  }
  const alone = new Set([...guests].filter(([, people]) => people.size < 2).map(([event]) => names.get(event)!));
  for (const { person, event, edge } of attending) {
    if (alone.has(event)) {
      passedOver.count('ties of somebody to what nobody else is tied to');
      continue;
    }
    const { source: _, target: __, directed: ___, weight: ____, ...cells } = edge;
    rows.attendance.push({ ...cells, person, event });
  }
}
