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
].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]);

const BY_LETTERS = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian']);
/** Alphabets whose letters lead to Latin ones by rule, and Arabic, whose consonants do. */
const SURE = new Set([...BY_LETTERS, 'Arabic']);

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
