import { edgeBetweenness } from '../../src/kernels/betweenness/betweenness-edges.ts';
import { buildCsr, findArc } from '../../src/kernels/graph/csr.ts';
import { bothKinds } from '../graphs.ts';
import { pythonPeer } from '../peers/python.ts';
import { type BenchRow, timed } from '../row.ts';

/** Exact edge betweenness, one thread; values in the order of the edge list. */
export const rows: readonly BenchRow[] = [
  {
    name: 'edge-betweenness',
    graphs: bothKinds([1000, 10_000]),
    contestants: [
      {
        name: 'ringtrace',
        run(graph) {
          const csr = buildCsr(graph.nodeCount, graph);
          return timed(() => {
            const scores = edgeBetweenness({ csr });
            return Float64Array.from(graph.sources, (source, e) => scores[findArc(csr, source, graph.targets[e]!)]!);
          });
        },
      },
      pythonPeer('igraph', 'edge_betweenness', 10_000),
    ],
  },
];
