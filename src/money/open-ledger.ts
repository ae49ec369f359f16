import { risingOrder, type Steps } from '../kernels/index.ts';
import { compareIds, RingtraceError } from '../model/index.ts';
import { DAY_MS, readTimeSpan } from '../time/index.ts';
import { findReturns } from './find-returns.ts';
import type { Ledger, LedgerRules, Payment, PaymentNote } from './ledger.ts';
import { minorDigits, toMinorUnits } from './minor-units.ts';
import { numberEnds } from './number-ends.ts';
import { settleInstants } from './settle-instants.ts';
import { stepwise } from './stepwise.ts';

const SET_ASIDE = ['no-amount', 'not-positive', 'too-large', 'no-time', 'no-direction', 'to-oneself'] as const;
const FOLLOWED = ['no-currency', 'finer', 'same-instant', 'refund'] as const;
type About = PaymentNote['about'];

/** Payments that can be followed, as given, as columns. */
interface Rows {
  readonly payments: readonly Payment[];
  readonly start: Float64Array;
  readonly units: Float64Array;
  readonly currency: Uint16Array;
  /** As numbered in `currency`. */
  readonly codes: readonly (string | null)[];
}

type Note = (about: About, payment: Payment) => void;

/** Sorts out which payments can be followed and puts them in order. The order in which they are given plays no part. */
export function* openLedger(given: readonly Payment[], rules: LedgerRules): Steps<Ledger> {
  const notes = new Map<About, Payment[]>();
  const note: Note = (about, payment) => {
    const noted = notes.get(about);
    if (noted) noted.push(payment);
    else notes.set(about, [payment]);
  };
  const rows = yield* readRows(given, rules, note);
  assertCountable(rows);
  const ends = yield* numberEnds(rows.payments, rows.currency, rules);
  const inTime = orderInTime(rows);
  yield;
  const order = yield* settleInstants(inTime, rows.start, ends, (row) => note('same-instant', rows.payments[row]!));
  const payments: Payment[] = [];
  for (const row of order) payments.push(rows.payments[row]!);
  const inOrder = {
    from: picked(ends.from, order),
    to: picked(ends.to, order),
    payer: picked(ends.payer, order),
    payee: picked(ends.payee, order),
    currency: picked(rows.currency, order),
    amount: picked(rows.units, order),
    day: picked(rows.start, order).map((start) => start / DAY_MS),
  };
  const returned = yield* findReturns(inOrder);
  payments.forEach((payment, p) => {
    if (returned[p] === 2) note('refund', payment);
  });
  return {
    ...inOrder,
    payments,
    accounts: ends.accounts,
    currencies: rows.codes.map((currency) => ({ currency, digits: minorDigits(currency) })),
    returned,
    notes: [...SET_ASIDE, ...FOLLOWED].flatMap((about) => noteOf(about, notes.get(about), rules)),
  };
}

function noteOf(about: About, payments: readonly Payment[] | undefined, { isNamed }: LedgerRules): PaymentNote[] {
  if (!payments) return [];
  const links = payments.filter(({ source, target }) => isNamed(source) && isNamed(target)).map(({ id }) => id);
  const isSetAside = (SET_ASIDE as readonly About[]).includes(about);
  return [{ about, isSetAside, count: payments.length, links: links.sort(compareIds) }];
}

function* readRows(given: readonly Payment[], { kinds, currency: fallback }: LedgerRules, note: Note): Steps<Rows> {
  const starts = new Float64Array(given.length).fill(Number.NaN);
  const isPhase = new Uint8Array(given.length);
  let phases = 0;
  const readTime = (row: number): void => {
    const { at } = given[row]!;
    const span = at === undefined ? undefined : readTimeSpan(at);
    if (span === undefined) return;
    isPhase[row] = span.scale === 'phase' ? 1 : 0;
    starts[row] = span.scale === 'phase' ? span.start * DAY_MS : span.start;
    phases += span.scale === 'phase' ? 1 : -1;
  };
  yield* stepwise(given.length, (first, end) => {
    for (let row = first; row < end; row++) readTime(row);
  });
  const scale = phases > 0 ? 1 : 0;
  const codes: (string | null)[] = [];
  const digits: number[] = [];
  const numberOf = new Map<string | undefined, number>();
  const currencyOf = (stated: string | undefined): number => {
    let number = numberOf.get(stated);
    if (number !== undefined) return number;
    const code = stated?.trim().toUpperCase() || fallback;
    number = codes.indexOf(code);
    if (number < 0) {
      number = codes.push(code) - 1;
      digits.push(minorDigits(code));
    }
    numberOf.set(stated, number);
    return number;
  };
  const payments: Payment[] = [];
  const [start, amounts] = [new Float64Array(given.length), new Float64Array(given.length)];
  const currency = new Uint16Array(given.length);
  const readRow = (row: number): void => {
    const payment = given[row]!;
    if (!kinds.has(payment.kind ?? 'payment')) return;
    const code = currencyOf(payment.currency);
    const { units, isFiner } = toMinorUnits(payment.amount ?? Number.NaN, digits[code]!);
    const isTimed = !Number.isNaN(starts[row]!) && isPhase[row] === scale;
    const problem = problemOf(payment, units) ?? (isTimed ? undefined : 'no-time');
    if (problem) {
      note(problem, payment);
      return;
    }
    if (codes[code] === null) note('no-currency', payment);
    if (isFiner) note('finer', payment);
    start[payments.length] = starts[row]!;
    amounts[payments.length] = units;
    currency[payments.length] = code;
    payments.push(payment);
  };
  yield* stepwise(given.length, (first, end) => {
    for (let row = first; row < end; row++) readRow(row);
  });
  const count = payments.length;
  return {
    payments,
    start: start.slice(0, count),
    units: amounts.slice(0, count),
    currency: currency.slice(0, count),
    codes,
  };
}

function problemOf({ source, target, directed, amount }: Payment, units: number): About | undefined {
  if (typeof amount !== 'number' || Number.isNaN(amount)) return 'no-amount';
  // Less than half a minor unit is nothing.
  if (units <= 0) return 'not-positive';
  if (!Number.isSafeInteger(units)) return 'too-large';
  if (directed === false) return 'no-direction';
  return source === target ? 'to-oneself' : undefined;
}

/** What adds up beyond whole doubles is no longer exact: then nothing is told. */
function assertCountable({ units, currency, codes }: Rows): void {
  const sums = codes.map(() => 0);
  units.forEach((amount, row) => {
    const code = currency[row]!;
    sums[code]! += amount;
    if (sums[code]! <= Number.MAX_SAFE_INTEGER) return;
    throw new RingtraceError(
      'invalid-option',
      'traceMoney',
      `payments in one currency add up to more than ${Number.MAX_SAFE_INTEGER} minor units`,
      'look for amounts that are not amounts, or trace a part of the payments',
    );
  });
}

/** By time, and within an instant by what the payments themselves say, so that the order in which they are given plays no part. */
function orderInTime({ payments, start, units }: Rows): Uint32Array {
  const order = risingOrder(start);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && start[order[end]!] === start[order[first]!]) end++;
    if (end > first + 1)
      order.subarray(first, end).sort((a, b) => {
        const [x, y] = [payments[a]!, payments[b]!];
        return (
          compareIds(x.id, y.id) ||
          compareIds(x.source, y.source) ||
          compareIds(x.target, y.target) ||
          units[a]! - units[b]!
        );
      });
    first = end;
  }
  return order;
}

function picked<Column extends Float64Array | Int32Array | Uint32Array | Uint16Array>(
  column: Column,
  order: Uint32Array,
): Column {
  const found = column.slice() as Column;
  for (let i = 0; i < order.length; i++) found[i] = column[order[i]!]!;
  return found;
}
