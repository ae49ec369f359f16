import type { Ledger } from './ledger.ts';

/** Days within which the same amount, paid back, is taken for a refund. */
const REFUND_DAYS = 30;

/**
 * Which payments were paid back in full: the same amount in the same currency, back to who paid it, within thirty days; the latest one that fits.
 *
 * Gives 1 for the payment that came back, 2 for the one that brought it back, 0 for all others.
 */
export function findReturns({
  payer,
  payee,
  currency,
  amount,
  day,
}: Pick<Ledger, 'payer' | 'payee' | 'currency' | 'amount' | 'day'>): Uint8Array {
  const count = amount.length;
  const people =
    payer.reduce(
      (most, person) => Math.max(most, person),
      payee.reduce((a, b) => Math.max(a, b), 0),
    ) + 1;
  const directions = new Map<number, number>();
  const pairOf = (p: number): number => Math.min(payer[p]!, payee[p]!) * people + Math.max(payer[p]!, payee[p]!);
  const directionOf = (p: number): number => (payer[p]! < payee[p]! ? 1 : 2);
  for (let p = 0; p < count; p++) directions.set(pairOf(p), (directions.get(pairOf(p)) ?? 0) | directionOf(p));
  const returned = new Uint8Array(count);
  const open = new Map<number, number[]>();
  for (let p = 0; p < count; p++) {
    const pair = pairOf(p);
    if (directions.get(pair) !== 3) continue;
    const held = (open.get(pair) ?? []).filter((earlier) => day[p]! - day[earlier]! <= REFUND_DAYS);
    const original = held.findLast(
      (earlier) =>
        directionOf(earlier) !== directionOf(p) && amount[earlier] === amount[p] && currency[earlier] === currency[p],
    );
    if (original === undefined) held.push(p);
    else {
      returned[original] = 1;
      returned[p] = 2;
      held.splice(held.indexOf(original), 1);
    }
    open.set(pair, held);
  }
  return returned;
}
