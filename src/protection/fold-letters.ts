import { asciiDigits } from './ascii-digits.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

const READ_AS: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.flatMap(([reading, letters]) => [...letters].map((letter): [string, string] => [letter, reading])),
);
/** Arabic letters that keyboards of Arabic, Persian, Urdu, Pashto and Kurdish write differently. */
const ARABIC: ReadonlyMap<string, string> = new Map(
  (
    [
      ['ا', 'ٱٲٳٵ'],
      ['ک', 'كڪګڬ'],
      ['ه', 'ہھەةۃۀۂ'],
      ['ی', 'يىېۍےێ'],
      ['و', 'ۆۇۈۋ'],
      ['گ', 'ڰڳ'],
    ] as const
  ).flatMap(([reading, letters]) => [...letters].map((letter): [string, string] => [letter, reading])),
);
const HIRAGANA = /[\u3041-\u3096]/g;
/** Marks over and under letters; the vowels that Indic scripts write as marks stay, for they part words. */
const MARKS =
  /[\p{Script=Inherited}\p{Cf}\p{Default_Ignorable_Code_Point}\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;

/**
 * Writes a text with the letters that all its spellings share: small, without marks, in one form where scripts or keyboards have several that look the
 * same, digits as 0 to 9. Blanks and punctuation stay.
 *
 * @example foldLetters('ЅÚSPECT') // => 'suspect'
 */
export function foldLetters(text: string): string {
  const bare = asciiDigits(text.normalize('NFKC')).normalize('NFD').replace(MARKS, '').toLowerCase();
  let read = '';
  for (const letter of bare) read += READ_AS.get(letter) ?? ARABIC.get(letter) ?? letter;
  return read.replace(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60)).normalize('NFC');
}
