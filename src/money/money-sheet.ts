import type { Sheet, Shown } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import type { PaymentNote } from './ledger.ts';
import { minorDigits } from './minor-units.ts';
import { moneyChart } from './money-chart.ts';
import type { MoneyTrace } from './trace-money.ts';

/** What each note says, in words. */
const SAYS: Readonly<Record<PaymentNote['about'], string>> = {
  'no-amount': 'without an amount: set aside',
  'not-positive': 'of nothing or less: set aside',
  'too-large': 'too large to be counted to the minor unit: set aside',
  'no-time': 'without a time on the scale of the others: set aside',
  'no-direction': 'that do not say who paid whom: set aside',
  'to-oneself': 'to oneself: set aside',
  'no-currency': 'without a currency: followed apart from all others',
  finer: 'finer than the minor unit: rounded to it',
  'same-instant':
    'at an instant at which their account both paid and was paid: put in an order in which accounts are paid first',
  refund: 'that brought the same amount back within 30 days: followed, and not counted as passed on',
};

/** Accounts where most rested, in major units; what was odd is said above. */
export function moneySheet(trace: Omit<MoneyTrace, keyof Shown>): Sheet {
  const { rule, currencies, notes, unnamed, patterns } = trace;
  return {
    title: `Money followed through ${countOf(
      currencies.reduce((sum, { paymentCount }) => sum + paymentCount, 0),
      'payment',
      'payments',
    )} (${rule})`,
    paragraphs: [
      ...currencies.map(
        ({ currency, amount, untracked, untrackedShare, resting }) =>
          `${currency ?? 'No currency'}: ${major(amount, currency)} paid, ${major(resting, currency)} rest, ${major(untracked, currency)} ` +
          `(${Math.round(100 * untrackedShare)} %) came before the first row or unrecorded.`,
      ),
      ...notes.map(({ about, count }) => `${countOf(count, 'payment', 'payments')} ${SAYS[about]}.`),
      ...(unnamed.paymentCount > 0
        ? [
            `${countOf(unnamed.paymentCount, 'payment', 'payments')} by or to ${countOf(unnamed.peopleCount, 'person', 'people')} who may be protected, and are not named.`,
          ]
        : []),
      `Accounts paid by many, paying few after a rest: ${patterns.escrowLikeCount}; with payments just below a limit in a row: ${patterns.structuredCount}.`,
    ],
    records: () =>
      trace.restingPlaces.map((account) => ({
        person: account.person,
        currency: account.currency ?? '',
        in: major(account.in, account.currency),
        out: major(account.out, account.currency),
        untracked: major(account.untracked, account.currency),
        resting: major(account.resting, account.currency),
        'amount x days': major(account.amountDays, account.currency),
        'passed on': account.passedOnShare,
      })),
    picture: () => (trace.restingPlaces.length === 0 ? null : moneyChart(trace)),
    note: 'What was recorded of payments: cash leaves no row, and a missing row says nothing about anybody.',
  };
}

function major(units: number, currency: string | null): number {
  return units / 10 ** minorDigits(currency);
}
