import { type CaseLink, compareIds, type EligibleId } from '../../model/index.ts';
import { ofOneScale, readTimeSpan, type TimeSpan } from '../../time/index.ts';
import { linksAmongEligible, linksByPerson } from '../eligible-links.ts';
import type { EvidenceReading, EvidenceSignal } from '../evidence-signal.ts';

/**
 * Introductions: beside whom do later members first appear?
 *
 *   i(v) = sum over people who came later of [v beside them at first sight] / (all beside them then who were there before), over their number          0 ... 1
 *
 * Speaks from two whole introductions on. Needs dated links, all on one scale; the people of the first date came with nobody. Gotcha: whoever is watched from
 * the start seems to introduce everybody. On CAVIAR the three highest are N1, N12 and N87.
 */
export const introductions: EvidenceSignal = {
  name: 'introductions',
  question: 'Beside whom do later members first appear?',
  isAct: false,
  read: ({ network }) => {
    const spanOf = openSpans();
    const dated = datedLinks(linksAmongEligible(network), spanOf);
    const firstSeen = new Map<string, number>();
    for (const { link, at } of dated)
      for (const person of [link.source, link.target])
        firstSeen.set(person, Math.min(at, firstSeen.get(person) ?? Infinity));
    const introduced = new Map<string, { credit: number; links: CaseLink[] }>();
    for (const [person, links] of [...linksByPerson(dated.map(({ link }) => link))].sort(([a], [b]) =>
      compareIds(a, b),
    )) {
      const start = firstSeen.get(person)!;
      const beside = links
        .map((link) => ({ link, other: link.source === person ? link.target : link.source }))
        .filter(({ link, other }) => spanOf(link)?.start === start && firstSeen.get(other)! < start);
      const others = new Set(beside.map(({ other }) => other));
      for (const other of others) {
        const held = introduced.get(other) ?? { credit: 0, links: [] };
        held.credit += 1 / others.size;
        introduced.set(other, held);
      }
      for (const { link, other } of beside) introduced.get(other)!.links.push(link);
    }
    const starts = [...firstSeen.values()].sort((a, b) => a - b);
    const readings = new Map<EligibleId, EvidenceReading>();
    for (const person of network.eligible) {
      const start = firstSeen.get(person);
      const later = start === undefined ? 0 : starts.length - firstAfter(starts, start);
      if (later === 0) continue;
      const { credit, links } = introduced.get(person) ?? { credit: 0, links: [] };
      const detail = `${credit.toFixed(1)} of ${later} people who came later were first seen beside them`;
      readings.set(person, { value: credit / later, speaks: credit >= 2, detail, evidence: links });
    }
    return readings;
  },
};

/** Tells the time of a link; each written time is read once. */
function openSpans(): (link: CaseLink) => TimeSpan | undefined {
  const told = new Map<string, TimeSpan | undefined>();
  return ({ at }) => {
    if (at === undefined) return undefined;
    if (!told.has(at)) told.set(at, readTimeSpan(at));
    return told.get(at);
  };
}

/** Links with a time; when phases and instants are mixed, those of the scale with more links. */
function datedLinks(
  links: readonly CaseLink[],
  spanOf: (link: CaseLink) => TimeSpan | undefined,
): { link: CaseLink; at: number }[] {
  const dated = links.flatMap((link) => {
    const span = spanOf(link);
    return span ? [{ link, span }] : [];
  });
  return ofOneScale(dated).map(({ link, span }) => ({ link, at: span.start }));
}

/** Index of the first number above a value. */
function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
