import { RingtraceError } from '../../model/index.ts';
import { type Graph, PassedOver } from './graph.ts';

/**
 * Reads a list of neighbors as networkx writes it: a node and its neighbors in a line (`.adjlist`), or a node with how many lines of neighbors follow
 * (`.multiline_adjlist`). Neither says whether ties point: they do not, as networkx reads them.
 *
 * @throws RingtraceError `malformed-file` naming the line.
 */
export function readAdjacency(text: string, place: string): Graph[] {
  const { graph, met } = graphOfIds();
  const pairs = new Set<string>();
  const add = (source: string, target: string, cells: Readonly<Record<string, string>> = {}): void => {
    met(source);
    met(target);
    // Either end may list the other: one tie, as in a graph without direction.
    const key = JSON.stringify(source < target ? [source, target] : [target, source]);
    if (pairs.has(key)) {
      graph.passedOver.count('neighbors that the other end lists too: one tie');
      return;
    }
    pairs.add(key);
    graph.edges.push({ ...cells, source, target, directed: '0' });
  };
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, i) => ({ text: line.replace(/#.*$/, '').trim(), number: i + 1 }))
    .filter((line) => line.text !== '');
  if (!isMultiline(lines.map((line) => line.text))) {
    for (const line of lines) {
      const [node, ...neighbors] = line.text.split(/\s+/) as [string, ...string[]];
      met(node);
      for (const neighbor of neighbors) add(node, neighbor);
    }
    return [graph];
  }
  for (let at = 0; at < lines.length; ) {
    const { text: head, number } = lines[at]!;
    const [node, count] = head.split(/\s+/) as [string, string?];
    const degree = Number(count);
    if (!Number.isInteger(degree) || at + degree >= lines.length + 1)
      throw new RingtraceError(
        'malformed-file',
        `${place}, line ${number}`,
        'names no number of neighbors that follow',
        'write it anew with nx.write_multiline_adjlist, or as GraphML',
      );
    met(node);
    for (const line of lines.slice(at + 1, at + 1 + degree)) {
      const [neighbor, data] = /^(\S+)\s*(.*)$/s.exec(line.text)!.slice(1) as [string, string];
      add(node, neighbor, dictOf(data));
    }
    at += degree + 1;
  }
  return [graph];
}

/** Each head says how many lines follow it, to the last line; where none follow any, the second word is a neighbor like others. */
function isMultiline(lines: readonly string[]): boolean {
  for (let at = 0; at < lines.length; ) {
    const head = /^\S+\s+(\d{1,7})$/.exec(lines[at]!);
    if (!head) return false;
    const next = at + 1 + Number(head[1]);
    if (next > lines.length) return false;
    if (lines.slice(at + 1, next).some((line) => !/^\S+(?:\s+\{.*\})?$/.test(line))) return false;
    at = next;
  }
  return lines.some((line) => !/^\S+\s+\d{1,7}$/.test(line));
}

/** Reads a list of edges as networkx writes it: two nodes and a dictionary in a line. */
export function readDictEdges(text: string): Graph[] {
  const { graph, met } = graphOfIds();
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const [source, target, ...data] = line.trim().split(/\s+/) as [string, string?, ...string[]];
    if (target === undefined) {
      graph.passedOver.count('lines of one end');
      continue;
    }
    met(source);
    met(target);
    graph.edges.push({ ...dictOf(data.join(' ')), source, target });
  }
  return [graph];
}

/** An empty graph whose nodes are called by their ids, each taken when it is first met. */
function graphOfIds(): { readonly graph: Graph; met(id: string): void } {
  const graph: Graph = { nodes: [], edges: [], passedOver: new PassedOver(), hasLastingIds: true };
  const seen = new Set<string>();
  return {
    graph,
    met(id) {
      if (seen.has(id)) return;
      seen.add(id);
      graph.nodes.push({ id, cells: {} });
    },
  };
}

/** What a dictionary of Python says in plain texts and numbers. */
function dictOf(text: string): Readonly<Record<string, string>> {
  const cells: Record<string, string> = Object.create(null);
  for (const [, key, single, double, bare] of text.matchAll(PAIR)) cells[key!] = single ?? double ?? bare!;
  return { ...cells };
}

const PAIR = /['"]([^'"]+)['"]\s*:\s*(?:'([^']*)'|"([^"]*)"|([^,{}\s]+))/g;
