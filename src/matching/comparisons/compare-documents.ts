import { distance } from 'fastest-levenshtein';
import type { PreparedDocument, PreparedRecord } from '../candidates/prepared-record.ts';
import { type Agreement, better } from './agreement.ts';

const ORDER = ['same', 'one-off', 'different'];

/**
 * Compares all documents of two records and takes the best. Documents that state different kinds or countries cannot be compared: a
 * passport says nothing about an identity card.
 */
export function compareDocuments(a: PreparedRecord, b: PreparedRecord): Agreement | undefined {
  let best: Agreement | undefined;
  for (const left of a.documents) {
    for (const right of b.documents) {
      if (differs(left.kind, right.kind) || differs(left.country, right.country)) continue;
      const texts = { left: left.number, right: right.number, correction: 0 };
      best = better(best, { level: levelOf(left, right), ...texts }, ORDER);
    }
  }
  return best;
}

function levelOf({ number: left }: PreparedDocument, { number: right }: PreparedDocument): string {
  if (left === right) return 'same';
  return Math.min(left.length, right.length) >= 6 && isOneOff(left, right) ? 'one-off' : 'different';
}

/** One letter or digit wrong, missing or too many, or two neighbors exchanged. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (distance(a, b) === 1) return true;
  if (a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i] && i < a.length) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function differs(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}
