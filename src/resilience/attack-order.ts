import { MEASURES, type Measure, measureCentrality } from '../centrality/index.ts';
import { createRng, type RemovalOrders, removalCurve, removalOrdersJob, shuffle } from '../kernels/index.ts';
import type { LongWorkOptions } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { runLongJob } from '../work/index.ts';
import { adaptiveByMeasure } from './adaptive-by-measure.ts';
import type { OrderAmongEquals, ResolvedAttack } from './attack-options.ts';
import { rIndex } from './r-index.ts';
import type { StageGraph } from './stage-graph.ts';

/** Measures that the cellar scores anew itself, keeping what a removal cannot change. */
const KEPT_SCORES = ['degree', 'betweenness'] as const;

/** Who goes when, and the mean of the largest fragment for orders drawn among equals. */
export async function attackOrder(
  network: RingNetwork,
  { people, csr }: StageGraph,
  candidates: Uint32Array,
  attack: ResolvedAttack,
  long: LongWorkOptions,
  place: string,
): Promise<RemovalOrders> {
  const { mode, order, removals: count, seed, spreadOrders } = attack;
  const measure = measureOf(attack.by);
  const firstRanks = ranksFor(order, csr.nodeCount, seed);
  const kept = KEPT_SCORES.find((name) => name === measure.name && MEASURES.includes(measure as never));
  if (mode === 'adaptive' && kept === undefined) {
    const orders: Uint32Array[] = [];
    for (let draw = 0; draw <= spreadOrders; draw++) {
      const ranks = draw === 0 ? firstRanks : drawRanks(csr.nodeCount, seed, draw);
      orders.push(await adaptiveByMeasure(measure, { csr, candidates, count, ranks }, long, place));
      long.onProgress?.({ stage: 'taking people away', done: draw + 1, total: spreadOrders + 1 });
    }
    const shares = (removed: Uint32Array): number[] =>
      Array.from(removalCurve({ csr, order: removed }).largest.subarray(1), (size) => size / csr.nodeCount);
    return { order: orders[0]!, drawn: Float64Array.from(orders.slice(1), (removed) => rIndex(shares(removed))) };
  }
  const scores = kept !== undefined && mode === 'adaptive' ? kept : await staticScores(network, people, measure, long);
  const input = { csr, candidates, count, scores, firstRanks, draws: spreadOrders, seed };
  const { workers, signal, onProgress } = long;
  return runLongJob(removalOrdersJob, input, { place, stage: 'taking people away', workers, signal, onProgress });
}

function measureOf(by: ResolvedAttack['by']): Measure {
  return typeof by === 'string' ? MEASURES.find(({ name }) => name === by)! : by;
}

async function staticScores(
  network: RingNetwork,
  people: StageGraph['people'],
  measure: Measure,
  { signal, workers }: LongWorkOptions,
): Promise<Float64Array> {
  const table = await measureCentrality(network, { measures: [measure], signal, workers });
  const values = new Map(Array.from(table.column(measure.name), (value, row) => [table.people[row]!, value]));
  const sign = measure.central === 'high' ? 1 : -1;
  return Float64Array.from(people, (person) => sign * values.get(person)!);
}

function ranksFor(order: OrderAmongEquals, count: number, seed: number): Uint32Array {
  if (order === 'random') return drawRanks(count, seed, 0);
  return Uint32Array.from({ length: count }, (_, v) => (order === 'smallest-id' ? v : count - 1 - v));
}

function drawRanks(count: number, seed: number, draw: number): Uint32Array {
  const ranks = Uint32Array.from({ length: count }, (_, v) => v);
  shuffle(ranks, createRng(seed, draw));
  return ranks;
}
