import type { CaseLink, EligibleId, Person } from '../../model/index.ts';
import { readTimeSpan, type TimeSpan } from '../../time/index.ts';
import { linksAmongEligible, linksByPerson } from '../eligible-links.ts';
import type { EvidenceReading, EvidenceSignal } from '../evidence-signal.ts';

/**
 * Persistence: who is active whenever anybody looked?
 *
 *   p(v) = periods in which v is seen / periods in which v was observed          0 ... 1
 *
 * A period is a phase, or a calendar month on which the case has links. A person was observed in the periods of their own monitoring, where the people file
 * states any, else in all; without this division the longest tapped would seem the most active. Speaks from three periods and half of those observed on.
 */
export const persistence: EvidenceSignal = {
  name: 'persistence',
  question: 'Who is active whenever anybody looked?',
  isAct: false,
  read: ({ network }) => {
    const periodOf = openPeriods();
    const dated = linksAmongEligible(network).filter((link) => periodOf(link) !== undefined);
    const names = new Set(dated.map((link) => periodOf(link)!));
    const periods = new Map(Array.from(names, (name) => [name, readTimeSpan(name)!]));
    const inAll = new Set(periods.keys());
    const byPerson = linksByPerson(dated);
    const readings = new Map<EligibleId, EvidenceReading>();
    for (const person of network.eligible) {
      const evidence = byPerson.get(person);
      if (!evidence) continue;
      const { monitored = [] } = network.person(person);
      const observed = monitored.length === 0 ? inAll : observedPeriods(monitored, periods);
      const active = new Set(evidence.map((link) => periodOf(link)!));
      const seen = [...active].filter((period) => observed.has(period)).length;
      if (observed.size === 0) continue;
      readings.set(person, {
        value: seen / observed.size,
        speaks: seen >= 3 && seen >= observed.size / 2,
        detail: `seen in ${seen} of the ${observed.size} periods in which they were observed`,
        evidence,
      });
    }
    return readings;
  },
};

/** Tells the phase or the month of a link, as text that can be read as a time again; each written time is read once. */
function openPeriods(): (link: CaseLink) => string | undefined {
  const told = new Map<string, string | undefined>();
  return ({ at }) => {
    if (at === undefined) return undefined;
    if (!told.has(at)) told.set(at, periodIn(at));
    return told.get(at);
  };
}

function periodIn(at: string): string | undefined {
  const span = readTimeSpan(at);
  if (!span) return undefined;
  return span.scale === 'phase' ? String(span.start) : new Date(span.start).toISOString().slice(0, 7);
}

function observedPeriods(
  monitored: NonNullable<Person['monitored']>,
  periods: ReadonlyMap<string, TimeSpan>,
): ReadonlySet<string> {
  const within = (period: TimeSpan): boolean =>
    monitored.some(({ from, to }) => {
      const start = from === undefined ? undefined : readTimeSpan(from);
      const end = to === undefined ? undefined : readTimeSpan(to);
      const scale = start?.scale ?? end?.scale ?? period.scale;
      return (
        scale === period.scale && (start?.start ?? -Infinity) < period.end && (end?.end ?? Infinity) > period.start
      );
    });
  return new Set([...periods].filter(([, span]) => within(span)).map(([period]) => period));
}
