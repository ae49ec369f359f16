import type { Person, PersonId } from '../model/index.ts';
import { once } from '../model/index.ts';
import { hanSpellings, isHanName } from './han-readings.ts';
import { mayBeOneLine, phoneDigits } from './phone-digits.ts';
import { spellingKey } from './spelling-key.ts';

/** A person whose id, or one of whose names, is written much like the text looked up. */
export interface NearSpelling {
  readonly id: PersonId;
  /** The id itself is written so; else one of the names. */
  readonly isId: boolean;
  /** A name that is only like it: a letter off, or in another script. */
  readonly isLoose?: boolean;
}

/** Finds the people whose ids or names differ from a text in spelling alone. */
export interface NearSpellings {
  of(text: string): readonly NearSpelling[];
}

const NONE: readonly NearSpelling[] = Object.freeze([]);
const ENDING = 7;
/** A name, and no code. */
const LETTERS = once(() => /^[\p{L}\p{M}]{4,}$/u);
/** Letters and digits together: a part of a text that is an id by itself. */
const ID_LIKE = once(() => /^(?=.*\p{L})(?=.*\p{N}).{3,}$/u);

/**
 * Hashes the spellings of people, so that each look-up costs the reading of one text: whose id is this, were it written in another way?
 *
 * By `spellingKey`, names in Han characters and in pinyin by their readings, by the words of a name in any order, and, where a text may be a telephone number, by its digits with and without the
 * country. Cost: linear.
 */
export function nearSpellings(people: readonly Person[]): NearSpellings {
  const byKey = new Map<string, NearSpelling[]>();
  const byReading = new Map<string, NearSpelling[]>();
  const byEnding = new Map<string, { readonly digits: string; readonly near: NearSpelling }[]>();
  const add = (text: string, near: NearSpelling): void => {
    for (const key of keysOf(text)) push(byKey, key, near);
    if (isHanName(text))
      for (const reading of hanSpellings(text)) push(byReading, spellingKey(reading), { ...near, isLoose: true });
    const digits = phoneDigits(text);
    if (digits !== undefined) push(byEnding, digits.slice(-ENDING), { digits, near });
  };
  for (const { id, names = [] } of people) {
    add(id, { id, isId: true });
    // `VQ77 Leila Nassar` holds an id and a name.
    for (const part of id.split(/[\s,;()]+/)) if (part !== id && ID_LIKE().test(part)) add(part, { id, isId: false });
    // Several ids in one cell: `M1;M9`.
    const several = id.split(/[;,|]/).map((part) => part.trim());
    if (several.length > 1) for (const part of several) if (part !== '') add(part, { id, isId: false });
    for (const name of names) add(name, { id, isId: false });
  }
  const lookUp = (text: string): readonly NearSpelling[] => {
    const keys = keysOf(text);
    const found = keys.flatMap((key) => byKey.get(key) ?? NONE);
    if (isHanName(text)) {
      const read = hanSpellings(text).flatMap((reading) => byKey.get(spellingKey(reading)) ?? NONE);
      for (const near of read) found.push({ ...near, isLoose: true });
    } else if (byReading.size > 0 && mayBePinyin(text))
      for (const key of keys) for (const near of byReading.get(key) ?? NONE) found.push(near);
    const digits = byEnding.size === 0 ? undefined : phoneDigits(text);
    if (digits === undefined) return found;
    const lines = byEnding.get(digits.slice(-ENDING)) ?? [];
    return [...found, ...lines.filter((line) => mayBeOneLine(line.digits, digits)).map(({ near }) => near)];
  };
  return { of: people.length === 0 ? () => NONE : lookUp };
}

/** A single short word is a first name or a place more often than a whole name. */
const PINYIN = once(() => /^\s*\p{L}{6,}\s*$|\p{L}['’\s,-]+\p{L}/u);

function mayBePinyin(text: string): boolean {
  return PINYIN().test(text);
}

/** Two letters that keyboards without marks write for one: Mueller, Soerensen, Aase. */
const DIGRAPH = /(?<=[aou])e|(?<=a)a/g;
/** Initials and articles, which a name has at one time and has not at another. */
const LEFT_OUT = once(() => /^(?:[\p{L}\p{M}]\.?|al|el|ul)$/iu);

function keysOf(text: string): readonly string[] {
  const key = spellingKey(text);
  const plain = LETTERS().test(key) ? key.replace(DIGRAPH, '') : key;
  const keys = plain === key ? [key] : [key, plain];
  if (!/[\s,;]/.test(text)) return keys;
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length < 2) return keys;
  const names = words.filter((word) => !LEFT_OUT().test(word));
  const plainKey = (part: string): string => {
    const of = spellingKey(part);
    return LETTERS().test(of) ? of.replace(DIGRAPH, '') : of;
  };
  const inOrder = (parts: readonly string[]): string => parts.map(plainKey).sort().join(' ');
  const all = inOrder(words);
  return names.length === words.length || names.length < 2 ? [...keys, all] : [...keys, all, inOrder(names)];
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const held = map.get(key);
  if (held) held.push(item);
  else map.set(key, [item]);
}
