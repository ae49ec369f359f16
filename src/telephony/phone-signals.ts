import type { EvidenceReading, EvidenceSignal } from '../leads/index.ts';
import { type CaseLink, countOf, type EligibleId, type Registration } from '../model/index.ts';
import { carriedEnds, handsetOf } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';
import { DAY_MS, readTimeSpan, type TimeSpan } from '../time/index.ts';

const LEAST_CROSSINGS = 3;
const LEAST_HANDSETS = 3;
const CONTACTS: readonly string[] = ['call', 'message'];

/**
 * Called before and after every crossing: who was in contact within a day before, and within a day after?
 *
 *   c(v) = crossings with both / all crossings of the case that have a time          0 ... 1
 *
 * A crossing is what links of transport and travel together state of one event, or of one time. Speaks where it is every one of at least three. It is no act, and adds
 * no points: give it as `evidence`, beside `evidenceSignals`.
 */
export const callsAroundCrossings: EvidenceSignal = {
  name: 'calls-around-crossings',
  question: 'Who called before and after every crossing?',
  isAct: false,
  read: ({ network }) => {
    const crossings = crossingsOf(network.links);
    const byPerson = new Map<EligibleId, { readonly link: CaseLink; readonly span: TimeSpan }[]>();
    for (const link of network.links) {
      const span = link.at === undefined || !CONTACTS.includes(link.kind) ? undefined : readTimeSpan(link.at);
      if (span?.scale !== 'instant' || !network.isEligible(link.source) || !network.isEligible(link.target)) continue;
      for (const person of [link.source, link.target])
        byPerson.set(person, [...(byPerson.get(person) ?? []), { link, span }]);
    }
    const readings = new Map<EligibleId, EvidenceReading>();
    if (crossings.length === 0) return readings;
    for (const [person, contacts] of byPerson) {
      const evidence = new Set<CaseLink>();
      let count = 0;
      for (const { start, end } of crossings) {
        const before = contacts.filter(({ span }) => span.end <= start && span.start >= start - DAY_MS);
        const after = contacts.filter(({ span }) => span.start >= end && span.start <= end + DAY_MS);
        if (before.length === 0 || after.length === 0) continue;
        count++;
        evidence.add(before.at(-1)!.link).add(after[0]!.link);
      }
      const detail = `in contact within a day before and after ${count} of ${countOf(crossings.length, 'crossing', 'crossings')}`;
      readings.set(person, {
        value: count / crossings.length,
        speaks: crossings.length >= LEAST_CROSSINGS && count === crossings.length,
        detail,
        evidence: [...evidence],
      });
    }
    return readings;
  },
};

/** When people were carried: one span for each event, or for each time where no event is told. */
function crossingsOf(links: readonly CaseLink[]): readonly TimeSpan[] {
  const found = new Map<string, TimeSpan>();
  for (const link of links) {
    const span =
      link.at === undefined || carriedEnds(link) === 'none' || link.kind.startsWith('shelter')
        ? undefined
        : readTimeSpan(link.at);
    if (span?.scale === 'instant') found.set(link.event ?? link.at!, span);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/**
 * Keeps several handsets: whose line was used in how many of them? A signal of these registrations; lines are the ids of the people of the case.
 *
 *   h(v) = handsets that the line of v was registered in          1 ...
 *
 * Speaks from three on. It adds no points: give it as `evidence`, beside `evidenceSignals`. The links it cites are none: `linkHandsets` tells the rows.
 *
 * @example keepsSeveralHandsets([]).name // => 'keeps-several-handsets'
 */
export function keepsSeveralHandsets(registrations: readonly Registration[]): EvidenceSignal {
  checkSubject('keepsSeveralHandsets', registrations, 'registrations');
  const handsets = new Map<string, Set<string>>();
  for (const { line, imei } of registrations) {
    const handset = handsetOf(imei);
    if (line !== undefined && handset !== undefined) handsets.set(line, (handsets.get(line) ?? new Set()).add(handset));
  }
  return {
    name: 'keeps-several-handsets',
    question: 'Who keeps several handsets?',
    isAct: true,
    read: ({ network }) =>
      new Map(
        network.eligible.flatMap((person): [EligibleId, EvidenceReading][] => {
          const count = handsets.get(person)?.size ?? 0;
          if (count === 0) return [];
          const detail = `the line was registered in ${countOf(count, 'handset', 'handsets')}`;
          return [[person, { value: count, speaks: count >= LEAST_HANDSETS, detail, evidence: [] }]];
        }),
      ),
  };
}
