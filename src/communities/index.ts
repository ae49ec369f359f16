/**
 * Who belongs together, how surely? Partitions of the eligible people, with how often each community is found again.
 *
 * Doors: model, kernels, network. Invariant: everybody eligible is in one community and every community is connected.
 */
export type { Communities, Community } from './communities.ts';
export type { DetectCommunitiesOptions } from './detect-communities.ts';
export { DEFAULT_COMMUNITY_RUNS, detectCommunities } from './detect-communities.ts';
