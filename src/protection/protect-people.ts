import type { CaseLink, Person } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { checkPeople } from './check-people.ts';
import { holdPeople, type Protection, type ProtectPeopleOptions } from './hold-people.ts';
import { readWords } from './words/read-words.ts';

/**
 * Says who of a case must not be ranked, whatever way the tables write them: who was carried, and who may be?
 *
 * Protected is who the people table says so of; as `unclear` who is spelled nearly like a protected person's id or name (see `spellingKey`), and
 * who stands in the links as carried (`carriedEnds`), unless the people table puts them among the ranked. An entry that puts an id among
 * the ranked stands against a near spelling only when the protected one is in the links too: then they are two people.
 *
 * Cost: linear; 0.3 s for 100,000 people and a million links.
 *
 * @throws RingtraceError `invalid-option` for people that are no list of people.
 */
export function protectPeople(
  links: readonly CaseLink[],
  people: readonly Partial<Person>[] | undefined,
  options: ProtectPeopleOptions = {},
): Protection {
  checkSubject('protectPeople', options, 'values');
  checkSubject('protectPeople', links, 'links');
  checkPeople(people, 'protectPeople');
  return holdPeople(links, people, { ...options, protects });
}

/** Whether the words protect whoever is called so. */
export function protects(text: string): boolean {
  return readWords(text).protectedAs !== undefined;
}
