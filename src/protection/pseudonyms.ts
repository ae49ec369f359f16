import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { also, type Rule, text } from '../rules/index.ts';

const LEAST_LENGTH = 16;
const LEAST_VARIETY = 8;

/** A secret that pseudonyms may be made with: one that can be tried in a day is none, be it short, of few different characters, or a pattern of them. */
export const pseudonymKeyRule: Rule<string> = also(
  text,
  (key) => {
    const isPattern = /^(.{1,8})\1+.{0,7}$/su.test(key);
    const isRow = [...key].every(
      (letter, i) => i === 0 || Math.abs(letter.codePointAt(0)! - key.codePointAt(i - 1)!) <= 1,
    );
    return key.length >= LEAST_LENGTH && new Set(key).size >= LEAST_VARIETY && !isPattern && !isRow;
  },
  'is a key that is short or of little variety',
  `a secret drawn by chance, such as 32 hexadecimal digits, and a new one for every export (at least ${LEAST_LENGTH} characters)`,
);

/**
 * Makes pseudonyms under a key: HMAC-SHA-256 of the kind and the id, 80 bits of it, so that one id has one pseudonym under one key and nobody without it can try ids.
 *
 * @example pseudonymsUnder('7f3a9c0e51d24b68')('person', 'A') === pseudonymsUnder('7f3a9c0e51d24b68')('person', 'A') // => true
 */
export function pseudonymsUnder(key: string): (kind: string, id: string) => string {
  const bytes = utf8ToBytes(key);
  return (kind, id) =>
    `${kind}-${bytesToHex(hmac(sha256, bytes, utf8ToBytes(JSON.stringify([kind, id])))).slice(0, 20)}`;
}
