import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { nodeBuiltin } from '../kernels/index.ts';
import { RingtraceError } from '../model/index.ts';
import { spellingKey } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { ItemKind } from './case-state.ts';

/**
 * Writes plain data as the one JSON text that stands for it: members by code unit, no blanks, so that equal values have equal hashes.
 *
 * Form: RFC 8785 (JSON Canonicalization Scheme), doi:10.17487/RFC8785. Members that are `undefined` are left out, as `JSON.stringify` does.
 * Cost: O(size), and the sorting of members.
 *
 * @throws RingtraceError `invalid-option` for a number that is not finite, and for what is no plain data.
 * @example canonicalJson({ b: [1, 'x'], a: null }) // => '{"a":null,"b":[1,"x"]}'
 */
export function canonicalJson(value: unknown): string {
  return writeCanonical(value, 0);
}

/** Deeper than any case; what holds itself has no end. */
const DEEPEST = 500;

function writeCanonical(value: unknown, depth: number): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (depth > DEEPEST) throw refuse('itself, or is too deep');
  if (Array.isArray(value)) return `[${value.map((item) => writeCanonical(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${writeCanonical(member, depth + 1)}`).join(',')}}`;
  }
  throw refuse(typeof value === 'number' ? String(value) : `a ${typeof value}`);
}

function refuse(held: string): RingtraceError {
  const remedy = 'give texts, finite numbers, true, false, null, lists and objects';
  return new RingtraceError('invalid-option', 'canonicalJson', `the value holds ${held}`, remedy);
}

/**
 * The SHA-256 of a text (as UTF-8) or of bytes in hexadecimal, by the platform's own hash: at once in Node, as a promise of Web Crypto elsewhere.
 *
 * Cost: linear.
 *
 * @example await sha256Hex('') // => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function sha256Hex(content: string | Uint8Array): string | Promise<string> {
  if (!(content instanceof Uint8Array)) checkSubject('sha256Hex', content, 'text');
  const node = nodeBuiltin<typeof import('node:crypto')>('node:crypto');
  if (node) return node.createHash('sha256').update(content).digest('hex');
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return crypto.subtle
    .digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
    .then((digest) => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}

/**
 * The keyed hash that stands for an item where its name must not: HMAC-SHA-256 under the key of the case, 128 bits of it. Near spellings of one person share theirs.
 *
 * @example itemKey('00'.repeat(32), 'person', 'P-7') === itemKey('00'.repeat(32), 'person', 'p 7') // => true
 */
export function itemKey(key: string, kind: ItemKind | 'case', id: string): string {
  checkSubject('itemKey', key, 'text');
  if (!/^[0-9a-f]{64}$/.test(key))
    throw new RingtraceError(
      'invalid-option',
      'itemKey',
      'the key is none',
      'give the key of the case, 64 hexadecimal digits',
    );
  const text = JSON.stringify([kind, kind === 'person' ? spellingKey(id) : id]);
  return `${kind}:${bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(text))).slice(0, 32)}`;
}
