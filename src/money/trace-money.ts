import { type Noticed, type Shown, shownWithNotice } from '../display/index.ts';
import { finishSteps, type Steps } from '../kernels/index.ts';
import { type CaseLink, compareIds, type Person, type PersonId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { protectPeople } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { type AccountFlow, accountFlows } from './account-flows.ts';
import { DEFAULT_ESCROW, DEFAULT_STRUCTURING, type EscrowShape, type StructuringShape } from './account-shapes.ts';
import { type CurrencyFlow, compareCurrencies, countUnnamed, currencyFlows } from './currency-flows.ts';
import type { Payment, PaymentNote } from './ledger.ts';
import { mixedFlow } from './mixed-flow.ts';
import { moneySheet } from './money-sheet.ts';
import { openLedger } from './open-ledger.ts';
import { stackFlow } from './stack-flow.ts';
import { traceMoneyRules } from './trace-money-rules.ts';
import { type TrailQuestions, trailQuestions } from './trail-questions.ts';

/** What `traceMoney` may be told. */
export interface TraceMoneyOptions {
  /** From which money an account pays: the last that came (`lifo`, the default), the first (`fifo`), or a share of all (`mixed`). */
  readonly rule?: 'lifo' | 'fifo' | 'mixed' | undefined;
  /** What is known of the people, where payments and not a network are given: who is protected is not named. */
  readonly people?: readonly Person[] | undefined;
  /** As in `buildNetwork`: lets people without a category be named even where links show them carried; default false. */
  readonly rankUncategorized?: boolean | undefined;
  /** Ids at which money enters and leaves: banks, shops, agents who pay out cash. Nothing rests with them. */
  readonly outside?: readonly PersonId[] | undefined;
  /** Kinds of link that are payments; default `payment`. */
  readonly kinds?: readonly string[] | undefined;
  /** What payments are in that state no currency; without it they are followed apart. */
  readonly currency?: string | undefined;
  /** Within how many days money is passed on that is passed on soon; default 1. */
  readonly within?: number | undefined;
  /** From which amount on a payment is reported, by currency; default 10,000 EUR and USD. */
  readonly limits?: Readonly<Record<string, number>> | undefined;
  /** When an account looks like an escrow. */
  readonly escrow?: EscrowShape | undefined;
  /** When payments look as if they were split to stay below a limit. */
  readonly structuring?: StructuringShape | undefined;
}

/** Where money went, and with whom it rested. */
export interface MoneyTrace extends Noticed, Shown, TrailQuestions {
  /** From which money an account pays. */
  readonly rule: 'lifo' | 'fifo' | 'mixed';
  /** The money as a whole, by currency. */
  readonly currencies: readonly CurrencyFlow[];
  /** Everybody who may be named and paid or was paid, but those outside; by id and currency. */
  readonly accounts: readonly AccountFlow[];
  /** Those with whom money lay, by amount x days within each currency, the most first. */
  readonly restingPlaces: readonly AccountFlow[];
  /** Those who passed half or more on within `within` days, by how much, the most first. */
  readonly conduits: readonly AccountFlow[];
  /** How many accounts look like an escrow, and like payments split to stay below a limit. */
  readonly patterns: { readonly escrowLikeCount: number; readonly structuredCount: number };
  /** What was odd about payments, and whether they were set aside. */
  readonly notes: readonly PaymentNote[];
  /** Who is protected, as counts. */
  readonly unnamed: { readonly peopleCount: number; readonly paymentCount: number };
}

const DEFAULT_LIMITS = Object.freeze({ EUR: 10_000, USD: 10_000 });

/**
 * Where did the money go, and with whom did it rest? Follows payments through the accounts they pass, each holding no more than came to it.
 *
 *   in + untracked = out + resting          for every account, in whole minor units (cents); currencies are never mixed
 *
 * An account that pays takes from what came last (`lifo`), first (`fifo`) or in proportion (`mixed`); what it pays beyond all that came is `untracked`.
 * Trails say which payments a sum went through, with the links. When to use: payments with time and amount; try two rules, and believe what both say.
 * Gotcha: a day without an hour is its first instant, and accounts are paid before they pay within one. Missing rows mean nothing about a person: cash leaves none.
 * Payments that cannot be followed, refunds and amounts without a currency are told in `notes`. Who is protected is counted, as if beyond the case, and never named.
 * Cost: O(n log n) for n payments; trails cost what they are long, within `most` and `budget`.
 * Paper: C. Mattsson, F. Takes, Applied Network Science 6, 35, 2021, doi:10.1007/s41109-021-00374-7.
 *
 * @throws RingtraceError `invalid-option`, also for amounts that add up beyond 9,007,199,254,740,991 minor units; asked for trails, `protected-person`, `unknown-person`.
 * @example traceMoney([
 *   { id: '1', source: 'A', target: 'B', at: '2024-03-01', amount: 100, currency: 'EUR' },
 *   { id: '2', source: 'B', target: 'C', at: '2024-03-02', amount: 60, currency: 'EUR' },
 * ]).trailsFrom('A').trails.map(({ people, amount, ends }) => [people.join(' '), amount, ends])
 *   // => [['A B C', 6000, 'rests'], ['A B', 4000, 'rests']]
 */
export function traceMoney(from: readonly Payment[] | RingNetwork, options: TraceMoneyOptions = {}): MoneyTrace {
  checkGiven('traceMoney', from);
  checkOptions('traceMoney', options, traceMoneyRules);
  return finishSteps(traceSteps(from, options));
}

/** Whether payments or a network came in. */
export function checkGiven(place: string, from: readonly Payment[] | RingNetwork): void {
  const isList = Array.isArray(from);
  checkSubject(place, from, isList || typeof from !== 'object' || from === null ? 'links' : 'network');
}

/** {@link traceMoney} as work that can be put down. */
export function* traceSteps(from: readonly Payment[] | RingNetwork, options: TraceMoneyOptions): Steps<MoneyTrace> {
  const { rule = 'lifo', within = 1, limits = DEFAULT_LIMITS, outside = [], kinds = ['payment'] } = options;
  const { payments, isNamed } = Array.isArray(from)
    ? fromRows(from as readonly Payment[], options)
    : fromNetwork(from as RingNetwork);
  yield;
  const ledger = yield* openLedger(payments, {
    isNamed,
    outside: new Set(outside),
    kinds: new Set(kinds),
    currency: options.currency?.trim().toUpperCase() ?? null,
  });
  const flow = yield* rule === 'mixed' ? mixedFlow(ledger, within) : stackFlow(ledger, rule, within);
  const shapes = {
    limits,
    escrow: filled(DEFAULT_ESCROW, options.escrow),
    structuring: filled(DEFAULT_STRUCTURING, options.structuring),
  };
  const accounts = yield* accountFlows(ledger, flow.passedOn, shapes);
  accounts.sort((a, b) => compareIds(a.person, b.person) || compareCurrencies(a, b));
  const trace: Omit<MoneyTrace, keyof Shown> = {
    rule,
    currencies: currencyFlows(ledger, accounts),
    accounts,
    restingPlaces: accounts
      .filter(({ amountDays, resting }) => amountDays > 0 || resting > 0)
      .sort((a, b) => compareCurrencies(a, b) || b.amountDays - a.amountDays || compareIds(a.person, b.person)),
    conduits: accounts
      .filter(({ passedOnShare }) => passedOnShare !== null && passedOnShare >= 0.5)
      .sort((a, b) => compareCurrencies(a, b) || b.passedOn - a.passedOn || compareIds(a.person, b.person)),
    patterns: {
      escrowLikeCount: accounts.filter(({ isEscrowLike }) => isEscrowLike).length,
      structuredCount: accounts.filter(({ isStructured }) => isStructured).length,
    },
    notes: ledger.notes,
    unnamed: countUnnamed(ledger),
    ...trailQuestions(ledger, flow, isNamed),
  };
  const ranksUncategorized = !Array.isArray(from) && (from as RingNetwork).protection.ranksUncategorized;
  return shownWithNotice(trace, moneySheet(trace), ranksUncategorized);
}

/** What is told over what is usual. */
function filled<Shape extends object>(
  usual: Shape,
  told: { readonly [Key in keyof Shape]?: Shape[Key] | undefined } = {},
): Shape {
  const stated = Object.entries(told).filter(([, value]) => value !== undefined);
  return { ...usual, ...Object.fromEntries(stated) };
}

interface Given {
  readonly payments: readonly Payment[];
  readonly isNamed: (id: PersonId) => boolean;
}

/** Things are no people: an account or a boat entered as one may be named. */
function fromNetwork({ links, thingLinks, things, isEligible }: RingNetwork): Given {
  const named = new Set(things.map(({ id }) => id));
  return { payments: [...links, ...thingLinks], isNamed: (id) => isEligible(id) || named.has(id) };
}

function fromRows(payments: readonly Payment[], { people, rankUncategorized }: TraceMoneyOptions): Given {
  const links = payments.map(
    ({ id, source, target, kind = 'payment', directed = true }): CaseLink => ({
      id,
      source,
      target,
      kind,
      directed,
      strength: 1,
    }),
  );
  const { isProtected } = protectPeople(links, people, { rankUncategorized });
  return { payments, isNamed: (id) => !isProtected(id) };
}
