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

export const attackCurveOptionsSchema: RingtraceSchema<AttackCurveOptions> =
  optionsSchema<AttackCurveOptions>(attackCurveRules);
export const describeRingOptionsSchema: RingtraceSchema<DescribeRingOptions> =
  optionsSchema<DescribeRingOptions>(describeRingRules);
export const keyPlayersOptionsSchema: RingtraceSchema<KeyPlayersOptions> =
  optionsSchema<KeyPlayersOptions>(keyPlayersRules);
export const replaceabilityOptionsSchema: RingtraceSchema<ReplaceabilityOptions> =
  optionsSchema<ReplaceabilityOptions>(replaceabilityRules);
export const scriptCompletenessOptionsSchema: RingtraceSchema<ScriptCompletenessOptions> =
  optionsSchema<ScriptCompletenessOptions>(scriptCompletenessRules);
