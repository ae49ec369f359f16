import { type EligibleId, type Lead, type LeadLack, type RankedPerson, sayLack, type Wording } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { actsOf, highFamilies, leadLacks } from './lead-lacks.ts';
import { ringLoss } from './signals/ring-loss.ts';

/** The words beside every name this library prints. */
const LEAD_SENTENCE = 'position consistent with coordination; a lead, not a finding';

export interface WordLeadsOptions {
  /** How many people are looked at, best first; default 10. */
  readonly top?: number;
  /** What the links say beside the position: kinds, and who was monitored. Without it no lead is strong. */
  readonly network?: RingNetwork;
  /** What a random graph loses at most without one person; without it no lead is strong. */
  readonly chanceLoss?: number | undefined;
  /** What the ring loses without a person; default the value of signal `ring-loss` where it is among the reasons. */
  readonly lossWithout?: (person: EligibleId) => number | undefined;
}

/**
 * Turns the head of a ranking into leads: those among the first `top` who stand in the highest tenth of at least one family.
 * Everybody else stays in the ranking and is nobody's lead.
 *
 * `lacks` says what is lacking of this, and three words say how much it is:
 * - among the first `top` in at least 80 % of the certainty draws;
 * - no single recorded source carries the place: the set that it rests on has two or more, or none was found. Where none of the person's links
 *   names a source, nobody can say so;
 * - in the highest tenth of two families of signals;
 * - some indication of an act speaks for the person (gives orders and receives none, recruits, money begins or ends there), in a case that records such acts at all;
 * - at most half of their links are owed to the monitoring of their own line;
 * - the ring loses a larger share of its closeness without them than any of 39 random graphs of its size loses without anybody.
 *
 * A lead is *strong* when nothing is lacking, *supported* when nothing but a named source is, and *weak* else. How often each word was right
 * on known cases stands in `KNOWN_LEADS`.
 *
 * Cost: O(people + links).
 */
export function wordLeads(ranking: readonly RankedPerson[], options: WordLeadsOptions = {}): readonly Lead[] {
  const { top = 10, network, chanceLoss, lossWithout = lossAmongReasons(ranking) } = options;
  const recordsActs = ranking.some((entry) => actsOf(entry).length > 0);
  return ranking
    .filter((entry) => entry.rank <= top && highFamilies(entry) > 0)
    .map((entry): Lead => {
      const lacks = leadLacks(entry, { top, network, chanceLoss, lossWithout, recordsActs });
      return { ...entry, wording: wordingOf(lacks), sentence: LEAD_SENTENCE, lacks, unmet: lacks.map(sayLack) };
    });
}

function wordingOf(lacks: readonly LeadLack[]): Wording {
  if (lacks.length === 0) return 'strong-lead';
  return lacks.every(({ code }) => code === 'no-named-source') ? 'supported-lead' : 'weak-lead';
}

function lossAmongReasons(ranking: readonly RankedPerson[]): (person: EligibleId) => number | undefined {
  const losses = new Map(
    ranking.map(({ person, reasons }) => [person, reasons.find(({ signal }) => signal === ringLoss.name)?.value]),
  );
  return (person) => losses.get(person);
}
