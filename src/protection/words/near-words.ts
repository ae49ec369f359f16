import { once } from '../../model/index.ts';
import { isOneSlip } from '../is-one-slip.ts';
import { wordsOf } from './word-list.ts';

/** Everyday words that are a letter off a protected one and no slip of the pen. */
const ordinary = once(
  () =>
    new Set(
      wordsOf(
        'passage passages fitness postage postages victory activity activities activité activités actividad actividades attività atividade atividades aktivität aktivitäten aktivitet aktivnost',
      ),
    ),
);
/** Shorter words have too many neighbors. */
const SHORTEST = 6;

/**
 * Prepares the telling of slips of the pen: is a word one letter off a word of the lists (written as for `wordList`), a letter too many, too few, another, or two
 * neighbors exchanged? A word that protects only where it stands alone (`=transported`) is no slip of another. Of a beginning that stands for many words, the beginning of the word is compared.
 *
 * Cost: a look-up for each letter, twice for each length that a beginning may have.
 */
export function nearWords(lists: readonly string[]): (word: string) => boolean {
  const whole = new Map<string, Set<string>>();
  const begun = new Map<string, Set<string>>();
  const judged = new Set<string>();
  for (const list of lists) {
    for (const entry of list.split(',').map((text) => text.trim())) {
      const words = wordsOf(entry.replaceAll('*', ''));
      if (entry.startsWith('=')) for (const word of words) judged.add(word);
      const [word = ''] = words;
      if (words.length !== 1 || entry.startsWith('=') || word.length < SHORTEST) continue;
      const index = entry.endsWith('*') ? begun : whole;
      for (const key of [word, ...deletions(word)]) {
        const held = index.get(key);
        if (held) held.add(word);
        else index.set(key, new Set([word]));
      }
    }
  }
  const isIn = (index: ReadonlyMap<string, ReadonlySet<string>>, text: string): boolean =>
    [text, ...deletions(text)].some((key) => [...(index.get(key) ?? [])].some((word) => isOneSlip(text, word)));
  return (word) => {
    if (word.length < SHORTEST - 1 || ordinary().has(word) || judged.has(word)) return false;
    if (isIn(whole, word)) return true;
    for (let length = SHORTEST - 1; length <= word.length; length++)
      if (isIn(begun, word.slice(0, length))) return true;
    return false;
  };
}

function deletions(word: string): readonly string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}
