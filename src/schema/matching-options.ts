import type { MatchWeights, ProposeMatchesOptions, UnifyPhonesOptions } from '../matching/index.ts';
import { matchWeightsRules, proposeMatchesRules, unifyPhonesRules } from '../matching/matching-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** `MatchWeights` as a Standard Schema. */
export const matchWeightsSchema: RingtraceSchema<MatchWeights> = optionsSchema<MatchWeights>(matchWeightsRules);

/** What `proposeMatches` may be told, as a Standard Schema. */
export const proposeMatchesOptionsSchema: RingtraceSchema<ProposeMatchesOptions> =
  optionsSchema<ProposeMatchesOptions>(proposeMatchesRules);

/** What `unifyPhones` may be told, as a Standard Schema. */
export const unifyPhonesOptionsSchema: RingtraceSchema<UnifyPhonesOptions> =
  optionsSchema<UnifyPhonesOptions>(unifyPhonesRules);
