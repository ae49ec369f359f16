import { RingtraceError } from '../model/index.ts';

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
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  const shown = typeof value === 'number' ? String(value) : `a ${typeof value}`;
  throw new RingtraceError(
    'invalid-option',
    'canonicalJson',
    `the value holds ${shown}`,
    'give texts, finite numbers, true, false, null, lists and objects',
  );
}
