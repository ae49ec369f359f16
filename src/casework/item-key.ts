import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { RingtraceError } from '../model/index.ts';
import { spellingKey } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { ItemKind } from './case-state.ts';

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
