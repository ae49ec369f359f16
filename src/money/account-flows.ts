import type { Steps } from '../kernels/index.ts';
import type { PersonId } from '../model/index.ts';
import type { DEFAULT_ESCROW, DEFAULT_STRUCTURING } from './account-shapes.ts';
import { type ByAccount, groupByAccount } from './flow.ts';
import { justBelow, type Limits } from './just-below.ts';
import type { Ledger } from './ledger.ts';
import { UNNAMED } from './number-ends.ts';
import { stepwise } from './stepwise.ts';

/** The money of one person in one currency. Amounts are whole minor units: in + untracked = out + resting. */
export interface AccountFlow {
  /** Whose money it is. */
  readonly person: PersonId;
  /** In which currency; null where none is stated. */
  readonly currency: string | null;
  /** What came. */
  readonly in: number;
  /** What went. */
  readonly out: number;
  /** Paid beyond all that is known to have come: what was there before the first row, or came in a way nobody recorded. */
  readonly untracked: number;
  /** Still there after the last payment of the case. */
  readonly resting: number;
  /** Sum of what lay there, times the days it lay: the resting place of the case has the most. */
  readonly amountDays: number;
  /** Paid on within `within` days of its coming, by the rule; refunds apart. Under `mixed` a fraction. */
  readonly passedOn: number;
  /** As a share of what came and was not returned, 0 to 1; null where nothing came. */
  readonly passedOnShare: number | null;
  /** Payments that came. */
  readonly inCount: number;
  /** Payments that went. */
  readonly outCount: number;
  /** How many people paid in, those who are not named among them. */
  readonly payerCount: number;
  /** Of them, people who are not named. */
  readonly unnamedPayerCount: number;
  /** How many people were paid. */
  readonly payeeCount: number;
  /** Payments in or out from 90 % of the currency's limit up to it. */
  readonly belowLimitCount: number;
  /** From five payers, to a third as many at most, lying for two days in the mean or longer. */
  readonly isEscrowLike: boolean;
  /** Three payments just below the limit, on one side, within seven days. */
  readonly isStructured: boolean;
}

/** Where reporting begins, and what looks like an escrow and like splitting. */
export interface AccountShapes {
  readonly limits: Limits;
  readonly escrow: typeof DEFAULT_ESCROW;
  readonly structuring: typeof DEFAULT_STRUCTURING;
}

/** Books every payment with who paid and who was paid: what holds whatever the rule, but for `passedOn`. Ordered as the accounts are. */
export function* accountFlows(
  ledger: Ledger,
  passedOn: Float64Array,
  { limits, escrow, structuring }: AccountShapes,
): Steps<AccountFlow[]> {
  const { from, to, amount, day, returned, accounts, payer, payee } = ledger;
  const count = accounts.length;
  const [into, out, untracked, balance, amountDays, since, kept] = Array.from(
    { length: 7 },
    () => new Float64Array(count),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const rest = (a: number, today: number): void => {
    if (balance[a]! > 0) amountDays[a]! += balance[a]! * (today - since[a]!);
    since[a] = today;
  };
  const book = (p: number): void => {
    const [source, target, units] = [from[p]!, to[p]!, amount[p]!];
    if (source >= 0) {
      rest(source, day[p]!);
      out[source]! += units;
      untracked[source]! += Math.max(0, units - balance[source]!);
      balance[source] = Math.max(0, balance[source]! - units);
    }
    if (target >= 0) {
      rest(target, day[p]!);
      into[target]! += units;
      balance[target]! += units;
      if (returned[p] === 0) kept[target]! += units;
    }
  };
  yield* stepwise(amount.length, (first, end) => {
    for (let p = first; p < end; p++) book(p);
  });
  const last = day.at(-1) ?? 0;
  const [came, went] = [groupByAccount(to, count), groupByAccount(from, count)];
  const payers = distinct(came, payer);
  const unnamed = distinct(came, payer, (p) => from[p] === UNNAMED);
  const payees = distinct(went, payee);
  const near = justBelow(ledger, [came, went], limits, structuring);
  return accounts.map(({ person, currency }, a): AccountFlow => {
    rest(a, last);
    const lay = into[a]! > 0 ? amountDays[a]! / into[a]! : 0;
    return {
      person,
      currency: ledger.currencies[currency]!.currency,
      in: into[a]!,
      out: out[a]!,
      untracked: untracked[a]!,
      resting: balance[a]!,
      amountDays: amountDays[a]!,
      passedOn: passedOn[a]!,
      passedOnShare: kept[a]! > 0 ? Math.min(1, passedOn[a]! / kept[a]!) : null,
      inCount: sizeOf(came, a),
      outCount: sizeOf(went, a),
      payerCount: payers[a]!,
      unnamedPayerCount: unnamed[a]!,
      payeeCount: payees[a]!,
      belowLimitCount: near.counts[a]!,
      isEscrowLike:
        payers[a]! >= escrow.payers &&
        out[a]! > 0 &&
        payees[a]! <= payers[a]! * escrow.payeeShare + 1e-9 &&
        lay >= escrow.days,
      isStructured: near.isRun[a] === 1,
    };
  });
}

function sizeOf({ offsets }: ByAccount, a: number): number {
  return offsets[a + 1]! - offsets[a]!;
}

/** How many different people stand at the other end of the payments of each account. */
function distinct(
  { offsets, payments }: ByAccount,
  people: Uint32Array,
  counts: (payment: number) => boolean = () => true,
): Uint32Array {
  const found = new Uint32Array(offsets.length - 1);
  const seen = new Int32Array(people.reduce((most, person) => Math.max(most, person + 1), 0)).fill(-1);
  for (let a = 0; a < found.length; a++) {
    for (let i = offsets[a]!; i < offsets[a + 1]!; i++) {
      const payment = payments[i]!;
      if (seen[people[payment]!] === a || !counts(payment)) continue;
      seen[people[payment]!] = a;
      found[a]!++;
    }
  }
  return found;
}
