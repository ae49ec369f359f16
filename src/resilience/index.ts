/**
 * What would hold, what would break? Stages of the crime, who could step in, key players, and what is left as people are taken away.
 *
 * Doors: model, kernels, display, network, communities, centrality. Invariants: stages come first and people second; protected people play no part and are
 * never named; a thing is a node that holds stages, never a person and never taken away.
 */
export type { AttackCurve, AttackStep } from './attack-curve.ts';
export { attackCurve } from './attack-curve.ts';
export type { AttackCurveOptions, OrderAmongEquals } from './attack-options.ts';
export type { AcrossGroups, DescribeRingOptions, MoneyAcross, RingDescription } from './describe-ring.ts';
export { describeRing } from './describe-ring.ts';
export type { KeyPlayers } from './key-players.ts';
export { keyPlayers } from './key-players.ts';
export type { KeyPlayersOptions } from './key-players-options.ts';
export type { PeopleAskedFor } from './people-asked-for.ts';
export { rIndex } from './r-index.ts';
export type {
  PersonReplaceability,
  Replaceability,
  ReplaceabilityOptions,
  StageReplaceability,
} from './replaceability.ts';
export { replaceability } from './replaceability.ts';
export { scriptRule } from './resilience-rules.ts';
export type { Script, ScriptStage } from './script.ts';
export { SMUGGLING_SCRIPT } from './script.ts';
export type {
  ScriptCompleteness,
  ScriptCompletenessOptions,
  ScriptFragment,
  StageHolding,
} from './script-completeness.ts';
export { scriptCompleteness } from './script-completeness.ts';
