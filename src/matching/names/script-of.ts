import { once } from '../../model/index.ts';

const SCRIPTS: readonly (readonly [script: string, test: RegExp])[] = [
  'Arabic',
  'Hebrew',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Han',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Myanmar',
  'Devanagari',
  'Thai',
  'Lao',
  'Khmer',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Tibetan',
  'Mongolian',
].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]);

const BY_LETTERS = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian']);
/** Alphabets whose letters lead to Latin ones by rule, and Arabic, whose consonants do. */
const SURE = new Set([...BY_LETTERS, 'Arabic']);

/** Written without blanks between the words of a name, as often as not. */
const UNSPACED = new Set(['Myanmar', 'Thai', 'Lao', 'Khmer']);

/**
 * Tells whether two words of one script that is written without blanks begin or end alike, at least two signs long, and go on differently: two given names that share
 * what kin share.
 */
export function sharePieceOfWord(a: string, b: string, script: string): boolean {
  if (!UNSPACED.has(script)) return false;
  const [left, right] = [[...signs().segment(a)], [...signs().segment(b)]].map((found) =>
    found.map(({ segment }) => segment),
  );
  const shared = (x: readonly string[], y: readonly string[]): boolean => {
    const differs = x.findIndex((sign, i) => sign !== y[i]);
    return differs > 0 && differs < y.length && x.slice(0, differs).join('').length >= 2;
  };
  return shared(left!, right!) || shared(left!.toReversed(), right!.toReversed());
}

const signs = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** The script of a name: the first of those above that has a letter in it, Latin for Latin letters, `other` for the rest. */
export function scriptOf(text: string): string {
  if (!/[^ -\u024f]/.test(text)) return 'Latin';
  const found = SCRIPTS.find(([, test]) => test.test(text));
  return found?.[0] ?? (/\p{Script=Latin}/u.test(text) ? 'Latin' : 'other');
}

/**
 * Tells whether names in two scripts that do not agree are two names: Han is read in Mandarin, Cantonese or Japanese, Hangul is written in
 * Latin letters in many ways, and Hebrew, Ge'ez or Burmese spellings follow the ear.
 */
export function canTellApart(a: string, b: string): boolean {
  return a === b || (SURE.has(a) && SURE.has(b));
}

/** Tells whether a script has a letter for every sound, vowels too, so that its Latin letters can be compared. */
export function isByLetters(script: string): boolean {
  return BY_LETTERS.has(script);
}

/** Vowels that are written as marks on a letter make no further one: မောင် has two. */
export function lettersOf(written: string): number {
  return /^\p{L}*$/u.test(written) ? written.length : written.replace(/\P{L}/gu, '').length;
}
