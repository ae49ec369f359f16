import {
  type CaseLink,
  type Category,
  isProtected,
  isPutAmongRanked,
  once,
  type Person,
  type PersonId,
  type RowPlace,
} from '../model/index.ts';
import { endsOfLinks } from './ends-of-links.ts';
import { nearNames } from './near-names.ts';
import { type NearSpelling, nearSpellings } from './near-spellings.ts';
import { registerPeople } from './register-people.ts';
import { createShield, type Shield } from './shield.ts';
import { shieldPerson } from './shield-person.ts';
import { placesOf, type StatedPlace } from './with-places.ts';

/** What `protectPeople` may be told. */
export interface ProtectPeopleOptions {
  /** Ranks people without a category even where they stand as carried; near spellings of protected ids stay protected. */
  readonly rankUncategorized?: boolean | undefined;
}

/** Who has no id of their own in the links is called by the part they had: `Passenger 3`, `unidentified victim`. */
const CALLED_BY_PART = once(
  () =>
    /victim|víctima|vittima|vítima|opfer|mağdur|жертв|потерпевш|ضحي|受害|migrant|migrante|göçmen|мигрант|مهاجر|passenger|passag|pasajer|passegg|yolcu|пассажир|乘客|refugee|réfugié|refugiad|flüchtling|mülteci|беженец|لاجئ|难民|asylum|witness|témoin|testig|zeuge\b|zeugin|свидетел|شاهد|证人/iu,
);
/** `unidentified child`, `wife of H4`. */
const CALLED_BY_KIN = once(() => /^(?:unidentified|unknown|unnamed)\s|\sof\s/iu);
const SEVERAL_WORDS = once(() => /[^\p{L}\p{N}\p{M}]/u);
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
  const shielded = [...known.values()].filter(isProtected);
  const twoFold = shielded.filter(isTwofold);
  const underAge = shielded.filter(isOnlyYoung).length;
  const near = nearSpellings(shielded);
  const nearName = nearNames(shielded);
  const heldAs = new Map<PersonId, Person>();
  const hold = (id: PersonId): void =>
    void heldAs.set(id, { ...known.get(id), id, category: 'unclear' satisfies Category });
  const answered = new Set<PersonId>();
  let nearSpelling = 0;
  const within = createShield(shielded);
  const lookAt = (id: PersonId): void => {
    const person = known.get(id);
    const numbers = person === undefined || isPutAmongRanked(person) ? [] : nodesOf(person);
    const numbered = numbers.filter((node) => !named.has(node) && isProtectedEntry(known.get(node)));
    if (person && !isProtected(person) && numbered.length > 0) {
      for (const node of numbered) answered.add(node);
      hold(id);
      nearSpelling++;
      return;
    }
    const names = person === undefined || isPutAmongRanked(person) ? [] : (person.names ?? []);
    const called = [id, ...names.filter((name) => /\S\s+\S/.test(name))];
    const hits = called.flatMap((text) => [...near.of(text), ...nearName(text)]).filter((hit) => hit.id !== id);
    if (hits.length === 0) {
      // Several ids in one cell, or a person called by another: `M1; C2`, `brother of M1`.
      const isAlone = !SEVERAL_WORDS().test(id) || (person && (isProtected(person) || isPutAmongRanked(person)));
      if (isAlone || !within.names(id)) return;
      hold(id);
      nearSpelling++;
      return;
    }
    if (named.has(id)) for (const hit of hits) answered.add(hit.id);
    if (person && isProtected(person)) return;
    if (person && isPutAmongRanked(person) && hits.every((hit) => standsApart(hit, named))) return;
    hold(id);
    nearSpelling++;
  };
  for (const id of named) {
    const person = known.get(id);
    if (!isCalledByPart(id, protects) || (person && (isProtected(person) || isPutAmongRanked(person)))) continue;
    hold(id);
    nearSpelling++;
  }
  if (shielded.length > 0) {
    for (const id of named) if (!heldAs.has(id)) lookAt(id);
    for (const id of known.keys()) if (!named.has(id)) lookAt(id);
  }
  let carriedCount = 0;
  if (!rankUncategorized) {
    for (const id of carried) {
      const person = heldAs.get(id) ?? known.get(id);
      if (person && (isProtected(person) || isPutAmongRanked(person))) continue;
      hold(id);
      carriedCount++;
    }
  }
  const hidden = [...shielded, ...[...heldAs.values()].filter(({ id }) => !isProtectedEntry(known.get(id)))];
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
    heldBack: { nearSpelling, carried: carriedCount, underAge },
    shielded: hidden,
    shield,
    unmatched: {
      people: absent.length,
      protected: protectedAbsent.length,
      protectedPlaces: protectedAbsent.flatMap(placesOf).map(bare).sort(byPlace),
      nearlySpelled: nearlySpelled.length,
    },
    disagreeing: { people: twoFold.length, places: twoFold.flatMap(placesOf).map(bare).sort(byPlace) },
    ranksUncategorized: rankUncategorized,
    isTableUnmatched:
      shielded.length > 0 &&
      links.length > 0 &&
      nearlySpelled.length === 0 &&
      absent.length === known.size &&
      absent.length >= LEAST_TABLE,
  };
}

function isCalledByPart(id: PersonId, protects: (text: string) => boolean): boolean {
  return CALLED_BY_PART().test(id) || (mayBeCalledByKin(id) && protects(id));
}

/** Whether words decide about an id. */
export function mayBeCalledByKin(id: string): boolean {
  return CALLED_BY_KIN().test(id);
}

/** What the files of graphs call somebody by. */
function nodesOf(person: Person): readonly string[] {
  return placesOf(person).flatMap(({ node }) => (node === undefined ? [] : [node]));
}

function isProtectedEntry(person: Person | undefined): boolean {
  return person !== undefined && isProtected(person);
}

/** Two people, not one spelled in two ways: both ids are in the links, or the id is only like a name. */
function standsApart({ id, isId, isLoose }: NearSpelling, named: ReadonlySet<PersonId>): boolean {
  return isLoose || !isId || named.has(id);
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

/** Where, without what the row says. */
function bare({ says: _, born: __, isUnderAge: ___, ...place }: StatedPlace): RowPlace {
  return place;
}

function byPlace(a: RowPlace, b: RowPlace): number {
  const [x, y] = [a.file ?? '', b.file ?? ''];
  return x < y ? -1 : x > y ? 1 : a.row - b.row;
}
