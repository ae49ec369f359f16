import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type CaseLink, isProtected, type Person } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { linkExportRules } from './export-rules.ts';

export interface LinkExportOptions {
  /** What is known of the people: it tells who is protected. */
  readonly people?: readonly Person[] | undefined;
  /**
   * Lets links of protected people leave, each person under a pseudonym made with this key. Use a new secret key for every export: with
   * one key, two exports can be joined, and whoever has the key can try ids.
   */
  readonly includeProtectedAsPseudonyms?: string | undefined;
}

/**
 * Decides how links of protected people leave the house: not at all, or with pseudonyms in place of their ids (HMAC-SHA-256 under the caller's
 * key, 80 bits of it). The link's own id is replaced too, because it is made from the ids.
 *
 * Cost: O(links).
 *
 * @throws RingtraceError `invalid-option` for a key shorter than 16 characters.
 * @example shieldProtected([{ id: 'L1', source: 'A', target: 'M', kind: 'call', directed: true, strength: 1 }],
 *   { people: [{ id: 'M', category: 'migrant' }] }) // => []
 */
export function shieldProtected(links: readonly CaseLink[], options: LinkExportOptions): readonly CaseLink[] {
  checkOptions('shieldProtected', options, linkExportRules);
  const { people = [], includeProtectedAsPseudonyms: key } = options;
  const shielded = new Set(people.filter(isProtected).map(({ id }) => id));
  const pseudonyms = new Map<string, string>();
  const pseudonymOf = (kind: string, id: string): string => {
    const text = JSON.stringify([kind, id]);
    const made = pseudonyms.get(text) ?? bytesToHex(hmac(sha256, utf8ToBytes(key!), utf8ToBytes(text))).slice(0, 20);
    pseudonyms.set(text, made);
    return `${kind}-${made}`;
  };
  const nameOf = (id: string): string => (shielded.has(id) ? pseudonymOf('protected', id) : id);
  return links.flatMap((link) => {
    const { id, source, target } = link;
    if (!shielded.has(source) && !shielded.has(target)) return [link];
    if (key === undefined) return [];
    return [{ ...link, id: pseudonymOf('link', id), source: nameOf(source), target: nameOf(target) }];
  });
}
