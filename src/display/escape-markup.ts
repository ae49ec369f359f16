import { readableText } from './readable-text.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * Makes any text safe inside HTML, XML and SVG, in text and in quoted attributes alike: {@link readableText}, then the five
 * characters of markup become entities. `limit` bounds the text before entities.
 *
 * @example escapeMarkup('<b> & "x"') // => '&lt;b&gt; &amp; &quot;x&quot;'
 */
export function escapeMarkup(text: string, limit: number = Number.POSITIVE_INFINITY): string {
  return readableText(text, limit).replace(/[&<>"']/g, (character) => ENTITIES.get(character)!);
}
