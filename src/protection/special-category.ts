import { SPECIAL_CATEGORIES } from './words/special-categories.ts';
import { type WordList, wordList, wordsOf } from './words/word-list.ts';

let words: WordList<string> | undefined;

/**
 * Says whether a name of a signal or a column stands for a special category of personal data (ethnicity, nationality, religion, politics, health, sexuality), in the
 * languages of the vocabulary. Nobody may be scored by one: LED articles 10 and 11(3), 28 CFR 23.20(b).
 *
 * @example specialCategoryOf('Staatsangehörigkeit') // => 'nationality'
 */
export function specialCategoryOf(name: string): string | undefined {
  words ??= wordList(Object.entries(SPECIAL_CATEGORIES));
  // camelCase and snake_case are words too.
  const parts = wordsOf(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '));
  return words.ofPhrase(parts) ?? parts.map((part) => words!.ofWord(part)).find((found) => found !== undefined);
}
