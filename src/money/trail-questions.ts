import { risingOrder } from '../kernels/index.ts';
import { type PersonId, RingtraceError } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import type { Flow } from './flow.ts';
import type { Ledger } from './ledger.ts';
import { UNNAMED } from './number-ends.ts';
import { trailRules } from './trace-money-rules.ts';
import { followTrails, type MoneyTrails, type TrailOptions, type TrailSearch, type TrailStart } from './trails.ts';

/** One payment of the flow. */
export interface LargePayment {
  /** Who paid; null for somebody who is outside, or is not named. */
  readonly from: PersonId | null;
  /** Who was paid; null likewise. */
  readonly to: PersonId | null;
  /** Days since 1970, or the phase. */
  readonly day: number;
  /** In minor units. */
  readonly amount: number;
  /** Its code; null where none was stated. */
  readonly currency: string | null;
}

/** What may be asked about the ways of money. */
export interface TrailQuestions {
  /** So many of the largest payments, in order of time. */
  largest(most: number): readonly LargePayment[];
  /** Every trail, from where money comes in or was before to where it leaves or rests. */
  trails(options?: TrailOptions): MoneyTrails;
  /** Where the money went that a person paid. */
  trailsFrom(person: PersonId, options?: TrailOptions): MoneyTrails;
  /** Where the money came from that a person was paid. */
  trailsTo(person: PersonId, options?: TrailOptions): MoneyTrails;
  /** The ways money took from one person to another, until it first came there. */
  trailsBetween(from: PersonId, to: PersonId, options?: TrailOptions): MoneyTrails;
}

/** The questions as functions: they search when asked. */
export function trailQuestions(ledger: Ledger, flow: Flow, isNamed: (id: PersonId) => boolean): TrailQuestions {
  const { payments, amount, from } = ledger;
  const search = (verb: string, options: TrailOptions | undefined, what: TrailSearch): MoneyTrails => {
    checkOptions(verb, options, trailRules);
    return followTrails(ledger, flow, what, options ?? {});
  };
  const whole = (payment: number): TrailStart => ({ payment, start: 0, amount: amount[payment]!, begins: 'asked' });
  const paymentsWith = (person: PersonId, end: 'source' | 'target', verb: string): TrailStart[] => {
    const found = [...payments.keys()].filter((p) => payments[p]![end] === person);
    const isKnown = found.length > 0 || payments.some(({ source, target }) => source === person || target === person);
    if (isKnown && isNamed(person)) return found.map(whole);
    throw isKnown
      ? new RingtraceError(
          'protected-person',
          verb,
          'the person asked for may be protected',
          'ask for somebody who may be named',
        )
      : new RingtraceError(
          'unknown-person',
          verb,
          'nobody who may be named has the id asked for',
          'take a person of `accounts`',
        );
  };
  const beginnings = (p: number): TrailStart[] => {
    const payer = from[p]!;
    if (payer < 0) return [{ ...whole(p), begins: payer === UNNAMED ? 'unnamed' : 'outside' }];
    const untracked = flow.untrackedOf(whole(p));
    return untracked > 0 ? [{ payment: p, start: amount[p]! - untracked, amount: untracked, begins: 'untracked' }] : [];
  };
  const largest = (most: number): LargePayment[] => {
    const order = risingOrder(amount).reverse().slice(0, most).sort();
    const nameOf = (account: number): PersonId | null => (account < 0 ? null : ledger.accounts[account]!.person);
    return [...order].map((p) => ({
      from: nameOf(from[p]!),
      to: nameOf(ledger.to[p]!),
      day: ledger.day[p]!,
      amount: amount[p]!,
      currency: ledger.currencies[ledger.currency[p]!]!.currency,
    }));
  };
  return {
    largest,
    trails: (options) =>
      search('trails', options, { starts: [...payments.keys()].flatMap(beginnings), isOnward: true }),
    trailsFrom: (person, options) =>
      search('trailsFrom', options, { starts: paymentsWith(person, 'source', 'trailsFrom'), isOnward: true }),
    trailsTo: (person, options) =>
      search('trailsTo', options, { starts: paymentsWith(person, 'target', 'trailsTo'), isOnward: false }),
    trailsBetween: (source, target, options) => {
      const ends = new Set(paymentsWith(target, 'target', 'trailsBetween').map(({ payment }) => payment));
      const starts = paymentsWith(source, 'source', 'trailsBetween');
      return search('trailsBetween', options, { starts, isOnward: true, until: (payment) => ends.has(payment) });
    },
  };
}
