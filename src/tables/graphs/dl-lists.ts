import { RingtraceError } from '../../model/index.ts';
import type { DlHeader } from './dl-header.ts';
import type { Graph, GraphEdge } from './graph.ts';
import { wordsOfLine } from './words-of-line.ts';

interface ListEdge extends GraphEdge {
  readonly weight: string | undefined;
  readonly kind: string | undefined;
  directed: string | undefined;
}

interface Labels {
  rows: string[];
  columns: string[];
}

/** Adds the ties of an edge list (`from to weight` a line) or a node list (`from to to to`); a label not met before is a new node. */
export function addDlLists(header: DlHeader, labels: Labels, graph: Graph, isTwoMode: boolean, place: string): void {
  const isNodeList = header.format.startsWith('nodelist');
  const rowOf = endReader(labels.rows, { prefix: isTwoMode ? 'r' : '', size: isTwoMode ? header.rows : header.size });
  const columnOf = isTwoMode ? endReader(labels.columns, { prefix: 'c', size: header.columns }) : rowOf;
  const isEmbedded = header.embedsRows || header.embedsColumns;
  const edges: ListEdge[] = [];
  let relation = 0;
  let line = header.dataLine - 1;
  const refuse = (problem: string): never => {
    throw new RingtraceError(
      'malformed-file',
      `${place}, line ${line}`,
      problem,
      'number nodes from 1 to N, or say labels embedded',
    );
  };
  for (const text of header.data.split('\n')) {
    line++;
    if (text.trim() === '!') relation++;
    if (text.trim() === '' || text.trim() === '!') continue;
    const words = wordsOfLine(text.includes(',') ? text.replaceAll(',', ' ') : text);
    const kind = header.relations[relation];
    const add = (from: string, to: string, weight?: string): void => {
      const source =
        rowOf(from, isEmbedded) ?? refuse(`'${from.slice(0, 20)}' is no node of 1 to ${header.size ?? header.rows}`);
      const target =
        columnOf(to, isEmbedded) ?? refuse(`'${to.slice(0, 20)}' is no node of 1 to ${header.size ?? header.columns}`);
      edges.push({ source, target, weight, kind, directed: isTwoMode ? undefined : '1' });
    };
    const [from, to, weight] = words;
    if (isNodeList) {
      if (header.format === 'nodelist1b') words.splice(1, 1);
      for (const other of words.slice(1)) add(from!, other);
    } else if (to === undefined) refuse('a line of an edge list has one end');
    else add(from!, to, weight);
  }
  const isSymmetric = !isTwoMode && standsBothWays(edges);
  for (const edge of edges) {
    if (isSymmetric && Number(edge.source) > Number(edge.target)) continue;
    if (isSymmetric) edge.directed = '0';
    graph.edges.push(edge);
  }
}

type EndReader = (word: string, isLabel: boolean) => string | undefined;

function endReader(
  labels: string[],
  { prefix, size }: { readonly prefix: string; readonly size: number | undefined },
): EndReader {
  const known = new Map(labels.map((label, i) => [label.toLowerCase(), i]));
  const ids: string[] = [];
  const idOf = (index: number): string => (ids[index] ??= `${prefix}${index + 1}`);
  // Labels stand a hundred times in one spelling: small letters are made of each once.
  const found = new Map<string, string>();
  return (word, isLabel) => {
    const again = found.get(word);
    if (again !== undefined) return again;
    const id = endOf(word, isLabel);
    if (id !== undefined) found.set(word, id);
    return id;
  };
  function endOf(word: string, isLabel: boolean): string | undefined {
    const held = known.get(word.toLowerCase());
    if (isLabel || labels.length > 0) {
      if (held !== undefined) return idOf(held);
      if (isLabel) {
        labels.push(word);
        known.set(word.toLowerCase(), labels.length - 1);
        return idOf(labels.length - 1);
      }
    }
    const number = Number(word);
    return Number.isInteger(number) && number >= 1 && number <= (size ?? Number.POSITIVE_INFINITY)
      ? idOf(number - 1)
      : undefined;
  }
}

/** A list in which every tie stands both ways with one weight is of undirected ones. */
function standsBothWays(edges: readonly ListEdge[]): boolean {
  const isMirror = (a: ListEdge, b: ListEdge): boolean =>
    a.source === b.target && a.target === b.source && a.kind === b.kind && a.weight === b.weight;
  // Most lists are not, and the first ties tell.
  if (edges.slice(0, 3).some((edge) => !edges.some((other) => isMirror(edge, other)))) return false;
  const weights = new Map<unknown, Map<number, unknown>>();
  for (const { source, target, kind, weight } of edges) {
    const held = weights.get(kind) ?? new Map<number, unknown>();
    weights.set(kind, held.set(pairKey(source, target), weight));
  }
  return edges.every(({ source, target, kind, weight }) => {
    const key = pairKey(target, source);
    return weights.get(kind)!.has(key) && weights.get(kind)!.get(key) === weight;
  });
}

/** Numbers of nodes have at most seven digits. */
function pairKey(source: string, target: string): number {
  return Number(source) * 2 ** 26 + Number(target);
}
