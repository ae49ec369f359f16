import { isArabic } from './consonant-skeleton.ts';
import { type NamePart, namePart } from './name-part.ts';
import { toLatin } from './to-latin.ts';

/** Words that stand in some spellings of a name and not in others, and name nobody. */
const PARTICLES = new Set('al el bin ibn ben bint bn mr mrs ms dr haj hajj ال بن ابن بنت'.split(' '));
const ABD = /^(?:abd|abdu|abdul|abdel|abdal|abdoul|عبد)$/;
const MOST_PARTS = 6;

/**
 * Takes a name apart: in Latin letters, without particles, Abd joined with what follows.
 *
 * @example nameParts('عبد الرحمن بن محمد').map(({ skeleton }) => skeleton) // => ['bdrhmn', 'mhmd']
 */
export function nameParts(name: string): NamePart[] {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(al|el)-/g, '')
    .split(/[^\p{L}\p{M}\p{N}'`ʼʻʹʺ’‘]+/u)
    .filter((word) => word !== '' && !PARTICLES.has(word));
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && ABD.test(before)) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined.flatMap(partsOfWord).slice(0, MOST_PARTS);
}

function partsOfWord(word: string): NamePart[] {
  return toLatin(word)
    .split(' ')
    .filter((latin) => latin !== '')
    .map((latin) => namePart(latin, isArabic(word) ? word : undefined));
}
