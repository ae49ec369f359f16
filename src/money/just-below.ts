import type { DEFAULT_STRUCTURING } from './account-shapes.ts';
import type { ByAccount } from './flow.ts';
import type { Ledger } from './ledger.ts';

/** By currency, in its major unit: from what amount on a payment is reported. */
export type Limits = Readonly<Record<string, number>>;

/** Payments just below a limit, by account and on either side of it, and whether so many of one side came within so many days. */
export function justBelow(
  { amount, currency, currencies, day, accounts }: Ledger,
  sides: readonly ByAccount[],
  limits: Limits,
  { share, count, days: runDays }: typeof DEFAULT_STRUCTURING,
): { readonly counts: Uint32Array; readonly isRun: Uint8Array } {
  const limitOf = currencies.map(({ currency: code, digits }) =>
    code !== null && Object.hasOwn(limits, code) ? limits[code]! * 10 ** digits : 0,
  );
  const isNear = Uint8Array.from(amount, (units, p) => {
    const limit = limitOf[currency[p]!]!;
    return units < limit && units >= share * limit ? 1 : 0;
  });
  const counts = new Uint32Array(accounts.length);
  const isRun = new Uint8Array(accounts.length);
  for (const { offsets, payments } of sides) {
    for (let a = 0; a < accounts.length; a++) {
      const days: number[] = [];
      for (let i = offsets[a]!; i < offsets[a + 1]!; i++) {
        const payment = payments[i]!;
        if (isNear[payment] === 0) continue;
        days.push(day[payment]!);
        counts[a]!++;
        if (days.length >= count && days.at(-1)! - days.at(-count)! <= runDays) isRun[a] = 1;
      }
    }
  }
  return { counts, isRun };
}
