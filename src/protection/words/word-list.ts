import { once } from '../../model/index.ts';
import { foldLetters } from '../fold-letters.ts';

/** Stands before a word of which nothing is a slip of the pen: see `nearWords`. */
export const NO_SLIP: RegExp = /^~/;
const NO_LETTER = once(() => /[^\p{L}\p{N}\p{M}]+/gu);

/** The Arabic article, with the particles that are written on to it; a parent (والد) begins with neither. */
const ARTICLE = once(() => /^(?!والد)[وبلفک]?ال(?=\p{L}{2})|^لل(?=\p{L}{2})/u);

/** A text cut into words, all of its spellings alike. */
export function wordsOf(text: string): readonly string[] {
  return foldLetters(text)
    .split(NO_LETTER())
    .map((word) => word.replace(ARTICLE(), ''))
    .filter((word) => word !== '');
}

/** Words, beginnings and parts of words, and phrases, each with what it means. */
export interface WordList<Meaning> {
  /** What the word means alone. */
  ofWord(word: string): Meaning | undefined;
  /** What a phrase means that stands among the words, or a word that stands alone. */
  ofPhrase(words: readonly string[]): Meaning | undefined;
}

/**
 * Reads lists such as `asylum seeker*, *passenger*, =son, kin`: the first list that knows a word tells what it means. A word behind `=` means it only
 * where it stands alone, because it is an everyday word of another language; `~` says nothing of what a word means.
 */
export function wordList<Meaning>(lists: readonly (readonly [Meaning, string])[]): WordList<Meaning> {
  const exact = new Map<string, Meaning>();
  const beginnings = new Map<string, Meaning>();
  const endings = new Map<string, Meaning>();
  const parts = new Map<string, Meaning>();
  const alone = new Map<string, Meaning>();
  const phrases: { readonly words: readonly string[]; readonly isBeginning: boolean; readonly meaning: Meaning }[] = [];
  for (const [meaning, list] of lists) {
    for (const entry of list.split(',').map((text) => text.trim().replace(NO_SLIP, ''))) {
      const [before, behind] = [entry.startsWith('*'), entry.endsWith('*')];
      const words = wordsOf(entry.replaceAll('*', ''));
      const word = words.join(' ');
      if (entry.startsWith('=')) keep(alone, word, meaning);
      else if (words.length > 1) phrases.push({ words, isBeginning: behind, meaning });
      else if (word !== '')
        keep(before && behind ? parts : before ? endings : behind ? beginnings : exact, word, meaning);
    }
  }
  const partList = [...parts];
  const ofWord = (word: string): Meaning | undefined => {
    const whole = exact.get(word);
    if (whole !== undefined) return whole;
    for (let length = 1; length <= word.length; length++) {
      const begun = beginnings.get(word.slice(0, length));
      if (begun !== undefined) return begun;
    }
    for (let start = 0; start < word.length; start++) {
      const ended = endings.get(word.slice(start));
      if (ended !== undefined) return ended;
    }
    return partList.find(([part]) => word.includes(part))?.[1];
  };
  const remembered = new Map<string, Meaning | undefined>();
  return {
    ofWord: (word) => {
      if (!remembered.has(word)) remembered.set(word, ofWord(word));
      return remembered.get(word);
    },
    ofPhrase: (words) => {
      const lone = words.length === 1 ? alone.get(words[0]!) : undefined;
      if (lone !== undefined) return lone;
      const text = ` ${words.join(' ')} `;
      return phrases.find(({ words: phrase, isBeginning }) =>
        text.includes(` ${phrase.join(' ')}${isBeginning ? '' : ' '}`),
      )?.meaning;
    },
  };
}

function keep<Meaning>(map: Map<string, Meaning>, word: string, meaning: Meaning): void {
  if (!map.has(word)) map.set(word, meaning);
}
