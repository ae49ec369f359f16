import type { MatchWeights, ProposeMatchesOptions, UnifyPhonesOptions } from '../matching/index.ts';
import { matchWeightsRules, proposeMatchesRules, unifyPhonesRules } from '../matching/matching-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

export const matchWeightsSchema: RingtraceSchema<MatchWeights> = optionsSchema<MatchWeights>(matchWeightsRules);

export const proposeMatchesOptionsSchema: RingtraceSchema<ProposeMatchesOptions> =
  optionsSchema<ProposeMatchesOptions>(proposeMatchesRules);

export const unifyPhonesOptionsSchema: RingtraceSchema<UnifyPhonesOptions> =
  optionsSchema<UnifyPhonesOptions>(unifyPhonesRules);
