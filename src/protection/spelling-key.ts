import { once } from '../model/index.ts';
import { asciiDigits } from './ascii-digits.ts';
import { foldLetters } from './fold-letters.ts';

const PLAIN = /^[A-Za-z0-9]+$/;
const SCHEME = /^(?:mailto|tel|sms|callto|whatsapp|sip|https?):(?:\/\/)?/i;
const DECIMAL_ZEROS = /(\d)[.,]0+$/;
/** What follows a plus before the @ is the owner's own note. */
const MAIL_NOTE = /\+[^@\s]*(?=@)/;
const NO_LETTER = once(() => /[^\p{L}\p{N}\p{M}]+/gu);

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
  const folded = asciiDigits(decoded(id).normalize('NFKC').trim().replace(SCHEME, '').replace(MAIL_NOTE, '')).replace(
    DECIMAL_ZEROS,
    '$1',
  );
  const parts = foldLetters(folded)
    .replaceAll('|', 'l')
    .split(NO_LETTER())
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('');
  return parts === '' ? id.normalize('NFKC').trim() : settle(parts);
}

/** Text as it stood before a page or an address wrote signs by their numbers. */
function decoded(text: string): string {
  const bare = text.replace(/&#(\d{2,6});/g, (whole, code: string) => {
    const point = Number(code);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
  if (!/%[0-9a-f]{2}/i.test(bare)) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
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
