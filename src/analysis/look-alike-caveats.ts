import { compareIds, type PersonId } from '../model/index.ts';
import { foldLetters } from '../protection/index.ts';
import type { Steps } from '../work/index.ts';

const MOST_TOLD = 5;
const STRIDE = 4096;
/** Digits of other scripts look different; kana and Ethiopic letters are folded by sound. */
const NO_LOOK = /[\p{M}\p{N}\u1200-\u137f\u3041-\u30ff]/u;
const ASCII = /^[ -~]*$/;

/** Says which ids the eye takes for one: letters of two scripts, O and 0, l, I and 1. They are named: give those who may be. Cost: linear. */
export function* lookAlikeCaveats(people: readonly PersonId[]): Steps<readonly string[]> {
  const first = new Map<string, PersonId>();
  const alike: (readonly [PersonId, PersonId])[] = [];
  for (let from = 0; from < people.length; from += STRIDE) {
    for (const id of people.slice(from, from + STRIDE)) {
      const look = lookOf(id);
      const other = first.get(look);
      if (other === undefined) first.set(look, id);
      else alike.push(compareIds(other, id) < 0 ? [other, id] : [id, other]);
    }
    yield;
  }
  if (alike.length === 0) return [];
  alike.sort(([a, b], [c, d]) => compareIds(a, c) || compareIds(b, d));
  const told = alike.slice(0, MOST_TOLD).map(([a, b]) => sayPair(a, b));
  const more = alike.length > MOST_TOLD ? ' and more' : '';
  return [`Ids that look alike are different people: ${told.join('; ')}${more}. Write them alike where they are one.`];
}

/** What an id looks like: letters of other scripts as the Latin ones they resemble, capitals and marks as they are. */
function lookOf(id: PersonId): string {
  let look = '';
  for (const letter of ASCII.test(id) ? [id] : id.normalize('NFKD')) {
    if (!ASCII.test(letter) && !NO_LOOK.test(letter)) {
      const folded = foldLetters(letter);
      look += letter === letter.toLowerCase() ? folded : folded.toUpperCase();
    } else look += letter;
  }
  return look.replace(/[O0]/g, '0').replace(/[Il1|]/g, '1');
}

/** Two ids with what stands first in one of them and not in the other, by its number in Unicode. */
function sayPair(a: PersonId, b: PersonId): string {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((letter, i) => letter !== right[i]);
  return `${a} (${numberOf(left[at])}) and ${b} (${numberOf(right[at])})`;
}

function numberOf(letter: string | undefined): string {
  return letter === undefined ? 'ends' : `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
