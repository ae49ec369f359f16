import { type CaseLink, compareIds, ownFields, type Person, type PersonId } from '../model/index.ts';
import { carriedEnds, writeId } from '../protection/index.ts';

/** What is no person, and how to tell its links from those among people. */
export interface ThingsApart {
  /** One entry each, sorted by id. */
  readonly things: readonly Person[];
  readonly people: readonly Partial<Person>[];
  linksAmong(links: readonly CaseLink[]): readonly CaseLink[];
  linksOf(links: readonly CaseLink[]): readonly CaseLink[];
  /** The people whom links tie to things, sorted. */
  usersIn(links: readonly CaseLink[]): readonly PersonId[];
  /** The links among people, and for each other the person in it alone, as carried where the link says so: what protection is to see. */
  linksAsTold(links: readonly CaseLink[]): readonly CaseLink[];
}

/** Sets things apart from people. Who is also entered with the category of a person is a person. */
export function setThingsApart(entries: readonly Partial<Person>[]): ThingsApart {
  const things = new Map<string, Person>();
  for (const entry of entries)
    if (entry.category === 'thing' && entry.id !== undefined)
      things.set(writeId(entry.id), { ...(entry as Person), id: writeId(entry.id) });
  if (things.size > 0)
    for (const { id = '', category = 'uncategorized' } of entries)
      if (category !== 'thing' && category !== 'uncategorized') things.delete(writeId(id));
  const names = ({ source, target }: CaseLink): boolean => things.has(source) || things.has(target);
  const isThing = (id: PersonId): boolean => things.has(id);
  const personIn = ({ source, target }: CaseLink): readonly PersonId[] =>
    [source, target].filter((end) => !isThing(end));
  return {
    things: [...things.values()].sort((a, b) => compareIds(a.id, b.id)),
    people: entries.filter(({ id = '', category }) => category !== 'thing' && !things.has(writeId(id))),
    linksAmong: (links) => (things.size === 0 ? links : links.filter((link) => !names(link))),
    linksOf: (links) => (things.size === 0 ? [] : links.filter(names)),
    usersIn: (links) => (things.size === 0 ? [] : [...new Set(links.filter(names).flatMap(personIn))].sort(compareIds)),
    linksAsTold: (links) =>
      things.size === 0
        ? links
        : links.flatMap((link) => {
            if (!names(link)) return [link];
            const ends = carriedEnds(link);
            return personIn(link).map((person) => {
              const isCarried = ends === 'both' || (ends === 'target' && link.target === person);
              return {
                ...ownFields(link),
                source: person,
                target: person,
                kind: isCarried ? link.kind : 'association',
              };
            });
          }),
  };
}
