import type { Person, PersonId } from '../model/index.ts';
import { once } from '../model/index.ts';
import { nearSpellings } from './near-spellings.ts';

/** Takes ids and names of protected people out of texts. */
export interface Shield {
  /** The text with a pseudonym (`protected-1`) wherever a protected person's id or name stands in it, however spelled. */
  text(text: string): string;
  /** Whether the text names a protected person anywhere. */
  names(text: string): boolean;
}

const WORD = once(() => /[\p{L}\p{N}\p{M}]+/gu);
/** Scripts that write no blanks between words. */
const UNSPACED = once(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}/u,
);
const ONE_WORD = /^[A-Za-z0-9]+$/;
const MOST_WORDS = 6;
const MOST_REMEMBERED = 1 << 18;

/**
 * Prepares the shielding of texts: whole texts, and runs of their words, that are a near spelling of a protected id or name.
 *
 * A word of one letter, or a number below 10,000, is only taken for an id that is written just so. Pseudonyms are numbered by the order of the ids
 * given. Cost: linear in the texts; each is remembered.
 */
export function createShield(
  shielded: readonly Person[],
  pseudonymOf: (id: PersonId, number: number) => string = numbered,
): Shield {
  if (shielded.length === 0) return { text: (text) => text, names: () => false };
  const sorted = [...shielded].sort((a, b) => (a.id < b.id ? -1 : 1));
  const nameOf = new Map(sorted.map(({ id }, i) => [id, pseudonymOf(id, i + 1)]));
  const near = nearSpellings(sorted);
  const written = new Map<string, string>();
  const unspaced: [string, string][] = [];
  let most = 1;
  for (const { id, names = [] } of sorted) {
    for (const text of [id, ...names]) {
      written.set(text.trim(), id);
      most = Math.max(most, text.match(WORD())?.length ?? 1);
      if (UNSPACED().test(text)) unspaced.push([text.trim(), id]);
    }
  }
  unspaced.sort(([a], [b]) => b.length - a.length);
  const longest = Math.min(most + 1, MOST_WORDS);
  const whoIs = (part: string): string | undefined => {
    const exact = written.get(part.trim());
    if (exact !== undefined) return exact;
    return isShort(part) ? undefined : near.of(part)[0]?.id;
  };
  const anew = (text: string): string => {
    const whole = whoIs(text);
    if (whole !== undefined) return nameOf.get(whole)!;
    if (ONE_WORD.test(text)) return text;
    let rest = text;
    for (const [name, id] of unspaced) rest = rest.replaceAll(name, nameOf.get(id)!);
    const words = [...rest.matchAll(WORD())].map((match) => [match.index, match.index + match[0].length] as const);
    let out = '';
    let done = 0;
    for (let first = 0; first < words.length; first++) {
      for (let last = Math.min(words.length, first + longest) - 1; last >= first; last--) {
        const [start, end] = [words[first]![0], words[last]![1]];
        const who = whoIs(rest.slice(start, end));
        if (who === undefined) continue;
        // A sign before the digits belongs to a telephone number.
        const from = rest[start - 1] === '+' ? start - 1 : start;
        out += rest.slice(done, from) + nameOf.get(who)!;
        done = end;
        first = last;
        break;
      }
    }
    return out + rest.slice(done);
  };
  const remembered = new Map<string, string>();
  const text = (given: string): string => {
    const held = remembered.get(given);
    if (held !== undefined) return held;
    const made = anew(given);
    if (remembered.size < MOST_REMEMBERED) remembered.set(given, made);
    return made;
  };
  return { text, names: (given) => text(given) !== given };
}

function isShort(part: string): boolean {
  const bare = part.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return bare.length < 2 || (/^\d+$/.test(bare) && bare.length < 5);
}

function numbered(_: string, number: number): string {
  return `protected-${number}`;
}
