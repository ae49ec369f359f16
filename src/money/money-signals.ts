import type { EvidenceReading, EvidenceSignal } from '../leads/index.ts';
import { type CaseLink, countOf, type EligibleId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { AccountFlow } from './account-flows.ts';
import { traceMoney } from './trace-money.ts';

const RESTS_SHARE = 0.25;
const PASSES_SHARE = 0.5;
const LEAST_PAYMENTS = 2;

/**
 * Money rests with: with whom did most of the money lie, by amount times days?
 *
 *   r(v) = amount x days of v / those of all, in the currency where v has most          0 ... 1
 *
 * Speaks from a quarter of all and two payments on. It adds no points: give it as `evidence`, beside `evidenceSignals`. Cash leaves no link.
 */
export const moneyRestsWith: EvidenceSignal = {
  name: 'money-rests-with',
  question: 'With whom did the money rest?',
  isAct: true,
  read: ({ network }) =>
    readAccounts(network, (accounts, account) => {
      const all = accounts.reduce(
        (sum, { currency, amountDays }) => sum + (currency === account.currency ? amountDays : 0),
        0,
      );
      const value = all > 0 ? account.amountDays / all : 0;
      const detail = `${Math.round(100 * value)} % of the money of the case, by amount and days, lay here; ${countOf(account.inCount, 'payment', 'payments')} in, ${account.outCount} out`;
      return { value, speaks: value >= RESTS_SHARE && account.inCount >= LEAST_PAYMENTS, detail };
    }),
};

/**
 * Money passes through within a day: who passes on most of what comes, soon?
 *
 *   p(v) = passed on within a day / what came and was not returned          0 ... 1, last in first out
 *
 * Speaks from a half and two payments on. It adds no points: give it as `evidence`, beside `evidenceSignals`.
 */
export const moneyPassesThrough: EvidenceSignal = {
  name: 'money-passes-through',
  question: 'Through whom does money pass within a day?',
  isAct: true,
  read: ({ network }) =>
    readAccounts(network, (_, account) => {
      const value = account.passedOnShare;
      if (value === null) return undefined;
      const detail = `passed on ${Math.round(100 * value)} % of what came within a day; ${countOf(account.inCount, 'payment', 'payments')} in`;
      return { value, speaks: value >= PASSES_SHARE && account.inCount >= LEAST_PAYMENTS, detail };
    }),
};

/** A reading of everybody eligible who has an account; of several currencies the highest. */
function readAccounts(
  network: RingNetwork,
  readingOf: (accounts: readonly AccountFlow[], account: AccountFlow) => Omit<EvidenceReading, 'evidence'> | undefined,
): ReadonlyMap<EligibleId, EvidenceReading> {
  const { accounts } = traceMoney(network);
  const payments = new Map<string, CaseLink[]>();
  for (const link of network.links) {
    if (link.kind !== 'payment' || !network.isEligible(link.source) || !network.isEligible(link.target)) continue;
    for (const end of [link.source, link.target]) {
      const held = payments.get(end);
      if (held) held.push(link);
      else payments.set(end, [link]);
    }
  }
  const readings = new Map<EligibleId, EvidenceReading>();
  for (const account of accounts) {
    const { person } = account;
    if (!network.isEligible(person)) continue;
    const reading = readingOf(accounts, account);
    const held = readings.get(person);
    if (reading === undefined || (held && held.value >= reading.value)) continue;
    readings.set(person, { ...reading, evidence: payments.get(person) ?? [] });
  }
  return readings;
}
