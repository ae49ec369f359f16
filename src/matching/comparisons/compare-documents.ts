import { isOneSlip } from '../../protection/index.ts';
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
  return Math.min(left.length, right.length) >= 6 && isOneSlip(left, right) ? 'one-off' : 'different';
}

function differs(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}
