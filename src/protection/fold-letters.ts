import { once } from '../model/index.ts';
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
/** Ethiopic letters that sound alike and are written for one another, by series of eight. */
const ETHIOPIC: ReadonlyMap<number, number> = new Map([
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
]);
const ETHIOPIC_LETTER = /[\u1210-\u1217\u1280-\u1287\u1220-\u1227\u12d0-\u12d7\u1340-\u1347]/g;
/** Most texts, and none of what is folded below but capitals. */
const ASCII = /^[\x20-\x7e]*$/;
const HIRAGANA = /[\u3041-\u3096]/g;
/** Marks over and under letters; the vowels that Indic scripts write as marks stay, for they part words. */
const MARKS = once(
  () =>
    /[\p{Script=Inherited}\p{Cf}\p{Default_Ignorable_Code_Point}\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu,
);

/**
 * Writes a text with the letters that all its spellings share: small, without marks, in one form where scripts or keyboards have several that look the
 * same, digits as 0 to 9. Blanks and punctuation stay.
 *
 * @example foldLetters('ЅÚSPECT') // => 'suspect'
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = asciiDigits(text.normalize('NFKC')).normalize('NFD').replace(MARKS(), '').toLowerCase();
  let read = '';
  for (const letter of bare) read += READ_AS.get(letter) ?? ARABIC.get(letter) ?? letter;
  const ethiopic = read.replace(ETHIOPIC_LETTER, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(ETHIOPIC.get(code & ~7)! + (code & 7));
  });
  return ethiopic.replace(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60)).normalize('NFC');
}
