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

/** What `explainPerson` may be told, as a Standard Schema. */
export const explainPersonOptionsSchema: RingtraceSchema<ExplainPersonOptions> =
  optionsSchema<ExplainPersonOptions>(explainPersonRules);
/** What `findPaths` may be told, as a Standard Schema. */
export const findPathsOptionsSchema: RingtraceSchema<FindPathsOptions> =
  optionsSchema<FindPathsOptions>(findPathsRules);
/** What `neighborhood` may be told, as a Standard Schema. */
export const neighborhoodOptionsSchema: RingtraceSchema<NeighborhoodOptions> =
  optionsSchema<NeighborhoodOptions>(neighborhoodRules);
/** What `disbelieve` may be told, as a Standard Schema. */
export const disbelieveOptionsSchema: RingtraceSchema<DisbelieveOptions> =
  optionsSchema<DisbelieveOptions>(disbelieveRules);
/** What `nextChecks` may be told, as a Standard Schema. */
export const nextChecksOptionsSchema: RingtraceSchema<NextChecksOptions> =
  optionsSchema<NextChecksOptions>(nextChecksRules);
/** What `compareFindings` may be told, as a Standard Schema. */
export const compareFindingsOptionsSchema: RingtraceSchema<CompareFindingsOptions> =
  optionsSchema<CompareFindingsOptions>(compareFindingsRules);
/** What `compareCases` may be told, as a Standard Schema. */
export const compareCasesOptionsSchema: RingtraceSchema<CompareCasesOptions> =
  optionsSchema<CompareCasesOptions>(compareCasesRules);
/** What `matchCommunities` may be told, as a Standard Schema. */
export const matchCommunitiesOptionsSchema: RingtraceSchema<MatchCommunitiesOptions> =
  optionsSchema<MatchCommunitiesOptions>(matchCommunitiesRules);
