import { RingtraceError } from '../../model/index.ts';
import { decodeCharacterReferences } from './decode-character-references.ts';
import { type Graph, type GraphNode, PassedOver } from './graph.ts';
import { LineWords } from './line-words.ts';
import { addMatrixTies, isNetworkMatrix } from './matrix-ties.ts';
import { type TieCells, TieList } from './tie-list.ts';
import { wordsOfLine } from './words-of-line.ts';

/**
 * Reads a Pajek network (.net) or project (.paj): vertices with their labels, arcs, edges, their lists and matrices, several relations, two
 * modes, and time intervals, of which the first beginning is the time. Partitions and vectors of a project are attributes of its vertices.
 *
 * @throws RingtraceError `malformed-file` naming the line.
 */
export function readPajek(text: string, place: string): Graph[] {
  const reader = new PajekReader(place);
  const words = new LineWords(text);
  let line = 0;
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at);
    const to = end < 0 ? text.length : end;
    line++;
    if (!reader.plainTie(words, at, to)) reader.line(text.slice(at, to).trim(), line);
    if (end < 0) break;
    at = end + 1;
  }
  return reader.finish();
}

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'partition' | 'vector' | 'other';

interface OpenGraph extends Graph {
  readonly ties: TieList;
  readonly name: string | undefined;
  size: number;
  /** Where the second mode begins, or beyond the last vertex. */
  firstMode: number;
}

const SECTIONS: readonly Section[] = [
  'vertices',
  'arcs',
  'edges',
  'arcslist',
  'edgeslist',
  'matrix',
  'partition',
  'vector',
];

class PajekReader {
  readonly #place: string;
  readonly #graphs: OpenGraph[] = [];
  #section: Section = 'other';
  #sectionName = '';
  /** Of a partition or vector: how many values were read. */
  #valueCount: number | undefined;
  #relation: string | undefined;
  #name: string | undefined;
  #rows: number[][] = [];
  /** What ties of the section state that state nothing of their own. */
  #cells: TieCells = {};
  #line = 0;

  constructor(place: string) {
    this.#place = place;
  }

  line(text: string, line: number): void {
    this.#line = line;
    if (text === '' || text.startsWith('%') || text.startsWith('/*')) return;
    if (text.startsWith('*')) this.#open(text);
    else this.#read(text);
  }

  /** Takes the line where it is of two vertices and a weight at most, as nearly all of a network are. */
  plainTie(words: LineWords, from: number, to: number): boolean {
    if (this.#section !== 'arcs' && this.#section !== 'edges') return false;
    const graph = this.#graphs.at(-1);
    const count = words.cut(from, to);
    if (!graph || count < 2 || count > 3) return false;
    const source = words.number(0);
    const target = words.number(1);
    if (source < 1 || target < 1 || source > graph.size || target > graph.size) return false;
    graph.ties.add(source - 1, target - 1, count === 3 ? words.word(2) : '1', this.#cells);
    return true;
  }

  finish(): Graph[] {
    this.#closeMatrix();
    if (this.#graphs.length === 0)
      this.#refuse('has no *Vertices', 'a Pajek network begins with *Vertices and their number');
    for (const graph of this.#graphs) {
      for (let number = graph.nodes.length + 1; number <= graph.size; number++) graph.nodes.push(vertex(graph, number));
    }
    return this.#graphs.map(({ name, ...graph }) => ({ ...graph, name: this.#graphs.length > 1 ? name : undefined }));
  }

  #open(text: string): void {
    this.#closeMatrix();
    const words = wordsOfLine(text);
    const keyword = words[0]!.slice(1).toLowerCase();
    if (keyword === 'network') {
      this.#name = text.slice(8).trim() || undefined;
      this.#section = 'other';
      return;
    }
    if (keyword === 'vertices') {
      // Of a partition or vector: how many values follow.
      if (this.#section === 'partition' || this.#section === 'vector') return;
      this.#begin(words);
      return;
    }
    this.#section = SECTIONS.find((section) => section === keyword) ?? 'other';
    this.#sectionName = text.slice(words[0]!.length).trim() || keyword;
    this.#valueCount = 0;
    const named = /^\*\w+\s*(?::\s*(\d+)\s*)?(?:"([^"]*)"|'([^']*)')?/.exec(text);
    this.#relation = named?.[2] ?? named?.[3] ?? undefined;
    const directed = this.#section === 'arcs' || this.#section === 'arcslist' ? '1' : '0';
    this.#cells = { directed, ...(this.#relation !== undefined && { kind: this.#relation }) };
    if (this.#section === 'other') this.#graphs.at(-1)?.passedOver.count(`sections *${keyword}`);
  }

  #begin(words: readonly string[]): void {
    const size = Number(words[1]);
    if (!Number.isInteger(size) || size < 0 || size > MOST_VERTICES) {
      this.#refuse('*Vertices has no number of vertices', 'write *Vertices and how many there are');
    }
    const firstMode = words[2] === undefined ? size : Number(words[2]);
    const name = this.#name ?? (this.#graphs.length > 0 ? String(this.#graphs.length + 1) : undefined);
    this.#graphs.push({
      name,
      nodes: [],
      edges: [],
      ties: new TieList(),
      passedOver: new PassedOver(),
      size,
      firstMode,
    });
    this.#name = undefined;
    this.#section = 'vertices';
  }

  #read(text: string): void {
    const graph = this.#graphs.at(-1);
    if (!graph) this.#refuse('has text before *Vertices', 'a Pajek network begins with *Vertices and their number');
    switch (this.#section) {
      case 'vertices':
        this.#vertex(graph, text);
        break;
      case 'arcs':
      case 'edges':
        this.#tie(graph, text);
        break;
      case 'arcslist':
      case 'edgeslist': {
        const [from, ...others] = wordsOfLine(text);
        for (const to of others) graph.ties.add(this.#end(graph, from), this.#end(graph, to), undefined, this.#cells);
        break;
      }
      case 'matrix':
        this.#rows.push(wordsOfLine(text).map(Number));
        break;
      case 'partition':
      case 'vector': {
        for (const value of wordsOfLine(text)) this.#value(graph, value);
        break;
      }
      case 'other':
        graph.passedOver.count('lines of sections this does not know');
    }
  }

  #vertex(graph: OpenGraph, text: string): void {
    const [number, label] = wordsOfLine(text);
    const position = Number(number);
    if (!Number.isInteger(position) || position < 1 || position > graph.size) {
      this.#refuse(`vertex '${String(number).slice(0, 20)}' is none of 1 to ${graph.size}`, 'number vertices from 1');
    }
    while (graph.nodes.length < position - 1) graph.nodes.push(vertex(graph, graph.nodes.length + 1));
    graph.nodes[position - 1] = vertex(
      graph,
      position,
      label === undefined ? undefined : decodeCharacterReferences(label),
    );
  }

  #tie(graph: OpenGraph, text: string): void {
    const bracket = text.indexOf('[');
    const plain = bracket < 0 ? text : text.slice(0, bracket);
    const words = wordsOfLine(plain);
    const [from, to, weight = '1'] = words;
    const label = words.length < 5 ? -1 : words.indexOf('l', 3);
    const kind = this.#relation ?? (label > 0 ? words[label + 1] : undefined);
    const at = bracket < 0 ? undefined : /^\[\s*(-?\d+)/.exec(text.slice(bracket))?.[1];
    if (bracket >= 0 && text.includes(',', bracket)) graph.passedOver.count(LATER_INTERVALS);
    const isPlain = kind === this.#relation && at === undefined;
    const own = isPlain
      ? this.#cells
      : { ...this.#cells, ...(kind !== undefined && { kind }), ...(at !== undefined && { at }) };
    graph.ties.add(this.#end(graph, from), this.#end(graph, to), weight, own);
  }

  /** The place of a vertex. */
  #end(graph: OpenGraph, word: string | undefined): number {
    const number = Number(word);
    if (word !== undefined && Number.isInteger(number) && number >= 1 && number <= graph.size) return number - 1;
    this.#refuse(
      `'${String(word ?? '').slice(0, 20)}' is no vertex of 1 to ${graph.size}`,
      'give two vertices by their numbers',
    );
  }

  #value(graph: OpenGraph, value: string): void {
    const position = this.#valueCount!++;
    const node = graph.nodes[position];
    if (!node) {
      graph.passedOver.count('values of partitions and vectors that belong to no vertex');
      return;
    }
    graph.nodes[position] = { ...node, cells: { ...node.cells, [this.#sectionName]: value } };
  }

  #closeMatrix(): void {
    const graph = this.#graphs.at(-1);
    const rows = this.#rows;
    this.#rows = [];
    if (!graph || rows.length === 0) return;
    const columnCount = rows[0]!.length;
    const isTwoMode = graph.firstMode < graph.size;
    const [height, width] = isTwoMode ? [graph.firstMode, graph.size - graph.firstMode] : [graph.size, graph.size];
    if (!isNetworkMatrix(rows, height, width)) {
      this.#refuse(`*Matrix has ${rows.length} rows of ${columnCount} numbers`, `give ${height} rows of ${width}`);
    }
    const firstColumn = isTwoMode ? graph.firstMode : 0;
    addMatrixTies(graph, rows, { firstRow: 0, firstColumn, isTwoMode, kind: this.#relation });
  }

  #refuse(problem: string, remedy: string): never {
    throw new RingtraceError('malformed-file', `${this.#place}, line ${this.#line}`, problem, remedy);
  }
}

const MOST_VERTICES = 5_000_000;
const LATER_INTERVALS = 'later time intervals of a tie: the beginning of the first is its time';

function vertex(graph: OpenGraph, number: number, label?: string): GraphNode {
  const isEvent = number > graph.firstMode;
  return { id: String(number), label, cells: {}, ...(isEvent ? { isEvent } : {}) };
}
