import { distance } from 'fastest-levenshtein';
import type { Person } from '../model/index.ts';
import { once } from '../model/index.ts';
import { consonantSkeleton } from './consonant-skeleton.ts';
import { foldLetters } from './fold-letters.ts';
import { isOneSlip } from './is-one-slip.ts';
import { lettersAsLatin } from './letters-as-latin.ts';
import type { NearSpelling } from './near-spellings.ts';

interface Word {
  readonly text: string;
  readonly script: string;
  readonly skeleton: string;
}

interface Name {
  /** As it is written, and with two neighboring words as one: Abd al-Rahman, Abdulrahman. */
  readonly spellings: readonly (readonly Word[])[];
  readonly near: NearSpelling;
}

const NONE: readonly NearSpelling[] = Object.freeze([]);
const HAS_DIGIT = once(() => /\p{N}/u);
const WORDS = once(() => /[\p{L}\p{M}'’]+/gu);
/** The article as it sounds before some letters, between two parts of a name: Noor ud Din. */
const INNER_ARTICLE = /^(?:ud|ad|ed|id|ur|ar|er|us|as|es|ush|ash|esh|un|an|en|uz|az|ez)$/u;
/** Articles and particles, which one spelling has and another has not. */
const PARTICLE = /^(?:al|el|ul|bin|ibn|ben|bint|van|von|de|da|di|del|der|abu|umm|ал|аль|бин|ибн)$/u;
const SCRIPTS = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Latin', /^[a-z'’]/],
] as const;
/** Shorter single names have too many neighbors. */
const SHORTEST_ALONE = 6;
const LEAST_CONSONANTS = 4;
const LEAST_JOINED = 3;
/** Long words with the same consonants may differ in three letters: Abdulrahman, Abdarrahmaan. */
const LONG = 9;
const MOST_WORDS = 6;

/**
 * Hashes the names of people, so that a text that may be one of them can be found: is this name that name, with a slip of the pen or in another script?
 *
 * A name of several words is near when at least two of them are, and at most one word of it is left: a letter off (four letters or more), spelled otherwise
 * with the same consonants, or in another script with the same consonants. A single word needs six letters, or four consonants across scripts. Ids with digits
 * are no names. Two neighboring words may be one: Abd al-Rahman and Abdulrahman. Chinese characters are told by `nearSpellings`, Japanese ones only as
 * they are written. Cost: linear.
 */
export function nearNames(people: readonly Person[]): (text: string) => readonly NearSpelling[] {
  const byPart = new Map<string, Name[]>();
  for (const { id, names = [] } of people) {
    for (const text of [id, ...names]) {
      const spellings = spellingsOf(text);
      const name = { spellings, near: { id, isId: text === id, isLoose: true } };
      for (const key of new Set(spellings.flatMap(keysOf))) {
        const held = byPart.get(key);
        if (held) held.push(name);
        else byPart.set(key, [name]);
      }
    }
  }
  if (byPart.size === 0) return () => NONE;
  return (text) => {
    const spellings = spellingsOf(text);
    const found = new Set<Name>();
    for (const key of new Set(spellings.flatMap(keysOf))) for (const name of byPart.get(key) ?? []) found.add(name);
    return [...found].filter((name) => areNear(spellings, name.spellings)).map(({ near }) => near);
  };
}

/** Whether two names are near as they are written, or one of them with two words joined. */
function areNear(
  [whole = [], ...joined]: readonly (readonly Word[])[],
  [otherWhole = [], ...othersJoined]: readonly (readonly Word[])[],
): boolean {
  return (
    isNear(whole, otherWhole) ||
    joined.some((words) => isNear(words, otherWhole)) ||
    othersJoined.some((words) => isNear(whole, words))
  );
}

/** The words of what may be a name, and the same with two neighbors joined; none where it is none. */
function spellingsOf(text: string): readonly (readonly Word[])[] {
  if (HAS_DIGIT().test(text) || text.length < 4) return [];
  const stated = [...foldless(text).matchAll(WORDS())].map(([word]) => word);
  const isInner = (i: number): boolean => i > 0 && i < stated.length - 1 && INNER_ARTICLE.test(stated[i]!);
  const words = stated.filter((word, i) => !PARTICLE.test(word) && !isInner(i));
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const whole = words.map(wordOf);
  const joined = words.slice(1).flatMap((word, i) => {
    const both = wordOf(`${words[i]}${word}`);
    // What is short when joined is two names and no spelling of one.
    return both.skeleton.length < LEAST_JOINED ? [] : [[...whole.slice(0, i), both, ...whole.slice(i + 2)]];
  });
  return [whole, ...joined];
}

function wordOf(word: string): Word {
  const script = SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other';
  const latin = script === 'other' ? lettersAsLatin(word) : word;
  return { text: word.replace(/(.)\1+/gu, '$1'), script, skeleton: consonantSkeleton(latin) };
}

/** Small letters without marks; look-alike letters stay in their script, which tells how they sound. */
function foldless(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return /^[\x20-\x7e]*$/.test(plain)
    ? plain
    : /[\p{Script=Latin}]/u.test(plain)
      ? foldLetters(plain)
      : plain
          .normalize('NFD')
          .replace(/\p{Script=Inherited}/gu, '')
          .normalize('NFC');
}

/** By the consonants of each word; a word that stands alone also by what is left of it without one letter. */
function keysOf(words: readonly Word[]): readonly string[] {
  if (words.length !== 1) return words.filter(({ skeleton }) => skeleton.length >= 2).map(({ skeleton }) => skeleton);
  const [{ text, skeleton }] = words as readonly [Word];
  const keys = skeleton.length >= LEAST_CONSONANTS ? [`1 ${skeleton}`] : [];
  if (text.length < SHORTEST_ALONE - 1) return keys;
  return [...keys, `1 ${text}`, ...Array.from(text, (_, i) => `1 ${text.slice(0, i)}${text.slice(i + 1)}`)];
}

function isNear(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length === 1 && b.length === 1) return isNearAlone(a[0]!, b[0]!);
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length < 2 || many.length - few.length > 1) return false;
  const left = [...many];
  let consonants = 0;
  for (const word of few) {
    const at = left.findIndex((other) => isNearWord(word, other));
    if (at < 0) return false;
    consonants += word.skeleton.length;
    left.splice(at, 1);
  }
  return consonants >= LEAST_CONSONANTS;
}

function isNearAlone(a: Word, b: Word): boolean {
  const isLong = Math.min(a.text.length, b.text.length) >= SHORTEST_ALONE - 1;
  if (a.script !== b.script) return a.skeleton === b.skeleton && a.skeleton.length >= LEAST_CONSONANTS;
  return isLong && Math.max(a.text.length, b.text.length) >= SHORTEST_ALONE && isNearWord(a, b);
}

function isNearWord(a: Word, b: Word): boolean {
  if (a.text === b.text) return true;
  // One consonant tells little, but the other words of the name must agree too: Mohammed Ali.
  if (a.script !== b.script) return a.skeleton === b.skeleton && a.skeleton !== '';
  const shorter = Math.min(a.text.length, b.text.length);
  if (shorter >= 4 && isOneSlip(a.text, b.text)) return true;
  return shorter >= 6 && a.skeleton === b.skeleton && distance(a.text, b.text) <= (shorter >= LONG ? 3 : 2);
}
