/**
 * Which records may be one person? Candidates for a human's judgement, with an explained score. The subpath `ringtrace/matching`.
 *
 * Doors: model, protection, identities. Invariant: a score is the sum of its reasons' points, and nothing is merged.
 */
export type { Match, MatchProposals, MatchReason, OversizeBlock } from './match.ts';
export type { ComparisonLevels, ComparisonName, MatchLevel, MatchWeights } from './match-weights.ts';
export { MATCH_LEVELS } from './match-weights.ts';
export type { Phone, PhoneRegion, PhoneRegions } from './normalize-phone.ts';
export { normalizePhone, normalizePhones } from './normalize-phone.ts';
export type { ProposeMatchesOptions } from './propose-matches.ts';
export { proposeMatches } from './propose-matches.ts';
export type { UnifiedPhones, UnifyPhonesInputs, UnifyPhonesOptions } from './unify-phones.ts';
export { unifyPhones } from './unify-phones.ts';
