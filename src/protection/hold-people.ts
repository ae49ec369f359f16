import { type CaseLink, isProtected, type Person, type PersonId, type RowPlace } from '../model/index.ts';
import { endsOfLinks } from './ends-of-links.ts';
import { type HeldReason, holdBack } from './hold-back.ts';
import { registerPeople } from './register-people.ts';
import { createShield, type Shield } from './shield.ts';
import { shieldPerson } from './shield-person.ts';
import { asCalled, NO_ROW, placesOf, withPlaces } from './with-places.ts';

/** What `protectPeople` may be told. */
export interface ProtectPeopleOptions {
  /** Ranks people without a category even where they stand as carried; near spellings of protected ids stay protected. */
  readonly rankUncategorized?: boolean | undefined;
}

/** One or two people may well be in no link; a whole table of them is a table that calls people otherwise. */
const LEAST_TABLE = 3;

/** Who of a case is protected, and why. */
export interface Protection {
  /** Those the people table knows, by id as the links write it, but for protected entries that stand under a near spelling in the links. */
  readonly known: ReadonlyMap<PersonId, Person>;
  /** What is known of somebody, `unclear` where they are held back. */
  person(id: PersonId): Person;
  /** Whether somebody may not be ranked, named or drawn. */
  isProtected(id: PersonId): boolean;
  /** People held back as `unclear`, counted by reason. */
  readonly heldBack: HeldBack;
  /** All of them, those held back among them, by id. */
  readonly shielded: readonly Person[];
  /** Takes all of them out of texts. */
  readonly shield: Shield;
  /** Entries of the people table that no link names. */
  readonly unmatched: Unmatched;
  /** People of whom one row says what protects and another calls a suspect, convicted or a contact; the protecting one wins. */
  readonly disagreeing: Disagreeing;
  /** People without a category are ranked even where they stand as carried. */
  readonly ranksUncategorized: boolean;
  /** None of at least three entries of the people table is in a link, exactly or nearly, although some are protected: it calls people otherwise. */
  readonly isTableUnmatched: boolean;
}

/** How many people are held back as `unclear`, by reason. */
export interface HeldBack {
  /** Their id is a near spelling of a protected person's id or name. */
  readonly nearSpelling: number;
  /** They stand as passengers, carried or sheltered, and nobody gave them a category. */
  readonly carried: number;
  /** An age or a birth in the people table says that they are under eighteen, and nothing else protects them. */
  readonly underAge: number;
  /** Their line may go on as, or come from, a protected person's; left out where nobody's may. */
  readonly handedOver?: number;
}

/** People whose entries disagree. */
export interface Disagreeing {
  /** How many. */
  readonly people: number;
  /** The rows that speak of them, protecting and other ones. */
  readonly places: readonly RowPlace[];
}

/** Entries of the people table that no link names. */
export interface Unmatched {
  /** How many. */
  readonly people: number;
  /** Of them protected. */
  readonly protected: number;
  /** Where these protected ones stand, first rows first. */
  readonly protectedPlaces: readonly RowPlace[];
  /** Of the protected ones: how many have a near spelling in the links, which is held back. */
  readonly nearlySpelled: number;
}

/** {@link protectPeople} of what was checked; `protects` says whether words do, and is asked of ids such as `wife of H4` alone. */
export function holdPeople(
  links: readonly CaseLink[],
  people: readonly Partial<Person>[] | undefined,
  { rankUncategorized = false, protects }: ProtectPeopleOptions & { readonly protects: (text: string) => boolean },
): Protection {
  const { named, carried } = endsOfLinks(links);
  const known = registerPeople(people ?? [], named, links);
  const shielded = [...known.values()].filter(isProtected).map(asCalled);
  const twoFold = shielded.filter(isTwofold);
  const underAge = shielded.filter(isOnlyYoung).length;
  const handedOver = shielded.filter((person) => placesOf(person).some(({ isHandedOver }) => isHandedOver)).length;
  const { held, answered } = holdBack({
    known,
    named,
    shielded,
    carried: rankUncategorized ? new Set() : carried,
    protects,
  });
  const heldAs = new Map(
    [...held.keys()].map((id): [PersonId, Person] => [id, { ...known.get(id), id, category: 'unclear' }]),
  );
  const countOfReason = (reason: HeldReason): number => [...held.values()].filter((other) => other === reason).length;
  const hidden = [
    ...shielded,
    ...[...heldAs.values()]
      .map((one) => asCalled(withPlaces(one, placesOf(known.get(one.id) ?? one))))
      .filter(({ id }) => !isProtectedEntry(known.get(id))),
  ];
  const shield = createShield(hidden);
  for (const [id, person] of known) if (!isProtected(person)) known.set(id, shieldPerson(person, shield));
  const absent = [...known.values()].filter(({ id }) => !named.has(id));
  const protectedAbsent = absent.filter(isProtected);
  const nearlySpelled = protectedAbsent.filter(({ id }) => answered.has(id));
  for (const { id } of nearlySpelled) known.delete(id);
  const person = (id: PersonId): Person => heldAs.get(id) ?? known.get(id) ?? { id, category: 'uncategorized' };
  return {
    known,
    person,
    isProtected: (id) => isProtected(person(id)),
    heldBack: {
      nearSpelling: countOfReason('near'),
      carried: countOfReason('carried'),
      underAge,
      ...(handedOver > 0 && { handedOver }),
    },
    shielded: hidden,
    shield,
    unmatched: {
      people: absent.length,
      protected: protectedAbsent.length,
      protectedPlaces: rowsOf(protectedAbsent),
      nearlySpelled: nearlySpelled.length,
    },
    disagreeing: { people: twoFold.length, places: rowsOf(twoFold) },
    ranksUncategorized: rankUncategorized,
    isTableUnmatched:
      shielded.length > 0 &&
      links.length > 0 &&
      nearlySpelled.length === 0 &&
      absent.length === [...known.values()].filter(isOfTable).length &&
      absent.length >= LEAST_TABLE,
  };
}

/** An entry of a table, and not only of a register. */
function isOfTable(person: Person): boolean {
  return placesOf(person).some(({ row }) => row !== NO_ROW);
}

function isProtectedEntry(person: Person | undefined): boolean {
  return person !== undefined && isProtected(person);
}

/** One row protects, another puts among the ranked. */
function isTwofold(person: Person): boolean {
  const said = placesOf(person).flatMap(({ says }) => (says === undefined || says === 'uncategorized' ? [] : [says]));
  return (
    said.some((category) => isProtected({ id: '', category })) &&
    said.some((category) => !isProtected({ id: '', category }))
  );
}

/** Protected by age alone. */
function isOnlyYoung(person: Person): boolean {
  const places = placesOf(person);
  return (
    person.category === 'unclear' &&
    places.some(({ born, isUnderAge }) => born !== undefined || isUnderAge) &&
    places.every(({ says }) => says !== undefined && !isProtected({ id: '', category: says }))
  );
}

/** The rows of tables that speak of people, without what they say. */
function rowsOf(people: readonly Person[]): readonly RowPlace[] {
  return people
    .flatMap(placesOf)
    .filter(({ row }) => row !== NO_ROW)
    .map(({ says: _, born: __, isUnderAge: ___, also: ____, ...place }): RowPlace => place)
    .sort(byPlace);
}

function byPlace(a: RowPlace, b: RowPlace): number {
  const [x, y] = [a.file ?? '', b.file ?? ''];
  return x < y ? -1 : x > y ? 1 : a.row - b.row;
}
