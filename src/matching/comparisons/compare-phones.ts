import type { HolderCounts } from '../candidates/holder-counts.ts';
import type { PreparedRecord } from '../candidates/prepared-record.ts';
import { type Agreement, better } from './agreement.ts';

const ORDER = ['same', 'same-ending', 'different'];

/** Compares all phones of two records and takes the best; a phone that many records state tells less. */
export function comparePhones(a: PreparedRecord, b: PreparedRecord, holders: HolderCounts): Agreement | undefined {
  let best: Agreement | undefined;
  for (const left of a.phones) {
    for (const right of b.phones) {
      const isBare = left.number === undefined || right.number === undefined;
      const alike = left.ending === right.ending && (isBare || left.number === right.number);
      if (!alike && best) continue;
      const correction = alike ? sharedPenalty(holders.phones.get(left.ending) ?? 2) : 0;
      const level = !alike ? 'different' : isBare && left.number !== right.number ? 'same-ending' : 'same';
      const texts = { left: left.number ?? left.ending, right: right.number ?? right.ending };
      best = better(best, { level, ...texts, correction }, ORDER);
    }
  }
  return best;
}

/** Of k records that state a value, one has k - 1 others to be the same person as. */
export function sharedPenalty(holderCount: number): number {
  return holderCount > 2 ? -Math.log2(holderCount - 1) : 0;
}
