import type {
  CompareCasesOptions,
  CompareFindingsOptions,
  DisbelieveOptions,
  ExplainPersonOptions,
  FindPathsOptions,
  MatchCommunitiesOptions,
  NeighborhoodOptions,
  NextChecksOptions,
} from '../questions/index.ts';
import {
  compareCasesRules,
  compareFindingsRules,
  disbelieveRules,
  explainPersonRules,
  findPathsRules,
  matchCommunitiesRules,
  neighborhoodRules,
  nextChecksRules,
} from '../questions/question-rules.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

export const explainPersonOptionsSchema: RingtraceSchema<ExplainPersonOptions> =
  optionsSchema<ExplainPersonOptions>(explainPersonRules);
export const findPathsOptionsSchema: RingtraceSchema<FindPathsOptions> =
  optionsSchema<FindPathsOptions>(findPathsRules);
export const neighborhoodOptionsSchema: RingtraceSchema<NeighborhoodOptions> =
  optionsSchema<NeighborhoodOptions>(neighborhoodRules);
export const disbelieveOptionsSchema: RingtraceSchema<DisbelieveOptions> =
  optionsSchema<DisbelieveOptions>(disbelieveRules);
export const nextChecksOptionsSchema: RingtraceSchema<NextChecksOptions> =
  optionsSchema<NextChecksOptions>(nextChecksRules);
export const compareFindingsOptionsSchema: RingtraceSchema<CompareFindingsOptions> =
  optionsSchema<CompareFindingsOptions>(compareFindingsRules);
export const compareCasesOptionsSchema: RingtraceSchema<CompareCasesOptions> =
  optionsSchema<CompareCasesOptions>(compareCasesRules);
export const matchCommunitiesOptionsSchema: RingtraceSchema<MatchCommunitiesOptions> =
  optionsSchema<MatchCommunitiesOptions>(matchCommunitiesRules);
