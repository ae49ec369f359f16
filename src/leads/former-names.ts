import { type LeadRanking, type RankLeadsInputs, type RankLeadsOptions, rankLeads } from './rank-leads.ts';

/** @deprecated Called `rankLeads` now; this name goes with the next version. */
export const flagPlanners: typeof rankLeads = rankLeads;
/** @deprecated Called `RankLeadsInputs` now. */
export type FlagPlannersInputs = RankLeadsInputs;
/** @deprecated Called `RankLeadsOptions` now. */
export type FlagPlannersOptions = RankLeadsOptions;
/** @deprecated Called `LeadRanking` now. */
export type PlannerRanking = LeadRanking;
