/**
 * Where does a shape occur? Role patterns with time: who could play which part, tied as asked, in the order asked, proven by links.
 *
 * Doors: model, kernels, display, network, communities, centrality. Invariants: exact within the budget, and a list that is not whole says so; only people who may be
 * scored play a role.
 */
export type { FindPatternOptions, PatternMatch, PatternMatches, PatternStop } from './find-pattern.ts';
export { findPattern } from './find-pattern.ts';
export type {
  MeasureCondition,
  Pattern,
  PatternComparison,
  PatternRole,
  PatternSequence,
  PatternTie,
  ValueRange,
} from './pattern.ts';
export type { PatternName } from './shipped-patterns.ts';
export { PATTERNS } from './shipped-patterns.ts';
