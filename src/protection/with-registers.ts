import {
  type CaseLink,
  isProtected,
  isPutAmongRanked,
  type Person,
  type PersonId,
  type Registration,
} from '../model/index.ts';
import { handsetOf } from './handset-of.ts';
import { mergePeople } from './merge-people.ts';
import { nearSpellings } from './near-spellings.ts';
import { asCalled, NO_ROW, withPlaces } from './with-places.ts';
import { writeId } from './write-id.ts';

/** What a register calls somebody. */
export interface CalledRecord {
  /** By which links and people name the record. */
  readonly id: PersonId;
  /** Other ids of the same record or person. */
  readonly ids?: readonly string[] | undefined;
  /** Names, in any script. */
  readonly names?: readonly string[] | undefined;
  /** Telephone numbers, in any spelling. */
  readonly phones?: readonly string[] | undefined;
  /** Passports and the like. */
  readonly documents?: readonly { readonly number: string }[] | undefined;
}

/** What is known of people beside the table of them. */
export interface Registers {
  readonly records?: readonly CalledRecord[] | undefined;
  readonly registrations?: readonly Pick<Registration, 'line' | 'imsi' | 'imei'>[] | undefined;
}

/** A first name alone is many people's. */
const SEVERAL_WORDS = /\S\s+\S|\p{Script=Han}{2}/u;

/**
 * Puts into the people table what registers and telephones say, so that whoever is protected, or stands as carried, is so under every name: numbers,
 * documents and names of their record, entries under a name, number or document of theirs, and lines that were used with a SIM or handset of theirs.
 * Whom the table puts among the ranked stays there. Cost: linear.
 */
export function withRegisters(
  links: readonly CaseLink[],
  people: readonly Person[],
  { records = [], registrations = [] }: Registers,
): readonly Person[] {
  if (records.length === 0 && registrations.length === 0) return people;
  const named = new Set<PersonId>();
  for (const { source, target } of links) named.add(source).add(target);
  const persons = new Map<PersonId, Person>();
  const add = (person: Person): void => {
    const held = persons.get(person.id);
    persons.set(person.id, held ? mergePeople(held, person) : person);
  };
  people.forEach(add);
  const called = records.map(({ id, ids = [], names = [], phones = [], documents = [] }) => ({
    id,
    texts: [
      ...ids,
      ...names.filter((name) => SEVERAL_WORDS.test(name)),
      ...[...phones, ...documents.map(({ number }) => number)].map(writeId),
    ],
  }));
  for (const { id, texts } of called) {
    const held = persons.get(id);
    if (held ? isPutAmongRanked(held) : !named.has(id)) continue;
    const also = texts.filter((text) => text !== id);
    if (also.length > 0) add(withPlaces({ id, category: 'uncategorized' }, [{ row: NO_ROW, also }]));
  }
  // An entry under the name, number or document of a protected person is one more of theirs.
  const near = nearSpellings([...persons.values()].filter(isProtected).map(asCalled));
  for (const { id, texts } of called) {
    const held = persons.get(id);
    if (held && isPutAmongRanked(held)) continue;
    const owners = new Set(texts.flatMap(near.of).map((hit) => hit.id));
    for (const owner of owners)
      if (owner !== id)
        add(withPlaces({ id: owner, category: 'uncategorized' }, [{ row: NO_ROW, also: [id, ...texts] }]));
  }
  const theirs = [...persons.values()].filter(isProtected).flatMap((person) => asCalled(person).names ?? []);
  const sims = new Set(theirs.map(digitsOf));
  const handsets = new Set(theirs.flatMap((name) => (digitsOf(name).length < 14 ? [] : [handsetOf(digitsOf(name))])));
  const lines = new Set<PersonId>();
  for (const { line, imsi, imei } of theirs.length === 0 ? [] : registrations) {
    if (line === undefined || !named.has(line)) continue;
    if ((imsi && sims.has(digitsOf(imsi))) || (imei && handsets.has(handsetOf(imei)))) lines.add(line);
  }
  for (const line of lines) {
    const held = persons.get(line);
    if (held === undefined || !isPutAmongRanked(held))
      add(withPlaces({ id: line, category: 'unclear' }, [{ row: NO_ROW }]));
  }
  return [...persons.values()];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
