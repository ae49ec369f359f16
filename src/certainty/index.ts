/**
 * How sure may one be? Ranks drawn again without part of the evidence, and the sources that a place hangs on.
 *
 * Doors: model, kernels, display, network, communities, centrality, leads. Invariant: what is drawn is said of eligible people among
 * each other alone, and the same evidence gives the same draws, whatever the order of its rows.
 */
export { certaintyCaveats } from './certainty-caveats.ts';
export { certaintyChoicesRules, MOST_DRAWS } from './certainty-rules.ts';
export { defaultDraws } from './default-draws.ts';
export type { BeliefEnd, BeliefInterval } from './grade-beliefs.ts';
export { gradeBelief } from './grade-beliefs.ts';
export type { Certainty, CertaintyChoices, MeasureCertaintyOptions, PlaceCertainty } from './measure-certainty.ts';
export { DEFAULT_LOSS_RATE, measureCertainty } from './measure-certainty.ts';
export { rankIntervals } from './rank-intervals.ts';
export type { SourceDoubts, SourceFacts, SourceTrials } from './source-trials.ts';
export { openSourceTrials } from './source-trials.ts';
export { undrawableIn } from './undrawable.ts';
