/**
 * Who belongs together, how surely? Partitions of the eligible people, how often they are found again, and what they are worth.
 *
 * Doors: model, kernels, display, network.
 * Invariants: everybody eligible is in one community; every community is connected; protected people are counted at most.
 */
export type { Communities, Community, Place, PlaceRecord, ResolvedCommunityOptions } from './communities.ts';
export { FIRM_PROBABILITY } from './communities.ts';
export { communityChoicesRules } from './community-rules.ts';
export type { CommunityComparison, CommunityMatch, Grouping } from './compare-communities.ts';
export { compareCommunities } from './compare-communities.ts';
export type { ChanceReading, ChanceRule, CompareWithChanceOptions } from './compare-with-chance.ts';
export { compareWithChance } from './compare-with-chance.ts';
export type { CommunityDescription } from './describe-communities.ts';
export { describeCommunities } from './describe-communities.ts';
export type { CommunityChoices, DetectCommunitiesOptions } from './detect-communities.ts';
export { DEFAULT_COMMUNITY_RUNS, detectCommunities } from './detect-communities.ts';
export type { ResolutionRange, ResolutionRangesOptions } from './resolution-ranges.ts';
export { resolutionRanges } from './resolution-ranges.ts';
export type { Memberships } from './start-partition.ts';
