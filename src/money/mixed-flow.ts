import type { Steps } from '../kernels/index.ts';
import { type Flow, groupByAccount, type Slice } from './flow.ts';
import type { Ledger } from './ledger.ts';
import { stepwise } from './stepwise.ts';

/**
 * Money in an account is one mixture: a payment takes the same share of all that is there. Balances stay whole minor units; what a payment holds of an
 * earlier one is a share of it, and so a fraction.
 *
 * What is left of a payment shrinks by the same factor as all that lay beside it, so that one running factor an account tells every share; it begins anew
 * when an account is emptied. Cost: O(payments); shares are computed when asked for.
 */
export function* mixedFlow(ledger: Ledger, within: number): Steps<Flow> {
  const { from, to, amount, day, returned, accounts } = ledger;
  const count = amount.length;
  const came = groupByAccount(to, accounts.length);
  const went = groupByAccount(from, accounts.length);
  const balance = new Float64Array(accounts.length);
  const epoch = new Uint32Array(accounts.length);
  const logLeft = new Float64Array(accounts.length);
  const inEpoch = new Uint32Array(count);
  const inLog = new Float64Array(count);
  const outEpoch = new Uint32Array(count);
  const outLog = new Float64Array(count);
  /** Share of the balance that a payment took. */
  const taken = new Float64Array(count);
  const untracked = new Float64Array(count);
  const passedOn = new Float64Array(accounts.length);
  // Of each account what came within the time, as much of it as is left, and the first payment of that.
  const young = new Float64Array(accounts.length);
  const youngest = came.offsets.slice(0, accounts.length);
  const grow = (a: number, today: number): void => {
    for (; youngest[a]! < came.offsets[a + 1]!; youngest[a]!++) {
      const p = came.payments[youngest[a]!]!;
      if (day[p]! + within >= today) return;
      if (inEpoch[p] === epoch[a] && returned[p] === 0) young[a]! -= amount[p]! * Math.exp(logLeft[a]! - inLog[p]!);
    }
  };
  const follow = (p: number): void => {
    const payer = from[p]!;
    if (payer >= 0) {
      const had = balance[payer]!;
      const share = had === 0 ? 0 : Math.min(1, amount[p]! / had);
      outEpoch[p] = epoch[payer]!;
      outLog[p] = logLeft[payer]!;
      taken[p] = share;
      untracked[p] = Math.max(0, amount[p]! - had);
      grow(payer, day[p]!);
      if (returned[p] !== 2) passedOn[payer]! += Math.max(0, young[payer]!) * share;
      young[payer]! *= 1 - share;
      balance[payer] = Math.max(0, had - amount[p]!);
      logLeft[payer]! += share === 1 ? 0 : Math.log1p(-share);
      if (share === 1) {
        epoch[payer]!++;
        logLeft[payer] = 0;
      }
    }
    const payee = to[p]!;
    if (payee < 0) return;
    inEpoch[p] = epoch[payee]!;
    inLog[p] = logLeft[payee]!;
    balance[payee]! += amount[p]!;
    if (returned[p] === 0) young[payee]! += amount[p]!;
  };
  yield* stepwise(count, (first, end) => {
    for (let p = first; p < end; p++) follow(p);
  });
  const shareOf = (incoming: number, outgoing: number): number =>
    Math.exp(outLog[outgoing]! - inLog[incoming]!) * taken[outgoing]!;
  return {
    onward: ({ payment, amount: money }) => {
      const account = to[payment]!;
      const slices: Slice[] = [];
      if (account < 0) return slices;
      const end = went.offsets[account + 1]!;
      for (let i = firstAfter(went.payments, went.offsets[account]!, end, payment); i < end; i++) {
        const next = went.payments[i]!;
        if (outEpoch[next] !== inEpoch[payment]) break;
        slices.push({ payment: next, start: 0, amount: money * shareOf(payment, next) });
      }
      return slices;
    },
    behind: ({ payment, amount: money }) => {
      const account = from[payment]!;
      const slices: Slice[] = [];
      if (account < 0) return slices;
      const start = came.offsets[account]!;
      for (let i = firstAfter(came.payments, start, came.offsets[account + 1]!, payment) - 1; i >= start; i--) {
        const earlier = came.payments[i]!;
        if (inEpoch[earlier] !== outEpoch[payment]) break;
        const part = (amount[earlier]! * shareOf(earlier, payment)) / amount[payment]!;
        slices.push({ payment: earlier, start: 0, amount: money * part });
      }
      return slices.reverse();
    },
    restOf: ({ payment, amount: money }) => {
      const account = to[payment]!;
      if (account < 0 || inEpoch[payment] !== epoch[account]) return 0;
      return money * Math.exp(logLeft[account]! - inLog[payment]!);
    },
    untrackedOf: ({ payment, amount: money }) => (money * untracked[payment]!) / amount[payment]!,
    passedOn,
  };
}

/** Where the first payment after `payment` stands in a rising stretch. */
function firstAfter(payments: Uint32Array, from: number, to: number, payment: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (payments[middle]! <= payment) low = middle + 1;
    else high = middle;
  }
  return low;
}
