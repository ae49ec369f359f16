import { type CaseLink, compareIds, type PersonId, type Registration } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { findActivityChange } from './activity-change.ts';
import { type LineContact, readContactLines } from './contact-lines.ts';
import type { Handover } from './handover.ts';
import { alsoByPhones } from './handovers-by-phones.ts';
import { matchLines, type NewLine, type OldLine } from './match-lines.ts';
import { openPhones, type PhoneOptions } from './phone-track.ts';
import { proposeHandoversRules } from './telephony-rules.ts';

/** What `proposeHandovers` may be told. */
export interface ProposeHandoversOptions extends Omit<PhoneOptions, 'by' | 'links' | 'caseId' | 'retainUntil'> {
  /** Uses of the lines: the same handset, and nights in the same cell, become reasons too. */
  readonly registrations?: readonly Registration[] | undefined;
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
 * Lines of protected people are neither proposed nor contacts.
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
  const { kinds = ['call', 'message'], limit = 20, minShared = 2, registrations = [] } = options;
  checkSubject('proposeHandovers', registrations, 'registrations');
  const { isNamed, tracks } = openPhones(registrations, { ...options, links });
  const named = links.filter(({ source, target }) => isNamed({ line: source }) && isNamed({ line: target }));
  const { lines, tickCount } = readContactLines(named, new Set(kinds));
  const weightOf = new Map<PersonId, number>();
  for (const [line, contacts] of lines) {
    weightOf.set(line, Math.log(lines.size / new Set(contacts.map((contact) => contact.with)).size));
  }
  const risen: NewLine[] = [];
  for (const [line, contacts] of lines) {
    const change = findActivityChange(
      contacts.map(({ tick }) => tick),
      tickCount,
    );
    if (change?.direction !== 'rise' || change.evidence <= Math.log(lines.size)) continue;
    risen.push(newLineOf(line, contacts, change.tick, tickCount));
  }
  const olds = (tick: number): Map<PersonId, OldLine> => {
    const found = new Map<PersonId, OldLine>();
    for (const [line, contacts] of lines) {
      const { before, ratio } = split(contacts, tick, tickCount);
      // Rates before over after: a line that goes on as ever has handed nothing over.
      if (before.length > 0 && ratio < 1) found.set(line, { line, before, silence: 1 - ratio });
    }
    return found;
  };
  const byContacts = matchLines(risen, olds, weightOf, minShared);
  return (tracks.size === 0 ? byContacts : alsoByPhones(byContacts, { risen, olds, tracks }))
    .sort((a, b) => b.score - a.score || compareIds(a.from, b.from) || compareIds(a.to, b.to))
    .slice(0, limit);
}

function newLineOf(line: PersonId, contacts: readonly LineContact[], tick: number, tickCount: number): NewLine {
  const { after, ratio } = split(contacts, tick, tickCount);
  return { line, tick, after, at: after[0]!.at, novelty: 1 - 1 / ratio };
}

/** Contacts before and after a tick, and the rate after over the rate before. */
function split(contacts: readonly LineContact[], tick: number, tickCount: number) {
  const after = contacts.filter((contact) => contact.tick >= tick);
  const before = contacts.filter((contact) => contact.tick < tick);
  return { before, after, ratio: after.length / (tickCount - tick) / (before.length / tick) };
}
