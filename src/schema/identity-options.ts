import { readJudgementsRules, readRecordsRules, resolveIdentitiesRules } from '../identities/identity-rules.ts';
import type { ReadJudgementsOptions, ReadRecordsOptions, ResolveIdentitiesOptions } from '../identities/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** What `resolveIdentities` may be told, as a Standard Schema. */
export const resolveIdentitiesOptionsSchema: RingtraceSchema<ResolveIdentitiesOptions> =
  optionsSchema<ResolveIdentitiesOptions>(resolveIdentitiesRules);

/** What `readRecords` may be told, as a Standard Schema. */
export const readRecordsOptionsSchema: RingtraceSchema<ReadRecordsOptions> =
  optionsSchema<ReadRecordsOptions>(readRecordsRules);

/** What `readJudgements` may be told, as a Standard Schema. */
export const readJudgementsOptionsSchema: RingtraceSchema<ReadJudgementsOptions> =
  optionsSchema<ReadJudgementsOptions>(readJudgementsRules);
