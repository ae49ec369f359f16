import { harmonicJob } from '../../src/kernels/distances/harmonic-job.ts';
import { fragmentationJob } from '../../src/kernels/fragmentation/fragmentation-job.ts';
import { sampledFragmentationJob } from '../../src/kernels/fragmentation/sampled-fragmentation-job.ts';
import { buildCsr } from '../../src/kernels/graph/csr.ts';
import { runShards } from '../../src/kernels/shards/shard-job.ts';
import { type BenchGraph, bothKinds } from '../graphs.ts';
import { pythonPeer } from '../peers/python.ts';
import { type BenchRow, timed } from '../row.ts';

/** What the definition asks for: everybody taken away in turn, and all distances searched anew. */
function fragmentationByDeletion({ nodeCount, sources, targets }: BenchGraph): Float64Array {
  const total = (left: readonly number[]): number => {
    const edges = {
      sources: Uint32Array.from(left, (e) => sources[e]!),
      targets: Uint32Array.from(left, (e) => targets[e]!),
    };
    return runShards(harmonicJob, { csr: buildCsr(nodeCount, edges) }).reduce((sum, h) => sum + h, 0) / 2;
  };
  const all = [...sources.keys()];
  const whole = total(all);
  return Float64Array.from(
    { length: nodeCount },
    (_, v) => whole - total(all.filter((e) => sources[e] !== v && targets[e] !== v)),
  );
}

/** Distances from everybody, exact, one thread, from the built graph; fragmentation of 100,000 people from 2,000 pivots. */
export const rows: readonly BenchRow[] = [
  {
    name: 'harmonic',
    graphs: bothKinds([1000, 10_000, 100_000]),
    contestants: [
      {
        name: 'ringtrace',
        run(graph) {
          const csr = buildCsr(graph.nodeCount, graph);
          return timed(() => runShards(harmonicJob, { csr }));
        },
      },
      pythonPeer('igraph', 'harmonic', 10_000),
      pythonPeer('networkx', 'harmonic', 1000),
    ],
  },
  {
    name: 'fragmentation',
    graphs: bothKinds([1000, 10_000]),
    contestants: [
      {
        name: 'ringtrace',
        run(graph) {
          const csr = buildCsr(graph.nodeCount, graph);
          return timed(() => runShards(fragmentationJob, { csr }).drop);
        },
      },
      { name: 'by deletion', upTo: 1000, run: (graph) => timed(() => fragmentationByDeletion(graph)) },
    ],
  },
  {
    name: 'sampled-fragmentation',
    graphs: bothKinds([10_000, 100_000]),
    contestants: [
      {
        name: 'ringtrace, 2,000 pivots',
        run(graph) {
          const csr = buildCsr(graph.nodeCount, graph);
          return timed(() => runShards(sampledFragmentationJob, { csr, pivots: 2000, seed: 7 }).drop);
        },
      },
    ],
  },
];
