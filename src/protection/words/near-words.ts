import { once } from '../../model/index.ts';
import { isOneSlip } from '../is-one-slip.ts';
import { NO_SLIP, wordsOf } from './word-list.ts';

/** Everyday words that are a letter off a protected one and no slip of the pen. */
const ordinary = once(
  () =>
    new Set(
      wordsOf(
        `passage passages passagen passagem passagens fitness postage postages postagem postagens victory saves claves llaves suaves escape escaped escapes rescate evaluee
    activity activities activité activités actividad actividades attività atividade atividades aktivität aktivitäten aktivitet aktivnost
    migration migrate migrated migrane migratori migracion migracao migracoes migracji migracios migracije migracija mirante migratia migratie migratiei emigration emigrati emigrato
    emigrat emigratie emigracion emigracao emigracji emigracja refuge refugio refugios refugiu deported deportes deporte vergisst vermissen vermisse evacuer evacue evacueren
    aislado aislados aislada aisladas solicitando solicitan solicitat desaparecio desaparecieron desapareciendo ciktim vaktim victoria vitrine`,
      ),
    ),
);
/** Shorter words have too many neighbors. */
const SHORTEST = 6;
/** How much may stand behind a beginning: inflections, and no other word. */
const LONGEST_ENDING = 3;

/**
 * Prepares the telling of slips of the pen: is a word one letter off a word of the lists (written as for `wordList`), a letter too many, too few, another, or two
 * neighbors exchanged? A word that protects only where it stands alone (`=transported`) is no slip of another, and of a word with `~` before it nothing is one:
 * too many everyday words are a letter off it (more than two of the 20,000 most frequent words of eighteen languages). Of a beginning that stands for many words, the beginning of the word is compared.
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
      if (words.length !== 1 || entry.startsWith('=') || NO_SLIP.test(entry) || word.length < SHORTEST) continue;
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
    for (let length = Math.max(SHORTEST - 1, word.length - LONGEST_ENDING); length <= word.length; length++)
      if (isIn(begun, word.slice(0, length))) return true;
    return false;
  };
}

function deletions(word: string): readonly string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}
