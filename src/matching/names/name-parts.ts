import { foldArabic } from './fold-arabic.ts';
import { hangulFamilyLength } from './hangul.ts';
import { type NamePart, namePart } from './name-part.ts';
import { scriptOf } from './script-of.ts';
import { simplifyHan } from './simplify-han.ts';
import { hanFamilyLength, toLatin } from './to-latin.ts';

/** Words that stand in some spellings of a name and not in others, and name nobody. */
const PARTICLES = new Set(
  'al el bin ibn ben bint binti binte bn mr mrs ms miss mme mlle madame monsieur herr frau sir dr prof haj hajj hajji ال بن ابن بنت oglu oğlu ogly uly kyzy qizi gizi kızı'.split(
    ' ',
  ),
);
/** Servant of, father of, mother of: one name with what follows. */
const JOINED = /^(?:abd|abdu|abdul|abdel|abdal|abdoul|عبد|abu|abou|umm|أبو|ابو|أم)$/;
const MOST_PARTS = 6;

export interface NamePartsFound {
  readonly parts: NamePart[];
  /** The places of the family name, where a comma or capitals tell them. */
  readonly family: ReadonlySet<number> | undefined;
}

/**
 * Takes a name apart: in Latin letters, without particles, Abd and Abu joined with what follows.
 *
 * @example nameParts('عبد الرحمن بن محمد').map(({ skeleton }) => skeleton) // => ['bdrhmn', 'mhmd']
 */
export function nameParts(name: string): NamePart[] {
  return namePartsOf(name).parts;
}

/** The parts of a name, and which are the family name. */
export function namePartsOf(name: string): NamePartsFound {
  const text = name.normalize('NFKC').replace(/\b(al|el)-/gi, '');
  const comma = text.indexOf(',');
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'`ʼʻʹʺ’‘]+/gu)].map(({ 0: word, index }) => ({ word, index }));
  const someSmall = words.some(({ word }) => word.length > 1 && /\p{Ll}/u.test(word));
  const isFamily = ({ word, index }: (typeof words)[number]): boolean =>
    comma >= 0 ? index < comma : someSmall && word.length > 2 && /^\p{Lu}+$/u.test(word);
  const joined: { word: string; isFamily: boolean }[] = [];
  for (const entry of words) {
    const word = entry.word.toLowerCase();
    if (PARTICLES.has(word)) continue;
    const before = joined.at(-1);
    if (before !== undefined && JOINED.test(before.word)) before.word += word;
    else joined.push({ word, isFamily: isFamily(entry) });
  }
  const parts: NamePart[] = [];
  const family = new Set<number>();
  for (const entry of joined) {
    for (const part of partsOfWord(entry.word, joined.length === 1)) {
      if (parts.length >= MOST_PARTS) break;
      if (entry.isFamily) family.add(parts.length);
      parts.push(part);
    }
  }
  return { parts, family: family.size > 0 && family.size < parts.length ? family : undefined };
}

/** Words taken apart before: registers repeat names. */
const known = new Map<string, readonly NamePart[]>();
const MOST_KNOWN = 50_000;

function partsOfWord(word: string, isAlone: boolean): readonly NamePart[] {
  const key = isAlone ? `${word} ` : word;
  let parts = known.get(key);
  if (parts === undefined) {
    parts = takeApart(word, isAlone);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, parts);
  }
  return parts;
}

/** Han and Hangul that stand alone hold a family name and a given name. */
function takeApart(word: string, isAlone: boolean): NamePart[] {
  const script = scriptOf(word);
  const written = writtenLetters(word, script);
  const latin = toLatin(word)
    .split(' ')
    .filter((letters) => letters !== '');
  if (script !== 'Han' && script !== 'Hangul')
    return latin.length === 1 ? [namePart(latin[0]!, written)] : latin.map((letters) => namePart(letters));
  if (!isAlone || latin.length !== 2) return latin.length === 0 ? [] : [namePart(latin.join(''), written)];
  const length = script === 'Han' ? hanFamilyLength(word) : hangulFamilyLength(word);
  return [namePart(latin[0]!, written.slice(0, length)), namePart(latin[1]!, written.slice(length))];
}

/** One way to write what one script writes in several. */
function writtenLetters(word: string, script: string): string {
  if (script === 'Han') return simplifyHan(word);
  if (script === 'Arabic') return foldArabic(word);
  if (script === 'Hebrew') return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return word.normalize('NFC');
}
