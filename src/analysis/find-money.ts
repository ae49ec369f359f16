import type { EligibleId, FoundMoney, LongWorkOptions } from '../model/index.ts';
import { type AccountFlow, type MoneyTrace, traceMoneyInSteps } from '../money/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { countPayments, MOST_PAYMENTS } from './records-to-follow.ts';

const MOST_PEOPLE = 10;
const MOST_LANES = 14;
const MOST_ARROWS = 300;

/** With whom money rested and who passed it on, of people who may be ranked; undefined without payments that can be followed, and above 200,000. */
export async function findMoney(
  network: RingNetwork,
  { signal }: Pick<LongWorkOptions, 'signal'> = {},
): Promise<FoundMoney | undefined> {
  const payments = countPayments(network);
  if (payments === 0 || payments > MOST_PAYMENTS) return undefined;
  const last = await traceMoneyInSteps(network, { rule: 'lifo', signal });
  if (last.currencies.length === 0) return undefined;
  const first = await traceMoneyInSteps(network, { rule: 'fifo', signal });
  const digits = new Map(last.currencies.map((own) => [own.currency, own.digits]));
  const major = (units: number, currency: string | null): number => units / 10 ** (digits.get(currency) ?? 2);
  const isRanked = ({ person }: AccountFlow): boolean => network.isEligible(person);
  const flow = flowOf(network, last, major);
  return {
    currencies: last.currencies.map(({ currency, paymentCount, amount, resting, untrackedShare }) => ({
      currency,
      paymentCount,
      amount: major(amount, currency),
      resting: major(resting, currency),
      untrackedShare,
    })),
    resting: firstOfEach(last.restingPlaces.filter(isRanked)).map((account) => ({
      person: account.person as EligibleId,
      currency: account.currency,
      in: major(account.in, account.currency),
      out: major(account.out, account.currency),
      resting: major(account.resting, account.currency),
      amountDays: major(account.amountDays, account.currency),
    })),
    conduits: firstOfEach(
      last.conduits.filter(isRanked).flatMap((account) => {
        const other = first.conduits.find(
          ({ person, currency }) => person === account.person && currency === account.currency,
        );
        return other === undefined ? [] : [account.passedOn <= other.passedOn ? account : other];
      }),
    ).map(({ person, currency, passedOn, passedOnShare }) => ({
      person: person as EligibleId,
      currency,
      passedOn: major(passedOn, currency),
      share: passedOnShare!,
    })),
    escrowLike: last.patterns.escrowLikeCount,
    structured: last.patterns.structuredCount,
    setAside: last.notes.reduce((sum, { isSetAside, count }) => sum + (isSetAside ? count : 0), 0),
    unnamedPayments: last.unnamed.paymentCount,
    ...(flow && { flow }),
  };
}

/** Of each currency the first so many. */
function firstOfEach(accounts: readonly AccountFlow[]): AccountFlow[] {
  const counts = new Map<string | null, number>();
  return accounts.filter(({ currency }) => {
    const count = counts.get(currency) ?? 0;
    counts.set(currency, count + 1);
    return count < MOST_PEOPLE;
  });
}

function flowOf(
  network: RingNetwork,
  trace: MoneyTrace,
  major: (units: number, currency: string | null) => number,
): FoundMoney['flow'] {
  const [main] = trace.currencies.toSorted((a, b) => b.paymentCount - a.paymentCount);
  const lanes = trace.restingPlaces
    .filter(({ person, currency }) => currency === main!.currency && network.isEligible(person))
    .slice(0, MOST_LANES)
    .map(({ person }) => person as EligibleId);
  if (lanes.length === 0) return undefined;
  const hasLane = new Set<string>(lanes);
  const laneOf = (person: string | null): EligibleId | null =>
    person !== null && hasLane.has(person) ? (person as EligibleId) : null;
  const payments = trace
    .largest(MOST_ARROWS)
    .filter(({ currency }) => currency === main!.currency)
    .map(({ from, to, day, amount }) => ({
      from: laneOf(from),
      to: laneOf(to),
      at: day,
      size: major(amount, main!.currency),
    }))
    .filter(({ from, to }) => from !== null || to !== null);
  return { currency: main!.currency, lanes, payments };
}
