import { asciiDigits } from './ascii-digits.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

const READ_AS: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.flatMap(([reading, letters]) => [...letters].map((letter): [string, string] => [letter, reading])),
);
/** Arabic letters that keyboards of Arabic, Persian, Urdu and Kurdish write differently. */
const ARABIC: ReadonlyMap<string, string> = new Map(
  (
    [
      ['ا', 'ٱٲٳٵ'],
      ['ک', 'كڪګ'],
      ['ه', 'ہھەةۃۀۂ'],
      ['ی', 'يىېۍےێ'],
      ['و', 'ۆۇۈۋ'],
      ['گ', 'ڰڳ'],
    ] as const
  ).flatMap(([reading, letters]) => [...letters].map((letter): [string, string] => [letter, reading])),
);
const PLAIN = /^[A-Za-z0-9]+$/;
/** Marks over and under letters; the vowels that Indic scripts write as marks stay, for they part names. */
const MARKS =
  /[\p{Script=Inherited}\p{Cf}\p{Default_Ignorable_Code_Point}\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
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
  const folded = asciiDigits(id.normalize('NFKC').trim()).replace(DECIMAL_ZEROS, '$1');
  const bare = folded.normalize('NFD').replace(MARKS, '').toLowerCase();
  let read = '';
  for (const letter of bare) read += READ_AS.get(letter) ?? ARABIC.get(letter) ?? letter;
  const parts = read
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
