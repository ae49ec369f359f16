import { RingtraceError } from '../../model/index.ts';
import { type Graph, type GraphEdge, type GraphNode, PassedOver } from './graph.ts';
import { wordsOfLine } from './words-of-line.ts';

/**
 * Reads NetDraw's VNA: node data, and tie data. A column called strength, weight or value is the weight; else every column of numbers is a relation
 * of its own. Ties point from the first to the second, as NetDraw draws them.
 *
 * @throws RingtraceError `malformed-file`.
 */
export function readVna(text: string, place: string): Graph[] {
  const graph: Graph = { nodes: [], edges: [], passedOver: new PassedOver() };
  const nodes = new Map<string, GraphNode>();
  let section = '';
  let header: readonly string[] | undefined;
  const ties: (readonly string[])[] = [];
  let tieHeader: readonly string[] = [];
  for (const line of text.split('\n')) {
    const plain = line.trim();
    if (plain === '') continue;
    if (plain.startsWith('*')) {
      section = plain.slice(1).trim().toLowerCase().replace(/\s+/g, ' ');
      header = undefined;
      if (!SECTIONS.includes(section)) graph.passedOver.count(`sections *${section}`);
      continue;
    }
    const words = wordsOfLine(plain.includes('\t') ? plain.replaceAll('\t', ' ') : plain.replaceAll(',', ' '));
    if (header === undefined) {
      header = words;
      if (section === 'tie data') tieHeader = words;
    } else if (section === 'node data') nodes.set(words[0]!, nodeOf(words, header));
    else if (section === 'tie data') ties.push(words);
    else if (section === '')
      throw new RingtraceError(
        'malformed-file',
        place,
        "does not begin with '*'",
        'a VNA file has *Node data and *Tie data',
      );
  }
  if (tieHeader.length < 2)
    throw new RingtraceError('malformed-file', place, 'has no *Tie data', 'export it anew, or as DL');
  for (const node of nodes.values()) graph.nodes.push(node);
  addTies(ties, tieHeader, graph);
  return [graph];
}

/** Node properties say how nodes are drawn. */
const SECTIONS = ['node data', 'node properties', 'tie data', 'tie properties'];
const WEIGHTS = ['strength', 'weight', 'value', 'count'];

function nodeOf(words: readonly string[], header: readonly string[]): GraphNode {
  const cells: Record<string, string> = Object.create(null);
  for (let i = 1; i < header.length; i++) if (words[i] !== undefined) cells[header[i]!] = words[i]!;
  return { id: words[0]!, label: cells.label ?? cells.name, cells };
}

function addTies(ties: readonly (readonly string[])[], header: readonly string[], { edges, passedOver }: Graph): void {
  const columns = header.slice(2);
  const weightAt = columns.findIndex((name) => WEIGHTS.includes(name.toLowerCase()));
  const isRelation = (i: number): boolean =>
    ties.every((words) => words[i + 2] === undefined || !Number.isNaN(Number(words[i + 2])));
  const relations = weightAt >= 0 ? [] : columns.map((name, i) => ({ name, i })).filter(({ i }) => isRelation(i));
  for (const words of ties) {
    const [source = '', target = ''] = words;
    const cells: Record<string, string> = { source, target, directed: '1' };
    columns.forEach((name, i) => {
      if (relations.some((relation) => relation.i === i) || words[i + 2] === undefined) return;
      cells[i === weightAt ? 'weight' : name] = words[i + 2]!;
    });
    if (relations.length === 0) {
      edges.push(cells as unknown as GraphEdge);
      continue;
    }
    const stated = relations.filter(({ i }) => Number(words[i + 2] ?? 0) !== 0);
    if (stated.length === 0) passedOver.count('ties of value 0 in every relation');
    for (const { name, i } of stated)
      edges.push({ ...cells, kind: name, weight: words[i + 2] } as unknown as GraphEdge);
  }
}
