import { once } from './once.ts';

const UNSEEN = once(
  () =>
    /[\p{Cc}\p{Surrogate}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu,
);

/**
 * Makes any id or text safe to print and lawful in XML: control characters become their pictures, marks that turn the reading
 * direction, lone surrogates and noncharacters become U+FFFD. Letters of every script stay as they are.
 *
 * @example visibleText('a\nb\u0000') // => 'a␊b␀'
 */
export function visibleText(text: string): string {
  // A stray escape sequence must not move a terminal's cursor, and no XML parser accepts one.
  return text.replace(UNSEEN(), pictureOf);
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}
