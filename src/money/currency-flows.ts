import { compareIds } from '../model/index.ts';
import type { AccountFlow } from './account-flows.ts';
import type { Ledger } from './ledger.ts';
import { UNNAMED } from './number-ends.ts';

/** The money of one currency, in minor units: entered + untracked = left + resting. */
export interface CurrencyFlow {
  /** Which; null where none is stated. */
  readonly currency: string | null;
  /** Digits behind the point: amounts are in units of 10 ** -digits. */
  readonly digits: number;
  /** Payments in it. */
  readonly paymentCount: number;
  /** Of all payments together. */
  readonly amount: number;
  /** Paid by those outside and those not named. */
  readonly entered: number;
  /** Paid beyond all that is known to have come. */
  readonly untracked: number;
  /** Paid to those outside and those not named. */
  readonly left: number;
  /** Still with somebody after the last payment. */
  readonly resting: number;
  /** Untracked, as a share of all that was paid. */
  readonly untrackedShare: number;
}

/** By code; what states none first. */
export function compareCurrencies(a: Pick<AccountFlow, 'currency'>, b: Pick<AccountFlow, 'currency'>): number {
  return compareIds(a.currency ?? '', b.currency ?? '');
}

/** The money as a whole, by currency. */
export function currencyFlows(
  { currencies, currency, amount, from, to }: Ledger,
  accounts: readonly AccountFlow[],
): CurrencyFlow[] {
  const sums = currencies.map(() => ({ paymentCount: 0, amount: 0, entered: 0, left: 0 }));
  amount.forEach((units, p) => {
    const sum = sums[currency[p]!]!;
    sum.paymentCount++;
    sum.amount += units;
    if (from[p]! < 0) sum.entered += units;
    if (to[p]! < 0) sum.left += units;
  });
  const flows = currencies.map(({ currency: code, digits }, c) => {
    const own = accounts.filter((account) => account.currency === code);
    const untracked = own.reduce((sum, account) => sum + account.untracked, 0);
    const { paymentCount, amount: paid, entered, left } = sums[c]!;
    return {
      currency: code,
      digits,
      paymentCount,
      amount: paid,
      entered,
      untracked,
      left,
      resting: own.reduce((sum, account) => sum + account.resting, 0),
      untrackedShare: paid > 0 ? untracked / paid : 0,
    };
  });
  return flows.filter(({ paymentCount }) => paymentCount > 0).sort(compareCurrencies);
}

/** Who is protected, and payments of theirs, as counts. */
export function countUnnamed({ from, to, payer, payee }: Ledger): {
  readonly peopleCount: number;
  readonly paymentCount: number;
} {
  const people = new Set<number>();
  let paymentCount = 0;
  from.forEach((account, p) => {
    if (account === UNNAMED) people.add(payer[p]!);
    if (to[p] === UNNAMED) people.add(payee[p]!);
    if (account === UNNAMED || to[p] === UNNAMED) paymentCount++;
  });
  return { peopleCount: people.size, paymentCount };
}
