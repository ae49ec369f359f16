import { RingtraceError } from '../../model/index.ts';
import { delimitedCells } from './delimited-cells.ts';
import { type Graph, type GraphEdge, PassedOver } from './graph.ts';

/**
 * Reads GUESS's GDF: a table of nodes under `nodedef>`, one of edges under `edgedef>`. An edge that says nothing of its direction has none.
 *
 * @throws RingtraceError `malformed-file`.
 */
export function readGdf(text: string, place: string): Graph[] {
  const graph: Graph = { nodes: [], edges: [], passedOver: new PassedOver() };
  let section: 'node' | 'edge' | undefined;
  let header: string[] = [];
  for (const line of text.split('\n')) {
    const plain = line.trim();
    if (plain === '' || plain.startsWith('#')) continue;
    const begin = /^(node|edge)def\s*>\s*/i.exec(plain);
    if (begin) {
      section = begin[1]!.toLowerCase() as 'node' | 'edge';
      header = headerOf(plain.slice(begin[0].length));
      continue;
    }
    if (section === undefined) {
      throw new RingtraceError(
        'malformed-file',
        place,
        "does not begin with 'nodedef>'",
        'export it anew as GDF, GraphML or GEXF',
      );
    }
    const values = delimitedCells(plain, ',');
    const cells: Record<string, string> = Object.create(null);
    for (const [i, name] of header.entries()) if (values[i] !== undefined && values[i] !== '') cells[name] = values[i]!;
    if (values.length > header.length)
      graph.passedOver.count('cells beyond the columns of their table', values.length - header.length);
    if (section === 'node') addNode(cells, graph);
    else addEdge(cells, graph);
  }
  if (section === undefined)
    throw new RingtraceError('malformed-file', place, 'holds no table', 'export it anew as GDF');
  return [graph];
}

/** `name VARCHAR, weight DOUBLE default 1` */
function headerOf(text: string): string[] {
  return text.split(',').map((column) => (column.trim().split(/\s+/)[0] ?? '').toLowerCase());
}

function addNode({ name, label, ...cells }: Record<string, string>, { nodes, passedOver }: Graph): void {
  if (name === undefined) passedOver.count('nodes without a name');
  else nodes.push({ id: name, label, cells });
}

function addEdge(cells: Record<string, string>, { edges }: Graph): void {
  const { node1 = '', node2 = '', directed, label, ...others } = cells;
  const kind = label === undefined || others.kind !== undefined ? {} : { kind: label };
  edges.push({ ...others, ...kind, source: node1, target: node2, directed: directed ?? '0' } as GraphEdge);
}
