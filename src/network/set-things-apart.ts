import { type CaseLink, compareIds, type Person, type PersonId } from '../model/index.ts';

/** What is no person, and how to tell its links from those among people. */
export interface ThingsApart {
  /** One entry each, sorted by id. */
  readonly things: readonly Person[];
  readonly people: readonly Partial<Person>[];
  linksAmong(links: readonly CaseLink[]): readonly CaseLink[];
  linksOf(links: readonly CaseLink[]): readonly CaseLink[];
  /** The people whom links tie to things. */
  usersIn(links: readonly CaseLink[]): readonly PersonId[];
}

/** Sets things apart from people. Who is also entered with the category of a person is a person. */
export function setThingsApart(entries: readonly Partial<Person>[]): ThingsApart {
  const things = new Map<string, Person>();
  for (const entry of entries)
    if (entry.category === 'thing' && entry.id !== undefined) things.set(entry.id, entry as Person);
  if (things.size > 0)
    for (const { id = '', category = 'uncategorized' } of entries)
      if (category !== 'thing' && category !== 'uncategorized') things.delete(id);
  const names = ({ source, target }: CaseLink): boolean => things.has(source) || things.has(target);
  return {
    things: [...things.values()].sort((a, b) => compareIds(a.id, b.id)),
    people: entries.filter(({ id = '', category }) => category !== 'thing' && !things.has(id)),
    linksAmong: (links) => (things.size === 0 ? links : links.filter((link) => !names(link))),
    linksOf: (links) => (things.size === 0 ? [] : links.filter(names)),
    usersIn: (links) =>
      things.size === 0
        ? []
        : links.filter(names).flatMap(({ source, target }) => [source, target].filter((end) => !things.has(end))),
  };
}
