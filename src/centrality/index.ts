/**
 * Who sits where? Measures as descriptors, their values as a table of people.
 *
 * Doors: model, kernels, display, network. Invariant: protected people are measured only when the caller says `among: 'everybody'`.
 */
export type { CaseFacts } from './case-facts.ts';
export type { CentralityTable } from './centrality-table.ts';
export type { DatedLinks } from './dated-links.ts';
export type { Accuracy, Measure, MeasureContext, MeasuredColumn, Precision, TieLength } from './measure.ts';
export type { MeasureCentralityOptions } from './measure-centrality.ts';
export { measureCentrality } from './measure-centrality.ts';
export { measureRule } from './measure-centrality-rules.ts';
export { type MeasuringOptions, measureEach } from './measure-each.ts';
export type { MeasuredTie, MeasureTiesOptions } from './measure-ties.ts';
export { measureTies } from './measure-ties.ts';
export {
  type Anchors,
  anchoredBetweenness,
  type BrokerageRole,
  type BuiltInMeasure,
  brokerageRole,
  eventReach,
  MEASURE_NAMES,
  MEASURES,
  type MeasureName,
  type TemporalBetweennessOptions,
  temporalBetweenness,
} from './measures/index.ts';
export { POSITION_MEASURES } from './measures/position-measures.ts';
export type { Route, RoutesBetween, RoutesBetweenOptions } from './routes-between.ts';
export { routesBetween } from './routes-between.ts';
