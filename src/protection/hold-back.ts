import { isProtected, isPutAmongRanked, once, type Person, type PersonId } from '../model/index.ts';
import { nearNames } from './near-names.ts';
import { type NearSpelling, nearSpellings } from './near-spellings.ts';
import { createShield } from './shield.ts';
import { asCalled, placesOf } from './with-places.ts';

/** Who has no id of their own in the links is called by the part they had: `Passenger 3`, `unidentified victim`. */
const CALLED_BY_PART = once(
  () =>
    /victim|víctima|vittima|vítima|opfer|mağdur|жертв|потерпевш|ضحي|受害|migrant|migrante|göçmen|мигрант|مهاجر|passenger|passag|pasajer|passegg|yolcu|пассажир|乘客|refugee|réfugié|refugiad|flüchtling|mülteci|беженец|لاجئ|难民|asylum|witness|témoin|testig|zeuge\b|zeugin|свидетел|شاهد|证人/iu,
);
/** `unidentified child`, `wife of H4`. */
const CALLED_BY_KIN = once(() => /^(?:unidentified|unknown|unnamed)\s|\sof\s/iu);
const SEVERAL_WORDS = once(() => /[^\p{L}\p{N}\p{M}]/u);

/** Why somebody is held back: called like a protected person or after a part that protects, or carried. */
export type HeldReason = 'near' | 'carried';

export interface HoldBackInputs {
  /** The people table, by the ids of the links. */
  readonly known: ReadonlyMap<PersonId, Person>;
  /** Who is in a link. */
  readonly named: ReadonlySet<PersonId>;
  /** Those of the table whom it protects. */
  readonly shielded: readonly Person[];
  /** Who stands in a link as carried; nobody where that is lifted. */
  readonly carried: ReadonlySet<PersonId>;
  /** Whether the words protect whoever is called so. */
  readonly protects: (text: string) => boolean;
}

/** Finds who is not protected by the table, and may not be named all the same; `answered` are entries of the table that stand under a near spelling in the links. */
export function holdBack({ known, named, shielded, carried, protects }: HoldBackInputs): {
  readonly held: ReadonlyMap<PersonId, HeldReason>;
  readonly answered: ReadonlySet<PersonId>;
} {
  const held = new Map<PersonId, HeldReason>();
  const answered = new Set<PersonId>();
  const isSettled = (id: PersonId): boolean => {
    const person = known.get(id);
    return person !== undefined && (isProtected(person) || isPutAmongRanked(person));
  };
  for (const id of carried) if (!isSettled(id)) held.set(id, 'carried');
  // Whoever is spelled like somebody carried may be the one who was carried.
  const hidden = [
    ...shielded,
    ...[...held.keys()].map(
      (id): Person => ({ ...asCalled(known.get(id) ?? { id, category: 'unclear' }), category: 'unclear' }),
    ),
  ];
  for (const id of named) if (!held.has(id) && isCalledByPart(id, protects) && !isSettled(id)) held.set(id, 'near');
  if (hidden.length === 0) return { held, answered };
  const near = nearSpellings(hidden);
  const nearName = nearNames(hidden);
  const within = createShield(hidden);
  const isHeld = (id: PersonId): boolean => {
    const person = known.get(id);
    const isRanked = person !== undefined && isPutAmongRanked(person);
    const numbers = person === undefined || isRanked ? [] : nodesOf(person);
    const numbered = numbers.filter((node) => !named.has(node) && isProtectedEntry(known.get(node)));
    if (person && !isProtected(person) && numbered.length > 0) {
      for (const node of numbered) answered.add(node);
      return true;
    }
    const names = person === undefined || isRanked ? [] : (person.names ?? []);
    const called = [id, ...names.filter((name) => /\S\s+\S/.test(name))];
    const hits = called.flatMap((text) => [...near.of(text), ...nearName(text)]).filter((hit) => hit.id !== id);
    // Several ids in one cell, or a person called by another: `M1; C2`, `brother of M1`.
    if (hits.length === 0) return SEVERAL_WORDS().test(id) && !isSettled(id) && within.names(id);
    if (named.has(id)) for (const hit of hits) answered.add(hit.id);
    if (person && isProtected(person)) return false;
    return !isRanked || !hits.every((hit) => standsApart(hit, named));
  };
  for (const id of new Set([...named, ...known.keys()])) if (isHeld(id) && !held.has(id)) held.set(id, 'near');
  return { held, answered };
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
