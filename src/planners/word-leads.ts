import type { Lead, RankedPerson } from '../model/index.ts';

/** The words beside every name this library prints. */
export const LEAD_SENTENCE = 'position consistent with coordination; a lead, not a finding';

/** Percentile from which a family counts as high. */
const HIGH = 0.9;

export interface WordLeadsOptions {
  /** How many people are looked at, best first; default 10. */
  readonly top?: number;
}

/**
 * Turns the head of a ranking into leads: those among the first `top` who stand in the highest tenth of at least one family.
 * Everybody else stays in the ranking and is nobody's lead. Without certainty draws no lead is strong.
 *
 * Cost: O(top).
 */
export function wordLeads(ranking: readonly RankedPerson[], options: WordLeadsOptions = {}): readonly Lead[] {
  const { top = 10 } = options;
  return ranking
    .filter(({ rank, families }) => rank <= top && Object.values(families).some((percentile) => percentile >= HIGH))
    .map((entry): Lead => ({ ...entry, wording: 'weak-lead', sentence: LEAD_SENTENCE }));
}
