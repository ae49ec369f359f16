import type { LongWorkOptions } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { runLongJob, translateFailures } from '../work/index.ts';
import { caseFacts } from './case-facts.ts';
import { type CentralityTable, createCentralityTable } from './centrality-table.ts';
import type { Measure, MeasureContext, MeasuredColumn, Precision, TieLength } from './measure.ts';

/** How to measure, whatever is measured. */
export interface MeasuringOptions extends LongWorkOptions {
  /** How long a tie is on a path for the measures that can tell; default `step`. */
  readonly length?: TieLength | undefined;
  /** Left out: exact up to the `exactUpTo` of each measure, sampled above; see `CentralityTable.accuracy`. */
  readonly exact?: boolean | undefined;
  /** Error that sampled betweenness may make, as a share of all pairs; default .005. */
  readonly epsilon?: number | undefined;
  /** Probability that it makes a larger one; default .1. */
  readonly delta?: number | undefined;
  /** Seed of the samples; default 7. */
  readonly seed?: number | undefined;
  /** Whom to measure; default `eligible`, the graph without protected people. */
  readonly among?: 'eligible' | 'everybody' | undefined;
}

const PLACE = 'measureCentrality';

/** {@link measureCentrality} of measures that are handed in, its options taken as checked: who knows which ones loads no others. */
export async function measureEach(
  network: RingNetwork,
  measures: readonly Measure[],
  options: MeasuringOptions = {},
): Promise<CentralityTable> {
  const { among = 'eligible', length = 'step', signal, onProgress, workers } = options;
  const snapshot = among === 'eligible' ? network.eligibleSnapshot : network.snapshot;
  const { csr, ids } = snapshot;
  const facts = caseFacts(network, snapshot);
  const precision = resolvePrecision(options);
  const names = measures.map(({ name }) => name);
  const shared = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const made = (shared.get(key) as Promise<T> | undefined) ?? work();
    shared.set(key, made);
    return made;
  };
  const long = { place: PLACE, signal, workers };
  const columns = new Map<Measure, MeasuredColumn | Float64Array>();
  for (const [index, measure] of measures.entries()) {
    const report = (share: number): void =>
      onProgress?.({ stage: `measuring ${measure.name}`, done: index + share, total: measures.length });
    const run: MeasureContext['run'] = (job, input) =>
      runLongJob(job, input, { ...long, onProgress: ({ done, total }) => report(done / total) });
    report(0);
    const context: MeasureContext = { csr, length, precision, facts, measures: names, once, run };
    columns.set(measure, await translateFailures(long, () => measure.measure(context)));
    report(1);
  }
  return createCentralityTable(ids, columns);
}

function resolvePrecision(options: Pick<MeasuringOptions, keyof Precision>): Precision {
  const { exact, epsilon = 0.005, delta = 0.1, seed = 7 } = options;
  return { exact, epsilon, delta, seed };
}
