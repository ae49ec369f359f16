import { readJudgementsRules, readRecordsRules, resolveIdentitiesRules } from '../identities/identity-rules.ts';
import type { ReadJudgementsOptions, ReadRecordsOptions, ResolveIdentitiesOptions } from '../identities/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

export const resolveIdentitiesOptionsSchema: RingtraceSchema<ResolveIdentitiesOptions> =
  optionsSchema<ResolveIdentitiesOptions>(resolveIdentitiesRules);

export const readRecordsOptionsSchema: RingtraceSchema<ReadRecordsOptions> =
  optionsSchema<ReadRecordsOptions>(readRecordsRules);

export const readJudgementsOptionsSchema: RingtraceSchema<ReadJudgementsOptions> =
  optionsSchema<ReadJudgementsOptions>(readJudgementsRules);
