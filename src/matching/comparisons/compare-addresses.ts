import type { HolderCounts } from '../candidates/holder-counts.ts';
import type { PreparedAddress, PreparedRecord } from '../candidates/prepared-record.ts';
import { jaroWinkler } from '../names/jaro-winkler.ts';
import { type Agreement, better } from './agreement.ts';
import { sharedPenalty } from './compare-phones.ts';

const ORDER = ['same', 'similar', 'different'];

/** Compares all addresses of two records, words in any order, and takes the best; a house that many records state tells less. */
export function compareAddresses(a: PreparedRecord, b: PreparedRecord, holders: HolderCounts): Agreement | undefined {
  let best: Agreement | undefined;
  for (const left of a.addresses) {
    for (const right of b.addresses) {
      const level = levelOf(left, right);
      const correction = level === 'different' ? 0 : sharedPenalty(holderCount(left, right, holders));
      best = better(best, { level, left: left.text, right: right.text, correction }, ORDER);
    }
  }
  return best;
}

function holderCount(left: PreparedAddress, right: PreparedAddress, { addresses }: HolderCounts): number {
  return Math.max(addresses.get(left.key) ?? 2, addresses.get(right.key) ?? 2);
}

/** Numbers must agree: next door is another address. Of the words, two thirds, each to a slip of the pen. */
function levelOf(a: PreparedAddress, b: PreparedAddress): string {
  if (a.key === b.key) return 'same';
  if (a.numbers !== b.numbers) return 'different';
  const shared = a.words.filter((word) => b.words.some((other) => jaroWinkler(word, other) >= 0.9)).length;
  return shared > 0 && shared * 3 >= Math.max(a.words.length, b.words.length) * 2 ? 'similar' : 'different';
}
