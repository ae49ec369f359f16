import { shownWithNotice } from '../display/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { centralitySheet } from './centrality-sheet.ts';
import type { CentralityTable } from './centrality-table.ts';
import type { Measure } from './measure.ts';
import { measureCentralityRules } from './measure-centrality-rules.ts';
import { type MeasuringOptions, measureEach } from './measure-each.ts';
import { MEASURES, type MeasureName } from './measures/index.ts';

/** What `measureCentrality` may be told. */
export interface MeasureCentralityOptions<Named extends MeasureName = MeasureName, Own extends string = never>
  extends MeasuringOptions {
  /** Names of `MEASURES`, or measures of your own; default all of `MEASURES`. */
  readonly measures?: readonly (Named | Measure<Own>)[] | undefined;
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
  const table = await measureEach(network, (options.measures ?? MEASURES).map(resolveMeasure), options);
  return shownWithNotice(table, centralitySheet(table), network.protection.ranksUncategorized);
}

function resolveMeasure(wanted: string | Measure): Measure {
  if (typeof wanted !== 'string') return wanted;
  return MEASURES.find(({ name }) => name === wanted)!;
}
