import { planCertainty } from '../../src/certainty/plan-certainty.ts';
import { type DrawRanksInput, drawRanksJob } from '../../src/kernels/draws/draw-ranks-job.ts';
import { buildCsr } from '../../src/kernels/graph/csr.ts';
import { runJob } from '../../src/kernels/shards/run-job.ts';
import { spawnBuiltWorker } from '../built-worker.ts';
import { type BenchGraph, dense } from '../graphs.ts';
import type { BenchRow, Outcome } from '../row.ts';

const DRAWS = 1000;
const LOSS = 0.33;

/** Every tie its own source, lost as by default: half the draws by chance, half as if fewer nodes had been observed. */
function drawsOf({ nodeCount, sources, targets }: BenchGraph): DrawRanksInput {
  const none = new Uint32Array(0);
  const sure = new Float64Array(sources.length).fill(1);
  return {
    csr: buildCsr(nodeCount, { sources, targets }),
    ranked: Uint32Array.from({ length: nodeCount }, (_, v) => v),
    unitCount: sources.length,
    edgeSources: sources,
    edgeTargets: targets,
    edgeUnits: Uint32Array.from(sources.keys()),
    memberGroups: none,
    memberNodes: none,
    memberUnits: none,
    shares: [3, 3, 2, 2, 2],
    draws: DRAWS,
    seed: 7,
    unitKeep: new Float64Array(sources.length).fill(1 - LOSS),
    edgeKeep: sure,
    memberKeep: new Float64Array(0),
    observed: { share: 1 - LOSS, edgeKeep: sure, memberKeep: new Float64Array(0) },
    reference: Float64Array.from({ length: nodeCount }, (_, v) => v + 1),
  };
}

async function drawn(graph: BenchGraph, workers: number, share = 1, isPlanned = true): Promise<Outcome> {
  const exact = drawsOf(graph);
  const input = isPlanned ? { ...exact, pivots: planCertainty(exact.csr, DRAWS).pivots } : exact;
  const cpuStart = process.cpuUsage();
  const start = performance.now();
  const { ranks } = await runJob(
    drawRanksJob,
    { ...input, draws: DRAWS * share },
    { workers, spawn: spawnBuiltWorker },
  );
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpuStart);
  const cpuSeconds = (user + system) / 1e6;
  // Mean ranks over the first tenth, which runs of every length share.
  const first = ranks.slice(0, DRAWS / 10);
  const values = Float64Array.from(first[0]!, (_, v) => first.reduce((sum, row) => sum + row[v]!, 0) / first.length);
  return { seconds, cpuSeconds, values };
}

/** 1,000 certainty draws from as many pivots as the certainty room takes, at one and two threads; a tenth of them: time is linear in draws; and a tenth measured exactly. */
export const rows: readonly BenchRow[] = [
  {
    name: 'certainty-draws',
    graphs: [100, 500].map((people) => () => dense(people, 1)),
    contestants: [
      { name: 'two threads', run: (graph) => drawn(graph, 2) },
      { name: 'one thread', run: (graph) => drawn(graph, 1) },
      { name: 'a tenth, one thread', run: (graph) => drawn(graph, 1, 0.1) },
      { name: 'a tenth, exact', run: (graph) => drawn(graph, 1, 0.1, false) },
    ],
  },
];
