import type { RecordId } from './record.ts';

/** One text for a pair, whichever comes first; no two pairs share one, whatever stands in the ids. */
export function pairKey(a: RecordId, b: RecordId): string {
  return a < b ? `${a.length}:${a}${b}` : `${b.length}:${b}${a}`;
}
