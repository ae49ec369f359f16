import { asciiDigits } from './ascii-digits.ts';

const AROUND = /^(?:tel|sms|callto|whatsapp|sip):|@(?:s\.whatsapp\.net|c\.us)$/gi;
const WRITTEN_AS_PHONE = /^[+(\d][\d ()./\-_,;:\u2010-\u2015\u2212]*$/;
const LEAST_DIGITS = 7;

/**
 * The digits of what may be a telephone number, without a leading plus or zeros; undefined for what is none.
 *
 * @example phoneDigits('00385 91/111-0001') // => '385911110001'
 */
export function phoneDigits(id: string): string | undefined {
  const first = id.charCodeAt(0);
  // Most ids begin with a letter: they are told apart without a search.
  if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122)) if (!id.includes(':')) return undefined;
  const written = id
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(AROUND, '')
    .replace(/[.,]0+$/, '');
  const plain = asciiDigits(written);
  if (!WRITTEN_AS_PHONE.test(plain)) return undefined;
  const digits = plain.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < LEAST_DIGITS ? undefined : digits;
}

/**
 * Tells whether two runs of digits may be one line, one of them written without its country or with another way out: the shorter ends the longer, or
 * the last nine digits are the same.
 */
export function mayBeOneLine(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a) || (a.length >= 9 && b.length >= 9 && a.slice(-9) === b.slice(-9));
}
