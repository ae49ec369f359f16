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
    const { facts, ends, nodes } = nodesAndEnds(graph);
    const place = graph.name === undefined ? file : `${file} (${graph.name})`;
    const named = graph.hasLastingIds ? lastingNames(nodes) : nodeNames(nodes, place);
    numbered += named.numbered;
    passedOver.addAll(graph.passedOver);
    if (graph.hasLastingIds) dateByFirst(graph.edges);
    for (const node of nodes) {
      const fact = facts.get(node.id)!;
      fact.name = named.names.get(node.id)!;
      fact.part = partIn(node, partOf);
    }
    addNodes(graph.hasLastingIds ? namesApart(nodes) : nodes, facts, rows.nodes, passedOver);
    addEdges(graph.edges, ends, rows, passedOver);
    Object.assign(usual.node, graph.usual?.node);
    Object.assign(usual.edge, graph.usual?.edge);
  }
  return { ...rows, usual, numbered, passedOver: passedOver.list() };
}

function lastingNames(nodes: readonly GraphNode[]): ReturnType<typeof nodeNames> {
  return { names: new Map(nodes.map(({ id }) => [id, id])), numbered: 0 };
}

/** What this library writes says when a tie was first seen, to the minute where that is known; spells are of days. */
function dateByFirst(edges: readonly GraphEdge[]): void {
  for (const edge of edges) {
    const first = edge.first ?? edge['First seen'];
    if (first !== undefined && (edge.at === undefined || String(first).startsWith(String(edge.at)))) edge.at = first;
  }
}

/** What this library writes has all names of a person in one cell, and the first of them for a label. */
function namesApart(nodes: readonly GraphNode[]): readonly GraphNode[] {
  return nodes.map((node) => {
    const { name } = node.cells;
    if (typeof name !== 'string' || !name.includes('; ')) return node;
    const names = name.split('; ').filter((text) => text !== node.label);
    return { ...node, cells: { ...node.cells, name: names } };
  });
}

/** What is known of a node while its graph is laid out. */
interface NodeFacts {
  name: string;
  part: NodePart;
  /** It stands at the end of an edge. */
  isTied: boolean;
}

interface NodesAndEnds {
  /** By the id of the file. */
  readonly facts: ReadonlyMap<string, NodeFacts>;
  /** Source and target of each edge in turn. */
  readonly ends: readonly NodeFacts[];
  readonly nodes: readonly GraphNode[];
}

/** A node that stands nowhere but at the end of an edge is one too. Each end is looked up once, for graphs have many more edges than nodes. */
function nodesAndEnds({ nodes, edges }: Graph): NodesAndEnds {
  const facts = new Map<string, NodeFacts>();
  const added: GraphNode[] = [];
  for (const { id } of nodes) facts.set(id, { name: id, part: 'node', isTied: false });
  const factsOf = (id: string): NodeFacts => {
    let fact = facts.get(id);
    if (fact === undefined) {
      fact = { name: id, part: 'node', isTied: true };
      // An end that the edge does not state is no node.
      if (id !== '') added.push({ id, cells: {} });
      if (id !== '') facts.set(id, fact);
    }
    fact.isTied = true;
    return fact;
  };
  const ends: NodeFacts[] = [];
  for (const { source, target } of edges) ends.push(factsOf(source), factsOf(target));
  return { facts, ends, nodes: added.length === 0 ? nodes : [...nodes, ...added] };
}

function partIn({ isEvent, type }: GraphNode, partOf: GraphRowsOptions['partOf']): NodePart {
  if (isEvent) return 'event';
  return type === undefined || !partOf ? 'node' : partOf(type);
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
  facts: ReadonlyMap<string, NodeFacts>,
  rows: Row[],
  passedOver: PassedOver,
): void {
  const seen = new Set<string>();
  for (const { id, label, type, cells } of nodes) {
    const { name, part, isTied } = facts.get(id)!;
    if (part !== 'node') {
      if (type !== undefined) passedOver.count(`nodes of type ${type}: no people`);
      continue;
    }
    if (seen.has(id)) passedOver.count('nodes whose id another node of the file has: one of them is read');
    seen.add(id);
    if (!isTied && Object.keys(cells).every((cell) => NAMES.has(cell))) {
      passedOver.count('nodes that no edge names, and of whom nothing is said');
      continue;
    }
    const { name: stated, ...others } = cells;
    const called = [
      label?.trim(),
      ...(Array.isArray(stated) ? stated : [stated]),
      isLocalNumber(id) && name === label?.trim() ? undefined : id,
    ];
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
  ends: readonly NodeFacts[],
  rows: { readonly links: Row[]; readonly attendance: Row[] },
  passedOver: PassedOver,
): void {
  const guests = new Map<string, Set<string>>();
  const attending: { readonly person: string; readonly event: string; readonly edge: GraphEdge }[] = [];
  edges.forEach((edge, i) => {
    const [source, target] = [ends[2 * i]!, ends[2 * i + 1]!];
    if (source.part === 'node' && target.part === 'node') {
      edge.source = source.name;
      edge.target = target.name;
      rows.links.push(edge);
    } else if (
      (source.part === 'event' && target.part === 'node') ||
      (source.part === 'node' && target.part === 'event')
    ) {
      const [person, event] = source.part === 'node' ? [source.name, target.name] : [target.name, source.name];
      attending.push({ person, event, edge });
      const held = guests.get(event);
      if (held) held.add(person);
      else guests.set(event, new Set([person]));
    } else passedOver.count('ties between nodes that are no people');
  });
  const alone = new Set([...guests].filter(([, people]) => people.size < 2).map(([event]) => event));
  for (const { person, event, edge } of attending) {
    if (alone.has(event)) {
      passedOver.count('ties of somebody to what nobody else is tied to');
      continue;
    }
    const { source: _, target: __, directed: ___, weight: ____, ...cells } = edge;
    rows.attendance.push({ ...cells, person, event });
  }
}
