import { betweenness, betweennessJob } from '../../src/kernels/betweenness/betweenness.ts';
import { buildCsr } from '../../src/kernels/graph/csr.ts';
import { runJob } from '../../src/kernels/shards/run-job.ts';
import { spawnBuiltWorker } from '../built-worker.ts';
import { bothKinds } from '../graphs.ts';
import { graphologyBetweenness } from '../peers/graphology.ts';
import { ngraphBetweenness } from '../peers/ngraph.ts';
import { pythonPeer } from '../peers/python.ts';
import { type BenchRow, timed } from '../row.ts';

/** Exact betweenness, one thread and two, from the built graph. */
export const rows: readonly BenchRow[] = [
  {
    name: 'betweenness',
    graphs: bothKinds([1000, 10_000]),
    contestants: [
      {
        name: 'ringtrace',
        run(graph) {
          const csr = buildCsr(graph.nodeCount, graph);
          return timed(() => betweenness({ csr }));
        },
      },
      {
        name: 'ringtrace, 2 workers',
        run(graph) {
          const csr = buildCsr(graph.nodeCount, graph);
          return timed(() => runJob(betweennessJob, { csr }, { workers: 2, spawn: spawnBuiltWorker }));
        },
      },
      pythonPeer('igraph', 'betweenness', 10_000),
      pythonPeer('graph_tool', 'betweenness', 10_000),
      pythonPeer('networkx', 'betweenness', 1000),
      graphologyBetweenness(false),
      ngraphBetweenness,
    ],
  },
  {
    name: 'weighted-betweenness',
    graphs: bothKinds([1000, 10_000]),
    contestants: [
      {
        name: 'ringtrace',
        run(graph) {
          const csr = buildCsr(graph.nodeCount, graph);
          return timed(() => betweenness({ csr, length: 'inverse-strength' }));
        },
      },
      {
        name: 'ringtrace, 2 workers',
        run(graph) {
          const input = { csr: buildCsr(graph.nodeCount, graph), length: 'inverse-strength' } as const;
          return timed(() => runJob(betweennessJob, input, { workers: 2, spawn: spawnBuiltWorker }));
        },
      },
      pythonPeer('igraph', 'weighted_betweenness', 10_000),
      pythonPeer('graph_tool', 'weighted_betweenness', 10_000),
      pythonPeer('networkx', 'weighted_betweenness', 1000),
      { ...graphologyBetweenness(true), upTo: 1000 },
    ],
  },
];
