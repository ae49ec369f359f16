import { NODE_ID, type PassedOverCount, type Row } from '../../model/index.ts';
import { type Graph, type GraphEdge, type GraphNode, PassedOver } from './graph.ts';
import { Meetings } from './meetings.ts';
import { type NodeFacts, type NodePart, nodesAndEnds } from './node-facts.ts';
import { isLocalNumber, nodeNames } from './node-names.ts';
import type { TieList } from './tie-list.ts';
import { TieRows } from './tie-rows.ts';

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
  /** Given in place of `links` where the nodes are numbered. */
  readonly ties: TieRows | undefined;
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
  const tieRows = new TieRows();
  let numbered = 0;
  for (const graph of graphs) {
    const { facts, ends, nodes } = nodesAndEnds(graph);
    const place = graph.name === undefined ? file : `${file} (${graph.name})`;
    const named = graph.hasLastingIds ? lastingNames(nodes) : nodeNames(nodes, place);
    numbered += named.numbered;
    passedOver.addAll(graph.passedOver);
    if (graph.hasLastingIds) dateByFirst(graph.edges);
    nodes.forEach((node, i) => {
      facts[i]!.name = named.names.get(node.id)!;
      facts[i]!.part = partIn(node, partOf);
    });
    addNodes(graph.hasLastingIds ? namesApart(nodes) : nodes, facts, rows.nodes, passedOver);
    addEdges(graph.edges, ends, rows, passedOver);
    if (graph.ties) {
      addMeetings(graph.ties, facts, rows.attendance, passedOver);
      tieRows.add(graph.ties, facts);
    }
    Object.assign(usual.node, graph.usual?.node);
    Object.assign(usual.edge, graph.usual?.edge);
  }
  const ties = graphs.some((graph) => graph.ties !== undefined) ? tieRows : undefined;
  return { ...rows, ties, usual, numbered, passedOver: passedOver.list() };
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

function addNodes(nodes: readonly GraphNode[], facts: readonly NodeFacts[], rows: Row[], passedOver: PassedOver): void {
  const seen = new Set<string>();
  nodes.forEach(({ id, label, type, cells }, i) => {
    const { name, part, isTied } = facts[i]!;
    if (part !== 'node') {
      if (type !== undefined) passedOver.count(`nodes of type ${type}: no people`);
      return;
    }
    if (seen.has(id)) passedOver.count('nodes whose id another node of the file has: one of them is read');
    seen.add(id);
    if (!isTied && Object.keys(cells).every((cell) => NAMES.has(cell))) {
      passedOver.count('nodes that no edge names, and of whom nothing is said');
      return;
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
  });
}

function addEdges(
  edges: readonly GraphEdge[],
  ends: readonly NodeFacts[],
  rows: { readonly links: Row[]; readonly attendance: Row[] },
  passedOver: PassedOver,
): void {
  const meetings = new Meetings();
  edges.forEach((edge, i) => {
    const [source, target] = [ends[2 * i]!, ends[2 * i + 1]!];
    if (source.part === 'node' && target.part === 'node') {
      edge.source = source.name;
      edge.target = target.name;
      rows.links.push(edge);
    } else if (!meetings.add(source, target, edge)) passedOver.count(BETWEEN_NO_PEOPLE);
  });
  for (const row of meetings.rows(passedOver)) rows.attendance.push(row);
}

/** Takes the ties that are not between two people. */
function addMeetings(ties: TieList, facts: readonly NodeFacts[], attendance: Row[], passedOver: PassedOver): void {
  if (facts.every(({ part }) => part === 'node')) return;
  const meetings = new Meetings();
  for (let tie = 0; tie < ties.length; tie++) {
    const [source, target] = [facts[ties.source(tie)]!, facts[ties.target(tie)]!];
    if (source.part === 'node' && target.part === 'node') continue;
    if (!meetings.add(source, target, { ...ties.cells(tie) })) passedOver.count(BETWEEN_NO_PEOPLE);
  }
  for (const row of meetings.rows(passedOver)) attendance.push(row);
}

const BETWEEN_NO_PEOPLE = 'ties between nodes that are no people';
