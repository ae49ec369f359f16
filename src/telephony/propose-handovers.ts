import type { CaseLink, PersonId, Registration } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { findHandovers } from './find-handovers.ts';
import type { Handover } from './handover.ts';
import { heldByHandovers } from './held-by-handovers.ts';
import { openPhones, type PhoneOptions } from './phone-track.ts';
import { proposeHandoversRules } from './telephony-rules.ts';

/** What `proposeHandovers` may be told. */
export interface ProposeHandoversOptions extends Omit<PhoneOptions, 'by' | 'links' | 'caseId' | 'retainUntil'> {
  /** Uses of the lines: the same handset, and nights in the same cell, become reasons too. */
  readonly registrations?: readonly Registration[] | undefined;
  /** Pairs of lines that a human judged to be two people's: neither is held back because the other is protected. */
  readonly apart?: readonly (readonly [PersonId, PersonId])[] | undefined;
  /** Kinds of link that are contacts of a line; calls and messages unless told. */
  readonly kinds?: readonly string[] | undefined;
  /** How many are proposed; 20 unless told. */
  readonly limit?: number | undefined;
  /** Contacts two lines must have in common; 2 unless told. */
  readonly minShared?: number | undefined;
}

/**
 * Proposes which silent phone goes on as which new one: who changed their number, by whom they go on calling, in which handset, and where by night?
 *
 *   score = silence * novelty * sum over contacts of u(x) v(x) / (|u| |v|)          0 ... 1, the sum of the reasons' points
 *
 * u and v are the contacts of the old line before the switch and of the new line after it, each log2(1 + contacts) * log(lines / lines
 * in contact with x), so that a number everybody calls says little. The switch is when the new line's rate rose most, and only rises
 * that chance would hardly show among so many lines count (log likelihood ratio above log(lines)). Silence and novelty are 1 - the
 * lower rate / the higher. Below two contacts in common there is no pattern, and no proposal.
 *
 * People who switch together are each other's contacts: a contact x taken over by y counts as y, with the score of that handover, and
 * all scores are found again until they stand still. No parameter is fitted to any case.
 *
 * With `registrations` there are two reasons more: h, the share of the new line in handsets that the old one was used in, and n, the cosine of the cells in
 * which either was registered by night (from 22 to 6), rare cells counting more, each times silence and novelty; then score = 1 - (1 - score)(1 - h)(1 - n).
 * Lines of protected people are neither proposed nor contacts, nor are lines that may go on as one of theirs, or come from it, at .5 or more, unless the
 * people table puts them among the ranked or `apart` names the two.
 *
 * When to use: call records with times over a switch of phones. Gotcha: two members of one family share contacts too, and a line
 * that is new because its tap is new looks new. Every line is proposed at most once as old and once as new.
 * Link strength plays no part: a link is one contact. Cost: linear in links, plus rising lines * contacts of all lines a round; rounds
 * are as many as the chain of people who switched is long, 50 at most.
 * Papers: the cosine of idf weights after G. Salton and C. Buckley, Inf. Process. Manag. 24(5), 1988,
 * doi:10.1016/0306-4573(88)90021-0; the mutual reinforcement after S. Melnik et al., Similarity flooding, ICDE 2002,
 * doi:10.1109/ICDE.2002.994702; the task after C. Cortes et al., Communities of interest, IDA 2001, doi:10.1007/3-540-44816-0_11.
 *
 * @throws RingtraceError `invalid-option` when limit or minShared is not a whole number of at least 1.
 * @example proposeHandovers([]) // => []
 */
export function proposeHandovers(
  links: readonly CaseLink[],
  options: ProposeHandoversOptions = {},
): readonly Handover[] {
  checkSubject('proposeHandovers', links, 'links');
  checkOptions('proposeHandovers', options, proposeHandoversRules);
  const { limit = 20, registrations = [], apart, ...asked } = options;
  checkSubject('proposeHandovers', registrations, 'registrations');
  const { isNamed, tracks } = openPhones(registrations, { ...options, links });
  const held = heldByHandovers(links, { ...asked, registrations, apart, isNamed });
  const mayBeNamed = (line: PersonId): boolean => !held.has(line) && isNamed({ line });
  const named = links.filter(({ source, target }) => mayBeNamed(source) && mayBeNamed(target));
  const own = held.size === 0 ? tracks : new Map([...tracks].filter(([line]) => !held.has(line)));
  return findHandovers(named, own, asked).slice(0, limit);
}
