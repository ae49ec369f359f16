import { distance } from 'fastest-levenshtein';
import type { PartTable } from '../candidates/part-table.ts';
import type { NameForm, PreparedName } from '../candidates/prepared-record.ts';
import { isFemaleForm } from '../names/is-female-form.ts';
import { jaroWinkler } from '../names/jaro-winkler.ts';
import { isConsonantal, type NamePart } from '../names/name-part.ts';
import { isByLetters, lettersOf } from '../names/script-of.ts';

/** Two parts that agree, by their places in the two names. */
export interface AgreedPlaces {
  readonly i: number;
  readonly j: number;
}

/** Scripts of names that hold no family name. */
const FAMILYLESS = new Set(['Myanmar', 'Ethiopic']);

interface Side {
  readonly name: PreparedName;
  readonly form: NameForm;
}

/**
 * Tells whether what two names share is the family name, and the given names differ: kin. Where it is the given name, it may be one woman
 * before and after her marriage.
 *
 * The family name is told by a comma, capitals or the script; else by which of the parts are known as given names, and by place.
 */
export function areKin(a: Side, b: Side, agreed: readonly AgreedPlaces[], table: PartTable): boolean {
  const takenA = new Set(agreed.map(({ i }) => i));
  const takenB = new Set(agreed.map(({ j }) => j));
  const [restA, restB] = [rest(a.form, takenA), rest(b.form, takenB)];
  if (restA.length === 0 || restB.length === 0) return false;
  const partOf = (side: Side, place: number) => table.parts[side.form[place]!]!;
  if (restA.some((i) => restB.some((j) => areNear(partOf(a, i), partOf(b, j))))) return false;
  // Nobody bears another family name once married where there are none.
  if (FAMILYLESS.has(a.name.parsed.script) && a.name.parsed.script === b.name.parsed.script) return true;
  let evidence = 0;
  for (const [side, taken] of [
    [a, takenA],
    [b, takenB],
  ] as const) {
    const { family } = side.name.parsed;
    if (family && side.form === side.name.forms[0]) evidence += [...family].some((place) => taken.has(place)) ? 4 : -4;
    if (!taken.has(0)) evidence += 0.5;
    if (!taken.has(side.form.length - 1)) evidence -= 0.5;
    const isGiven = (place: number): boolean => partOf(side, place).variants.length > 0;
    const [givenTaken, givenRest] = [[...taken].every(isGiven), rest(side.form, taken).every(isGiven)];
    if (givenRest && !givenTaken) evidence += 1;
    if (givenTaken && !givenRest) evidence -= 1;
    // Who is called by an initial is called so by the given name, unless that one is written out.
    if (!givenTaken && rest(side.form, taken).every((place) => partOf(side, place).latin.length === 1)) evidence += 1;
  }
  return evidence >= 0;
}

function rest(form: NameForm, taken: ReadonlySet<number>): number[] {
  return form.flatMap((_, place) => (taken.has(place) ? [] : [place]));
}

const NEAR = 0.8;

/** What may be one name all the same: two signs of one sound, two slips of the pen, a pet name that the other script does not show. */
function areNear(a: NamePart, b: NamePart): boolean {
  const knownCount = Number(a.variants.length > 0) + Number(b.variants.length > 0);
  if (knownCount === 2) return false;
  if (isFemaleForm(a.sound, b.sound)) return false;
  if (a.latin === b.latin) return a.script !== 'Latin';
  if (a.script === b.script && !isByLetters(a.script)) {
    // A sign of Han more or less is another name.
    if (a.script === 'Han') return false;
    return Math.min(lettersOf(a.written), lettersOf(b.written)) >= 3 && distance(a.written, b.written) <= 1;
  }
  if (a.latin.length === 1 || b.latin.length === 1) return a.latin[0] === b.latin[0] || a.sound[0] === b.sound[0];
  if (Math.min(a.skeleton.length, b.skeleton.length) >= 3 && a.skeleton === b.skeleton) return true;
  if (isConsonantal(a.script) !== isConsonantal(b.script)) {
    return knownCount === 1 || distance(a.skeleton, b.skeleton) <= 1 || jaroWinkler(a.skeleton, b.skeleton) >= NEAR;
  }
  return distance(a.latin, b.latin) <= 1 || jaroWinkler(a.sound, b.sound) >= NEAR;
}
