/**
 * What would somebody ask of a case? Why a person stands there, how two are connected, what is around somebody, what if a source lied, what to check
 * next, what changed. Plain values in and out.
 *
 * Doors: model, display, kernels, network, certainty, analysis, report. Invariant: no answer names a protected person, and what is asked of a case without some
 * rows equals an analysis of the case without those rows.
 */
export type { CaseComparison, CompareCasesOptions, MoveOwing } from './compare-cases.ts';
export { compareCases } from './compare-cases.ts';
export type { CompareFindingsOptions } from './compare-findings.ts';
export { compareFindings } from './compare-findings.ts';
export type { DisbeliefAnswer, DisbelieveOptions } from './disbelieve.ts';
export { disbelieve } from './disbelieve.ts';
export type { DoubtToken } from './doubt-token.ts';
export { readDoubtToken, writeDoubtToken } from './doubt-token.ts';
export type { ExplainPersonOptions, Explanation } from './explain-person.ts';
export { explainPerson } from './explain-person.ts';
export type { FindPathsOptions, FoundPath, PathAnswer, PathStep } from './find-paths.ts';
export { findPaths } from './find-paths.ts';
export type { FindingsComparison, LeadChange, MoveWeight, RankMove, SameCase } from './findings-comparison.ts';
export { linksWithout } from './links-without.ts';
export type {
  CommunityFate,
  MatchableCommunity,
  MatchCommunitiesOptions,
  MatchedCommunities,
  MatchedCommunity,
} from './match-communities.ts';
export { matchCommunities } from './match-communities.ts';
export type { LinkChoice } from './narrowed-network.ts';
export type { Neighbor, NeighborhoodAnswer, NeighborhoodOptions } from './neighborhood.ts';
export { neighborhood } from './neighborhood.ts';
export type { NextChecksAnswer, NextChecksOptions, SourceCheck } from './next-checks.ts';
export { nextChecks } from './next-checks.ts';
