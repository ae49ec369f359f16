import { asciiDigits } from './ascii-digits.ts';
import { foldLetters } from './fold-letters.ts';

const PLAIN = /^[A-Za-z0-9]+$/;
const SCHEME = /^(?:mailto|tel|sms|callto|whatsapp|sip|https?):(?:\/\/)?/i;
const DECIMAL_ZEROS = /(\d)[.,]0+$/;
const NO_LETTER = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * Gives ids that differ in spelling alone one key: could these two be one person, written down twice?
 *
 * Folded are letter case, blanks, marks, punctuation and hyphens of every kind, presentation forms and full-width letters (NFKC), digits of every
 * script, leading zeros, a trailing `.0`, letters of other scripts that look the same (Unicode TS 39), `rn` and `m`, and the letters that
 * Arabic and Persian keyboards write differently. Gotcha: a key is for comparing and never shown; `A1-1` and `A11` share one. Cost: linear.
 *
 * @example spellingKey('Н-04 ') === spellingKey('h4') // => true
 */
export function spellingKey(id: string): string {
  if (PLAIN.test(id)) return settle(id.toLowerCase());
  const folded = asciiDigits(id.normalize('NFKC').trim().replace(SCHEME, '')).replace(DECIMAL_ZEROS, '$1');
  const parts = foldLetters(folded)
    .replaceAll('|', 'l')
    .split(NO_LETTER)
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('');
  return parts === '' ? id.normalize('NFKC').trim() : settle(parts);
}

/** Digits and the letters they are taken for, leading zeros of every number, and pairs that look like one letter. */
function settle(text: string): string {
  return text
    .replace(/o(?=\d)|(?<=\d)o/g, '0')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/[il1]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}
