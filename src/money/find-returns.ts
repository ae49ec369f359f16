import { risingOrder, type Steps } from '../kernels/index.ts';
import type { Ledger } from './ledger.ts';

/** Days within which the same amount, paid back, is taken for a refund. */
const REFUND_DAYS = 30;
/** Payments looked through between two stops. */
const STEP = 16_384;

/**
 * Which payments were paid back in full: the same amount in the same currency, back to who paid it, within thirty days; the latest one that fits.
 *
 * Gives 1 for the payment that came back, 2 for the one that brought it back, 0 for all others.
 */
export function* findReturns({
  payer,
  payee,
  currency,
  amount,
  day,
}: Pick<Ledger, 'payer' | 'payee' | 'currency' | 'amount' | 'day'>): Steps<Uint8Array> {
  const count = amount.length;
  const people =
    payer.reduce(
      (most, person) => Math.max(most, person),
      payee.reduce((a, b) => Math.max(a, b), 0),
    ) + 1;
  const pairs = new Float64Array(count);
  for (let p = 0; p < count; p++) pairs[p] = Math.min(payer[p]!, payee[p]!) * people + Math.max(payer[p]!, payee[p]!);
  const isUpward = (p: number): boolean => payer[p]! < payee[p]!;
  const returned = new Uint8Array(count);
  // Sorted by pair, and within a pair in order of time: a table of all pairs would cost more than all the rest.
  const order = risingOrder(pairs);
  yield;
  let stop = STEP;
  for (let first = 0, end = 0; first < count; first = end) {
    const pair = pairs[order[first]!]!;
    let isBoth = false;
    for (end = first + 1; end < count && pairs[order[end]!] === pair; end++)
      isBoth ||= isUpward(order[end]!) !== isUpward(order[first]!);
    if (end > stop) {
      stop = end + STEP;
      yield;
    }
    if (!isBoth) continue;
    let held: number[] = [];
    for (const p of order.subarray(first, end)) {
      held = held.filter((earlier) => day[p]! - day[earlier]! <= REFUND_DAYS);
      const original = held.findLast(
        (earlier) =>
          isUpward(earlier) !== isUpward(p) && amount[earlier] === amount[p] && currency[earlier] === currency[p],
      );
      if (original === undefined) held.push(p);
      else {
        returned[original] = 1;
        returned[p] = 2;
        held.splice(held.indexOf(original), 1);
      }
    }
  }
  return returned;
}
