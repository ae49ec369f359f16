/**
 * How often would it have been right? A ranking held against people whose part is known, and the figures of the open networks.
 *
 * Doors: model, kernels. Invariant: people in like positions share their chance, so no order of rows or ids decides a figure.
 */
export type { RankingQuality } from './block-quality.ts';
export type { KnownCase } from './known-cases.ts';
export { KNOWN_CASES, KNOWN_CASES_COMMAND } from './known-cases.ts';
export { knownCasesOf } from './known-cases-of.ts';
export { KNOWN_LEADS, KNOWN_LEADS_COMMAND } from './known-leads.ts';
export type { QualityInterval, QualityIntervals, QualityIntervalsOptions } from './quality-intervals.ts';
export { qualityIntervals } from './quality-intervals.ts';
export { rankingQuality } from './ranking-quality.ts';
export { THRESHOLDS, type Thresholds } from './thresholds.ts';
