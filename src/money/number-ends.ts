import type { Steps } from '../kernels/index.ts';
import type { PersonId } from '../model/index.ts';
import type { Ledger, LedgerRules, Payment } from './ledger.ts';
import { stepwise } from './stepwise.ts';

/** Stands in place of an account: money comes from beyond the case, or from somebody who is not named. */
export const OUTSIDE = -1;
export const UNNAMED = -2;

export type NumberedEnds = Pick<Ledger, 'from' | 'to' | 'payer' | 'payee' | 'accounts'>;

/** Numbers people and accounts as they come: one account for every named person and currency, none for who is outside or not named. */
export function* numberEnds(
  payments: readonly Payment[],
  currency: Uint16Array,
  { isNamed, outside }: LedgerRules,
): Steps<NumberedEnds> {
  const count = payments.length;
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  const [payer, payee] = [new Uint32Array(count), new Uint32Array(count)];
  const people = new Map<PersonId, number>();
  /** What stands for the n-th person in each currency. */
  const standIns: number[][] = [];
  const accounts: { person: PersonId; currency: number }[] = [];
  const numberOf = (id: PersonId): number => {
    let person = people.get(id);
    if (person === undefined) {
      person = people.size;
      people.set(id, person);
      standIns.push(isNamed(id) ? (outside.has(id) ? [OUTSIDE] : []) : [UNNAMED]);
    }
    return person;
  };
  const accountOf = (id: PersonId, person: number, c: number): number => {
    const own = standIns[person]!;
    if (own[0] !== undefined && own[0] < 0) return own[0];
    let account = own[c];
    if (account === undefined) {
      account = accounts.length;
      own[c] = account;
      accounts.push({ person: id, currency: c });
    }
    return account;
  };
  yield* stepwise(count, (first, end) => {
    for (let p = first; p < end; p++) {
      const { source, target } = payments[p]!;
      payer[p] = numberOf(source);
      payee[p] = numberOf(target);
      from[p] = accountOf(source, payer[p]!, currency[p]!);
      to[p] = accountOf(target, payee[p]!, currency[p]!);
    }
  });
  return { from, to, payer, payee, accounts };
}
