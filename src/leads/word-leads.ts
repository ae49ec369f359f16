import type { Lead, RankedPerson } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { actsOf, highFamilies, unmetConditions } from './unmet-conditions.ts';

/** The words beside every name this library prints. */
const LEAD_SENTENCE = 'position consistent with coordination; a lead, not a finding';

export interface WordLeadsOptions {
  /** How many people are looked at, best first; default 10. */
  readonly top?: number;
  /** What the links say beside the position: kinds, and who was monitored. Without it no lead is strong. */
  readonly network?: RingNetwork;
  /** What a random graph loses at most without one person; without it no lead is strong. */
  readonly chanceLoss?: number | undefined;
}

/**
 * Turns the head of a ranking into leads: those among the first `top` who stand in the highest tenth of at least one family.
 * Everybody else stays in the ranking and is nobody's lead.
 *
 * A lead is strong when all of this holds, else weak, and `unmet` says what is lacking:
 * - among the first `top` in at least 80 % of the certainty draws;
 * - no single recorded source carries the place: the cut-set has two or more, or none was found. Where no link names a source, nobody can say
 *   so, and no lead is strong;
 * - in the highest tenth of two families of signals;
 * - some indication of an act speaks for the person (gives orders and receives none, recruits, money begins or ends there), in a case that records such acts at all;
 * - at most half of their links are owed to the monitoring of their own line;
 * - the ring loses a larger share of its closeness without them than any of 39 random graphs of its size loses without anybody (signal `ring-loss`).
 *
 * Cost: O(people + links).
 */
export function wordLeads(ranking: readonly RankedPerson[], options: WordLeadsOptions = {}): readonly Lead[] {
  const { top = 10, network, chanceLoss = Infinity } = options;
  const recordsActs = ranking.some((entry) => actsOf(entry).length > 0);
  return ranking
    .filter((entry) => entry.rank <= top && highFamilies(entry) > 0)
    .map((entry): Lead => {
      const unmet = unmetConditions(entry, { top, network, chanceLoss, recordsActs });
      return { ...entry, wording: unmet.length === 0 ? 'strong-lead' : 'weak-lead', sentence: LEAD_SENTENCE, unmet };
    });
}
