import { heldRows, type SourceTable } from '../source-table.ts';
import type { FormatSource } from '../table-format.ts';
import type { Graph } from './graph.ts';
import { graphRows } from './graph-rows.ts';

/** Gives the graphs of a file as its tables: edges, attendance where the graph has two modes, and nodes. */
export function graphTables(
  graphs: readonly Graph[],
  { name, partOf }: Pick<FormatSource, 'name' | 'partOf'>,
  encoding?: string,
): SourceTable[] {
  const { links, ties, attendance, nodes, usual, passedOver } = graphRows(graphs, { file: name, partOf });
  const edges: SourceTable = {
    content: 'edges',
    usual: usual.edge,
    ...(ties && { header: ties.header }),
    ...(passedOver.length > 0 && { passedOver }),
    ...(encoding !== undefined && { encoding }),
    batches: ties ? ties.batches() : heldRows(links),
  };
  const meetings: SourceTable = { content: 'attendance', usual: usual.edge, batches: heldRows(attendance) };
  return [
    edges,
    ...(attendance.length > 0 ? [meetings] : []),
    { content: 'nodes', usual: usual.node, batches: heldRows(nodes) },
  ];
}
