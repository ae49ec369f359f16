import type { LongWorkOptions } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { runLongJob, translateFailures } from '../work/index.ts';
import { caseFacts } from './case-facts.ts';
import { type CentralityTable, createCentralityTable } from './centrality-table.ts';
import type { Measure, MeasureContext, MeasuredColumn, Precision, TieLength } from './measure.ts';
import { measureCentralityRules } from './measure-centrality-rules.ts';
import { MEASURES, type MeasureName } from './measures/index.ts';

/** What `measureCentrality` may be told. */
export interface MeasureCentralityOptions<Named extends MeasureName = MeasureName, Own extends string = never>
  extends LongWorkOptions {
  /** Names of `MEASURES`, or measures of your own; default all of `MEASURES`. */
  readonly measures?: readonly (Named | Measure<Own>)[] | undefined;
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

/**
 * Measures positions: who sits where?
 *
 * Every measure is computed on the graph of eligible people unless `among` says otherwise. Values are exact up to
 * the size each measure states (betweenness 50,000 people, closeness 20,000, fragmentation 10,000); above it they are sampled, and `accuracy` says how far they
 * may be off. What strength means for a measure
 * stands in its descriptor (`weightMeans`). Sharded measures use `workers` threads and give the same bits for any number.
 * Gotcha: on sparse case files one missing link can move the top ranks.
 * Cost: that of the measures asked for; see `cost` in `MEASURES`.
 *
 * @throws RingtraceError `unknown-measure` for a name that is not in `MEASURES`; `aborted`; `worker-failed`.
 * @example (await measureCentrality(kiteNetwork, { measures: ['betweenness'] })).top('betweenness', 1) // => [['7', 14]]
 */
export async function measureCentrality<Named extends MeasureName = never, Own extends string = never>(
  network: RingNetwork,
  options: MeasureCentralityOptions<Named, Own> & Required<Pick<MeasureCentralityOptions<Named, Own>, 'measures'>>,
): Promise<CentralityTable<Named | Own>>;
export async function measureCentrality(
  network: RingNetwork,
  options?: MeasureCentralityOptions,
): Promise<CentralityTable<MeasureName>>;
export async function measureCentrality(
  network: RingNetwork,
  options: MeasureCentralityOptions<MeasureName, string> = {},
): Promise<CentralityTable<string>> {
  checkSubject('measureCentrality', network, 'network');
  checkOptions<MeasureCentralityOptions<MeasureName, string>>(PLACE, options, measureCentralityRules);
  const { among = 'eligible', length = 'step', signal, onProgress, workers } = options;
  const measures = (options.measures ?? MEASURES).map(resolveMeasure);
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

function resolveMeasure(wanted: string | Measure): Measure {
  if (typeof wanted !== 'string') return wanted;
  return MEASURES.find(({ name }) => name === wanted)!;
}

function resolvePrecision(options: Pick<MeasureCentralityOptions, keyof Precision>): Precision {
  const { exact, epsilon = 0.005, delta = 0.1, seed = 7 } = options;
  return { exact, epsilon, delta, seed };
}
