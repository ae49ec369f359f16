import {
  type CaseLink,
  isProtected,
  isPutAmongRanked,
  type Person,
  type PersonId,
  type Registration,
} from '../model/index.ts';
import { endsOfLinks } from './ends-of-links.ts';
import { handsetOf } from './handset-of.ts';
import { mergePeople } from './merge-people.ts';
import { nearSpellings } from './near-spellings.ts';
import { asCalled, NO_ROW, withPlaces } from './with-places.ts';
import { writeId } from './write-id.ts';

/** What a register calls somebody. */
export interface CalledRecord {
  /** By which links and people name the record. */
  readonly id: PersonId;
  /** Whose the register says the record is. */
  readonly people?: readonly string[] | undefined;
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

/** An id, and no name. */
const HAS_DIGIT = /\p{N}/u;
/** A first name alone is many people's, and is somebody only where it is their id. */
const SEVERAL_WORDS = /\S\s+\S|\p{Script=Han}{2}/u;

/**
 * Puts into the people table what registers and telephones say, so that whoever is protected, or stands as carried, is so under every name: numbers,
 * documents and names of their record, entries that are said to be theirs or stand under a name, number or document of theirs, and lines that were used with a
 * SIM or handset of theirs. Whom the table puts among the ranked stays there. Cost: linear.
 */
export function withRegisters(
  links: readonly CaseLink[],
  people: readonly Person[],
  { records = [], registrations = [] }: Registers,
): readonly Person[] {
  if (records.length === 0 && registrations.length === 0) return people;
  const { named, carried } = endsOfLinks(links);
  const persons = new Map<PersonId, Person>();
  const add = (person: Person): void => {
    const held = persons.get(person.id);
    persons.set(person.id, held ? mergePeople(held, person) : person);
  };
  people.forEach(add);
  const isRanked = (id: PersonId): boolean => {
    const held = persons.get(id);
    return held !== undefined && isPutAmongRanked(held);
  };
  const called = records.map(calledBy);
  for (const { id, texts, owners } of called) {
    if (persons.has(id) ? isRanked(id) : !named.has(id)) continue;
    const also = [...texts, ...owners].filter((text) => text !== id);
    if (also.length > 0) add(withPlaces({ id, category: 'uncategorized' }, [{ row: NO_ROW, also }]));
  }
  const shielded = (): Person[] => [
    ...[...persons.values()].filter(isProtected),
    ...[...carried]
      .filter((id) => !isRanked(id) && !isShielded(persons.get(id)))
      .map((id) => persons.get(id) ?? unclear(id)),
  ];
  // An entry under the name, number or document of a protected person is one more of theirs.
  const near = nearSpellings(shielded().map(asCalled));
  for (const { id, texts, owners, words } of called) {
    if (isRanked(id)) continue;
    const hits = [...[...texts, ...owners].flatMap(near.of), ...words.flatMap(near.of).filter((hit) => hit.isId)];
    for (const owner of new Set(hits.map((hit) => hit.id)))
      if (owner !== id)
        add(withPlaces({ id: owner, category: 'uncategorized' }, [{ row: NO_ROW, also: [id, ...texts] }]));
  }
  if (registrations.length === 0) return [...persons.values()];
  for (const [line, owner] of linesOf(shielded(), registrations)) {
    if (!named.has(line) || isRanked(line)) continue;
    if (isShielded(persons.get(owner))) add(withPlaces({ id: line, category: 'unclear' }, [{ row: NO_ROW }]));
    else if (owner !== line) add(withPlaces({ id: owner, category: 'uncategorized' }, [{ row: NO_ROW, also: [line] }]));
  }
  return [...persons.values()];
}

function calledBy({ id, ids = [], people = [], names = [], phones = [], documents = [] }: CalledRecord): {
  readonly id: PersonId;
  readonly texts: readonly string[];
  readonly owners: readonly string[];
  readonly words: readonly string[];
} {
  const isWhole = (name: string): boolean => SEVERAL_WORDS.test(name);
  return {
    id,
    texts: [...ids, ...names.filter(isWhole), ...[...phones, ...documents.map(({ number }) => number)].map(writeId)],
    owners: people.filter((text) => isWhole(text) || HAS_DIGIT.test(text)),
    words: [...names, ...people].filter((name) => !isWhole(name)),
  };
}

/** Lines that were used with a SIM or a handset of somebody, and of whom. */
function linesOf(
  people: readonly Person[],
  registrations: NonNullable<Registers['registrations']>,
): ReadonlyMap<PersonId, PersonId> {
  const [sims, handsets] = [new Map<string, PersonId>(), new Map<string, PersonId>()];
  for (const person of people) {
    for (const name of asCalled(person).names ?? []) {
      const digits = digitsOf(name);
      if (digits === '') continue;
      sims.set(digits, person.id);
      if (digits.length >= 14) handsets.set(handsetOf(digits) ?? digits, person.id);
    }
  }
  const lines = new Map<PersonId, PersonId>();
  if (sims.size === 0) return lines;
  for (const { line, imsi, imei } of registrations) {
    if (line === undefined) continue;
    const owner = (imsi && sims.get(digitsOf(imsi))) || (imei && handsets.get(handsetOf(imei) ?? ''));
    if (owner) lines.set(line, owner);
  }
  return lines;
}

function isShielded(person: Person | undefined): boolean {
  return person !== undefined && isProtected(person);
}

function unclear(id: PersonId): Person {
  return { id, category: 'unclear' };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
