import {
  communityChoicesRules,
  compareWithChanceRules,
  detectCommunitiesRules,
  resolutionRangesRules,
} from '../communities/community-rules.ts';
import type {
  CommunityChoices,
  CompareWithChanceOptions,
  DetectCommunitiesOptions,
  ResolutionRangesOptions,
} from '../communities/index.ts';
import type { RingtraceSchema } from '../records/index.ts';
import { optionsSchema } from './options-schema.ts';

/** Option `communities` of `analyzeCase`. */
export const communityChoicesSchema: RingtraceSchema<CommunityChoices> =
  optionsSchema<CommunityChoices>(communityChoicesRules);

/** What `detectCommunities` may be told, as a Standard Schema. */
export const detectCommunitiesOptionsSchema: RingtraceSchema<DetectCommunitiesOptions> =
  optionsSchema<DetectCommunitiesOptions>(detectCommunitiesRules);

/** What `compareWithChance` may be told, as a Standard Schema. */
export const compareWithChanceOptionsSchema: RingtraceSchema<CompareWithChanceOptions> =
  optionsSchema<CompareWithChanceOptions>(compareWithChanceRules);

/** What `resolutionRanges` may be told, as a Standard Schema. */
export const resolutionRangesOptionsSchema: RingtraceSchema<ResolutionRangesOptions> =
  optionsSchema<ResolutionRangesOptions>(resolutionRangesRules);
