import { betweenness } from '../../src/kernels/betweenness/betweenness.ts';
import { type SampledBetweenness, sampleBetweenness } from '../../src/kernels/betweenness/betweenness-sampled.ts';
import { buildCsr } from '../../src/kernels/graph/csr.ts';
import { type BenchGraph, bothKinds } from '../graphs.ts';
import { type BenchRow, differenceOver, timed } from '../row.ts';

const epsilon = 0.002;
const results = new Map<string, SampledBetweenness>();

function sampled(graph: BenchGraph): ArrayLike<number> {
  const result = sampleBetweenness(buildCsr(graph.nodeCount, graph), { epsilon, delta: 0.1 });
  results.set(graph.name, result);
  return result.scores;
}

/** Scores to within 0.002 with probability 0.9, beside exact ones where these can be had. */
export const rows: readonly BenchRow[] = [
  {
    name: 'sampled-betweenness',
    graphs: bothKinds([10_000, 100_000, 1_000_000]),
    contestants: [
      {
        name: 'ringtrace, sampled',
        run: (graph) => timed(() => sampled(graph)),
        note: ({ name }) => `${results.get(name)?.samples} samples, epsilon ${epsilon}, delta 0.1`,
      },
      {
        name: 'ringtrace, exact',
        upTo: 10_000,
        run(graph) {
          const csr = buildCsr(graph.nodeCount, graph);
          const pairs = (graph.nodeCount * (graph.nodeCount - 1)) / 2;
          return timed(() => betweenness({ csr }).map((score) => score / pairs));
        },
      },
    ],
    compare: differenceOver(epsilon),
  },
];
