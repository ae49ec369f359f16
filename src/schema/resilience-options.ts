import type { RingtraceSchema } from '../records/index.ts';
import type {
  AttackCurveOptions,
  DescribeRingOptions,
  KeyPlayersOptions,
  ReplaceabilityOptions,
  ScriptCompletenessOptions,
} from '../resilience/index.ts';
import {
  attackCurveRules,
  describeRingRules,
  keyPlayersRules,
  replaceabilityRules,
  scriptCompletenessRules,
} from '../resilience/resilience-rules.ts';
import { optionsSchema } from './options-schema.ts';

/** What `attackCurve` may be told, as a Standard Schema. */
export const attackCurveOptionsSchema: RingtraceSchema<AttackCurveOptions> =
  optionsSchema<AttackCurveOptions>(attackCurveRules);
/** What `describeRing` may be told, as a Standard Schema. */
export const describeRingOptionsSchema: RingtraceSchema<DescribeRingOptions> =
  optionsSchema<DescribeRingOptions>(describeRingRules);
/** What `keyPlayers` may be told, as a Standard Schema. */
export const keyPlayersOptionsSchema: RingtraceSchema<KeyPlayersOptions> =
  optionsSchema<KeyPlayersOptions>(keyPlayersRules);
/** What `replaceability` may be told, as a Standard Schema. */
export const replaceabilityOptionsSchema: RingtraceSchema<ReplaceabilityOptions> =
  optionsSchema<ReplaceabilityOptions>(replaceabilityRules);
/** What `scriptCompleteness` may be told, as a Standard Schema. */
export const scriptCompletenessOptionsSchema: RingtraceSchema<ScriptCompletenessOptions> =
  optionsSchema<ScriptCompletenessOptions>(scriptCompletenessRules);
