import { type Graph, type GraphEdge, PassedOver } from './graph.ts';

type Cells = readonly unknown[];

/** Columns of NodeXL that are cells of an edge by another name. */
const CALLED: Readonly<Record<string, string>> = {
  relationship: 'kind',
  'edge weight': 'weight',
  'relationship date (utc)': 'at',
  'vertex 1': 'source',
  'vertex 2': 'target',
};

/**
 * Reads the sheets Edges and Vertices of a NodeXL workbook, whose headers stand below a line of titles; vertices are called by what the analyst
 * called them, and the metrics say whether edges have a direction. Gives undefined for sheets that only have the names.
 */
export function graphOfNodexl(
  edges: readonly Cells[],
  vertices: readonly Cells[],
  metrics: readonly Cells[] = [],
): Graph | undefined {
  const edgeRows = underHeader(edges, 'vertex 1');
  const vertexRows = underHeader(vertices, 'vertex');
  if (!edgeRows?.header.includes('vertex 2')) return undefined;
  const graph: Graph = { hasLastingIds: true, nodes: [], edges: [], passedOver: new PassedOver() };
  const isDirected = metrics.some(
    ([metric, value]) =>
      /^graph type$/i.test(String(metric ?? '').trim()) && /^directed$/i.test(String(value ?? '').trim()),
  );
  for (const row of edgeRows.rows) {
    const cells: Record<string, unknown> = Object.create(null);
    if (isDirected) cells.directed = '1';
    edgeRows.header.forEach((name, i) => {
      if (isStated(row[i])) cells[CALLED[name] ?? name] ??= row[i];
    });
    graph.edges.push({ source: '', target: '', ...cells } as GraphEdge);
  }
  for (const row of vertexRows?.rows ?? []) {
    const cells: Record<string, unknown> = Object.create(null);
    vertexRows!.header.forEach((name, i) => {
      if (isStated(row[i])) cells[name] ??= row[i];
    });
    const { vertex, label, ...others } = cells;
    if (vertex === undefined) graph.passedOver.count('vertices without a name');
    else graph.nodes.push({ id: String(vertex), label: isStated(label) ? String(label) : undefined, cells: others });
  }
  return graph;
}

/** The rows below the first of the first five that has this column, empty ones left out. */
function underHeader(rows: readonly Cells[], column: string): { header: string[]; rows: readonly Cells[] } | undefined {
  const headers = rows.slice(0, 5).map((row) =>
    Array.from(row, (cell) =>
      String(cell ?? '')
        .trim()
        .toLowerCase(),
    ),
  );
  const at = headers.findIndex((header) => header.includes(column));
  if (at < 0) return undefined;
  return { header: headers[at]!, rows: rows.slice(at + 1).filter((row) => row.some(isStated)) };
}

function isStated(cell: unknown): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}
