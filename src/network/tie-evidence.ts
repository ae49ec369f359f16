import { type Steps, sortSteps } from '../kernels/index.ts';
import { type CaseLink, compareIds, type EventId, type PersonId } from '../model/index.ts';

/** Finds the links behind a tie or a person. */
export interface TieEvidence {
  between(a: PersonId, b: PersonId): readonly CaseLink[];
  of(person: PersonId): readonly CaseLink[];
}

/** Links looked at between two stops. */
const LINKS_A_STEP = 1 << 12;

/**
 * Indexes links by person. The links of a tie are those that name both people; for an event that both attended and no row of which
 * names both, the rows of the event that name either. Everything comes sorted by link id.
 * Stops after some thousand links.
 */
export function* indexEvidence(links: readonly CaseLink[]): Steps<TieEvidence> {
  const byPerson = new Map<PersonId, CaseLink[]>();
  const add = (person: PersonId, link: CaseLink): void => {
    const found = byPerson.get(person);
    if (found) found.push(link);
    else byPerson.set(person, [link]);
  };
  for (const [i, link] of (yield* sortSteps(links, (a, b) => compareIds(a.id, b.id))).entries()) {
    if (i % LINKS_A_STEP === 0) yield;
    add(link.source, link);
    add(link.target, link);
  }
  const of = (person: PersonId): readonly CaseLink[] => byPerson.get(person) ?? [];
  return {
    of,
    between: (a, b) => {
      const names = (link: CaseLink, person: PersonId): boolean => link.source === person || link.target === person;
      const direct = of(a).filter((link) => names(link, b));
      const recorded = new Set(direct.map(({ event }) => event));
      const eventsOf = (person: PersonId): Set<EventId | undefined> => new Set(of(person).map(({ event }) => event));
      const attendedByB = eventsOf(b);
      const shared = (event: EventId | undefined): boolean =>
        event !== undefined && attendedByB.has(event) && !recorded.has(event);
      const eventsOfA = eventsOf(a);
      const apart = [
        ...of(a).filter(({ event }) => shared(event)),
        ...of(b).filter(({ event }) => eventsOfA.has(event) && shared(event)),
      ];
      return [...direct, ...apart].sort((x, y) => compareIds(x.id, y.id));
    },
  };
}
