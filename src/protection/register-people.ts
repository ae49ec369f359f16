import { CATEGORIES, type CaseLink, type Category, isProtected, type Person, type PersonId } from '../model/index.ts';
import { isUnderAge } from './born-by.ts';
import { mergePeople } from './merge-people.ts';
import { personAsStated } from './person-as-stated.ts';
import { placesOf, type StatedPlace, withPlaces } from './with-places.ts';
import { writeId } from './write-id.ts';

/** Entries by the id that links use; of several for one person a protected one wins. */
export function registerPeople(
  people: readonly Partial<Person>[],
  named: ReadonlySet<PersonId>,
  links: readonly CaseLink[],
): Map<PersonId, Person> {
  const known = new Map<PersonId, Person>();
  const bornOf = new Set<PersonId>();
  people.forEach((stated, index) => {
    const person = personAsStated(stated, index + 1);
    const written = named.has(person.id) ? person.id : writeId(person.id);
    const id = named.has(written) ? written : person.id;
    const held = known.get(id);
    const called = id === person.id ? person : withPlaces({ ...person, id }, placesOf(person));
    known.set(id, held ? mergePeople(held, called) : called);
    if (placesOf(person).some(({ born }) => born !== undefined)) bornOf.add(id);
  });
  if (bornOf.size === 0) return known;
  const seen = firstSeen(links, bornOf);
  for (const id of bornOf) known.set(id, ofAge(known.get(id)!, seen.get(id)));
  return known;
}

/** Who was born less than eighteen years before a link first speaks of them is a child; who was read as one, and was none then, is what the rows say. */
function ofAge(person: Person, seen: string | undefined): Person {
  const places = placesOf(person);
  if (places.some(({ says }) => says !== undefined && isProtectedAs(says))) return person;
  const isChild = places.some(
    (place) => place.isUnderAge || (place.born !== undefined && isUnderAge(place.born, seen)),
  );
  const category = isChild ? 'unclear' : (statedBy(places) ?? person.category);
  return category === person.category ? person : withPlaces({ ...person, category }, places);
}

function statedBy(places: readonly StatedPlace[]): Category | undefined {
  const stated: readonly Category[] = places.flatMap(({ says }) => (says && says !== 'uncategorized' ? [says] : []));
  return CATEGORIES.find((category) => stated.includes(category)) ?? places.find(({ says }) => says)?.says;
}

function isProtectedAs(category: Category): boolean {
  return isProtected({ id: '', category });
}

/** The first day of a link of each of these people, where links tell days. */
function firstSeen(links: readonly CaseLink[], ids: ReadonlySet<PersonId>): ReadonlyMap<PersonId, string> {
  const seen = new Map<PersonId, string>();
  for (const { source, target, at } of links) {
    if (at === undefined || !/^\d{4}-\d{2}/.test(at)) continue;
    const day = at.length < 10 ? `${at.slice(0, 7)}-01` : at.slice(0, 10);
    for (const id of [source, target]) {
      if (!ids.has(id)) continue;
      const first = seen.get(id);
      if (first === undefined || day < first) seen.set(id, day);
    }
  }
  return seen;
}
