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
      const holderCount = Math.max(holders.addresses.get(left.key) ?? 2, holders.addresses.get(right.key) ?? 2);
      const correction = level === 'different' ? 0 : sharedPenalty(holderCount);
      best = better(best, { level, left: left.text, right: right.text, correction }, ORDER);
    }
  }
  return best;
}

/** Numbers must agree: next door is another address. Of the words, two thirds, each to a slip of the pen. */
function levelOf(a: PreparedAddress, b: PreparedAddress): string {
  if (a.key === b.key) return 'same';
  const [numbersA, numbersB] = [a, b].map(({ words }) => words.filter(isNumber).join(' '));
  if (numbersA !== numbersB) return 'different';
  const [wordsA, wordsB] = [a, b].map(({ words }) => words.filter((word) => !isNumber(word)));
  const shared = wordsA!.filter((word) => wordsB!.some((other) => jaroWinkler(word, other) >= 0.9)).length;
  return shared > 0 && shared * 3 >= Math.max(wordsA!.length, wordsB!.length) * 2 ? 'similar' : 'different';
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
