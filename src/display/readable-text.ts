import { RingtraceError, visibleText } from '../model/index.ts';

const TAIL = 12;

/**
 * Makes any text safe and short enough to look at: {@link visibleText}, and a text longer than `limit` keeps its head and tail
 * with a fingerprint of the whole between them, so that two long ids that differ in the middle still look different.
 *
 * Cost: O(length). The result has at most `limit` UTF-16 units when `limit` is 32 or more.
 *
 * @example readableText('a\nb\u0000') // => 'a␊b␀'
 */
export function readableText(text: string, limit: number = 64): string {
  if (typeof text !== 'string' || typeof limit !== 'number') {
    throw new RingtraceError('invalid-option', 'readableText', 'the first argument is no text', 'give a text');
  }
  const visible = visibleText(text);
  if (visible.length <= limit) return visible;
  const head = visible.slice(0, Math.max(1, limit - TAIL - 12));
  // Cutting may have split a pair of surrogates.
  return visibleText(`${head}…[${fingerprint(text)}]…${visible.slice(-TAIL)}`);
}

/** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) over UTF-16 units: tells texts apart for the eye, guards nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
