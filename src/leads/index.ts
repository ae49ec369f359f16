/**
 * Who organizes, and why say so? Signals with reasons become one explainable score for everybody who may be ranked.
 *
 * Doors: model, protection, kernels, display, network, communities, centrality. Invariant: points add up to the score; nobody protected is scored.
 */

export { midRankPercentiles, midRanks } from '../kernels/index.ts';
export { caseCaveats } from './case-caveats.ts';
export { eventSignals } from './event-signals.ts';
export type { EvidenceReading, EvidenceSignal } from './evidence-signal.ts';
export type { FlagPlannersInputs, FlagPlannersOptions, PlannerRanking } from './former-names.ts';
export { flagPlanners } from './former-names.ts';
export type { Judgement } from './judge-case.ts';
export { judgeCase } from './judge-case.ts';
export { monitoredShare } from './monitored-share.ts';
export { paretoDepths } from './pareto-depth.ts';
export type { LeadRanking, RankLeadsInputs, RankLeadsOptions } from './rank-leads.ts';
export { defaultSignals, evidenceSignals, rankLeads, rankSteps } from './rank-leads.ts';
export { rankLeadsRules } from './rank-leads-rules.ts';
export { refuseSpecialCategories } from './refuse-special-categories.ts';
export { rerankWithKnown } from './rerank-with-known.ts';
export type { DrawnTies, DrawSignal, Signal, SignalContext, SignalReading } from './signal.ts';
export { commandHeight } from './signals/command-height.ts';
export { decayReach } from './signals/decay-reach.ts';
export { dependentContacts } from './signals/dependent-contacts.ts';
export { givesOrders } from './signals/gives-orders.ts';
export { harmonicReach } from './signals/harmonic-reach.ts';
export { introductions } from './signals/introductions.ts';
export { moneyBalance } from './signals/money-balance.ts';
export { openPairs } from './signals/open-pairs.ts';
export { persistence } from './signals/persistence.ts';
export { recruits } from './signals/recruits.ts';
export { ringLoss } from './signals/ring-loss.ts';
export { watchBias } from './watch-bias.ts';
export { wholeShares } from './whole-shares.ts';
export type { WordLeadsOptions } from './word-leads.ts';
export { wordLeads } from './word-leads.ts';
