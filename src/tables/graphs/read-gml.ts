import { RingtraceError } from '../../model/index.ts';
import { decodeCharacterReferences } from './decode-character-references.ts';
import { type Graph, type GraphEdge, type GraphNode, PassedOver } from './graph.ts';

type GmlValue = string | GmlList;
type GmlList = [key: string, value: GmlValue][];

/**
 * Reads GML: every `graph`, its nodes and edges with their attributes, nested ones by `outer.inner`, lists joined. `value` is a weight where none
 * is called so, `name` a label.
 *
 * @throws RingtraceError `malformed-file` naming the line.
 */
export function readGml(text: string, place: string): Graph[] {
  const top = new GmlParser(text, place).parse();
  const graphs = top.filter(([key, value]) => key === 'graph' && typeof value !== 'string');
  if (graphs.length === 0) {
    throw new RingtraceError('malformed-file', place, "has no 'graph ['", 'export it anew as GML, GraphML or GEXF');
  }
  return graphs.map(([, list], i) => graphOf(list as GmlList, graphs.length > 1 ? String(i + 1) : undefined));
}

function graphOf(list: GmlList, name: string | undefined): Graph {
  const graph: Graph = { name, nodes: [], edges: [], passedOver: new PassedOver() };
  const isDirected = list.some(([key, value]) => key === 'directed' && Number(value) === 1);
  for (const [key, value] of list) {
    if (typeof value === 'string') continue;
    if (key === 'node') addNode(value, graph);
    else if (key === 'edge') addEdge(value, graph, isDirected ? '1' : '0');
    else if (key === 'graph') graph.passedOver.count('graphs within a graph');
  }
  return graph;
}

function addNode(list: GmlList, { nodes, passedOver }: Graph): void {
  const { id, label, ...cells } = cellsOf(list);
  if (id === undefined) {
    passedOver.count('nodes without an id');
    return;
  }
  const node: GraphNode = { id, label: isNumberOf(label, id) ? (cells.name ?? label) : (label ?? cells.name), cells };
  nodes.push(node);
}

/** networkx labels a node by its number, and igraph gives a name beside it. */
function isNumberOf(label: string | undefined, id: string): boolean {
  return label === id || (label !== undefined && /^\d+$/.test(label));
}

function addEdge(list: GmlList, { edges }: Graph, directed: string): void {
  const { source = '', target = '', label, value, ...cells } = cellsOf(list);
  const edge: Record<string, string> = { directed, ...cells, source, target };
  if (value !== undefined) edge[edge.weight === undefined ? 'weight' : 'value'] = value;
  if (label !== undefined) edge[edge.kind === undefined ? 'kind' : 'label'] = label;
  edges.push(edge as unknown as GraphEdge);
}

/** How a thing is drawn is no statement about it. */
const DRAWN = new Set(['graphics', 'LabelGraphics', 'edgeAnchor', 'labelAnchor']);

function cellsOf(
  list: GmlList,
  outer = '',
  cells: Record<string, string> = Object.create(null),
): Record<string, string> {
  for (const [key, value] of list) {
    if (DRAWN.has(key)) continue;
    const name = outer === '' ? key : `${outer}.${key}`;
    if (typeof value !== 'string') cellsOf(value, name, cells);
    else cells[name] = cells[name] === undefined ? value : `${cells[name]}; ${value}`;
  }
  return cells;
}

const DEEPEST = 100;
const [TAB, NEWLINE, RETURN, BLANK, QUOTE, HASH, OPEN, CLOSE] = [9, 10, 13, 32, 34, 35, 91, 93];

class GmlParser {
  readonly #text: string;
  readonly #place: string;
  #at = 0;

  constructor(text: string, place: string) {
    this.#text = text;
    this.#place = place;
  }

  parse(): GmlList {
    const top: GmlList = [];
    const open: GmlList[] = [top];
    for (;;) {
      const code = this.#skip();
      if (Number.isNaN(code)) break;
      if (code === CLOSE) {
        if (open.length === 1) this.#refuse("a ']' closes nothing");
        open.pop();
        this.#at++;
        continue;
      }
      const key = this.#word();
      const next = this.#skip();
      if (Number.isNaN(next) || next === CLOSE)
        this.#refuse(/^[a-z_]\w{0,19}$/.test(key) ? `'${key}' has no value` : 'a key has no value');
      if (next === OPEN) {
        if (open.length > DEEPEST) this.#refuse(`lists nest deeper than ${DEEPEST}`);
        const list: GmlList = [];
        open.at(-1)!.push([key, list]);
        open.push(list);
        this.#at++;
      } else open.at(-1)!.push([key, next === QUOTE ? this.#quoted() : this.#word()]);
    }
    if (open.length > 1) this.#refuse("a '[' is never closed");
    return top;
  }

  /** The next character that is neither blank nor of a comment. */
  #skip(): number {
    const text = this.#text;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (code === BLANK || code === NEWLINE || code === RETURN || code === TAB) this.#at++;
      else if (code === HASH) {
        const end = text.indexOf('\n', this.#at);
        this.#at = end < 0 ? text.length : end;
      } else return code;
    }
  }

  #word(): string {
    const text = this.#text;
    const begin = this.#at;
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === BLANK || code === NEWLINE || code === RETURN || code === TAB || code === OPEN || code === CLOSE)
        break;
    }
    if (this.#at === begin) this.#refuse('a key is missing');
    return text.slice(begin, this.#at);
  }

  #quoted(): string {
    const end = this.#text.indexOf('"', this.#at + 1);
    if (end < 0) this.#refuse('a quote is opened and never closed');
    const value = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return decodeCharacterReferences(value);
  }

  #refuse(problem: string): never {
    const line = this.#text.slice(0, this.#at).split('\n').length;
    throw new RingtraceError(
      'malformed-file',
      `${this.#place}, line ${line}`,
      problem,
      'the file may be cut off: export it anew',
    );
  }
}
