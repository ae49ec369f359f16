import { once } from '../model/index.ts';

const DIGIT = once(() => /\p{Nd}/gu);

/**
 * Writes the digits of every script as 0 to 9.
 *
 * @example asciiDigits('٠٩١') // => '091'
 */
export function asciiDigits(text: string): string {
  return text.replace(DIGIT(), digitOf);
}

function digitOf(digit: string): string {
  if (digit <= '9') return digit;
  // The digits of a script stand in a row, tens of them, and no digit before the first.
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
}
