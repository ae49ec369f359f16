import type { Steps } from '../kernels/index.ts';
import type { Ends, Ledger } from './ledger.ts';

/** Payments put in order between two stops. */
const STEP = 16_384;

/** The same order, but for instants at which an account pays and is paid; `tied` is told of the payments of these accounts. */
export function* settleInstants(
  order: Uint32Array,
  start: Float64Array,
  ends: Ends & Pick<Ledger, 'accounts'>,
  tied: (row: number) => void,
): Steps<Uint32Array> {
  const pending = new Int32Array(ends.accounts.length);
  /** For each account the last instant, as its first place in the order, at which it was paid, and at which it also paid. */
  const [paidAt, bothAt] = [new Int32Array(pending.length).fill(-1), new Int32Array(pending.length).fill(-1)];
  let stop = STEP;
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && start[order[end]!] === start[order[first]!]) end++;
    if (end > stop) {
      stop = end + STEP;
      yield;
    }
    if (end > first + 1) {
      const group = order.subarray(first, end);
      let isTied = false;
      for (const row of group) if (ends.to[row]! >= 0) paidAt[ends.to[row]!] = first;
      for (const row of group) {
        const payer = ends.from[row]!;
        if (payer < 0 || paidAt[payer] !== first) continue;
        bothAt[payer] = first;
        isTied = true;
      }
      if (isTied) {
        for (const row of group) if (bothAt[ends.from[row]!] === first || bothAt[ends.to[row]!] === first) tied(row);
        order.set(settleOrder([...group], ends, pending), first);
      }
    }
    first = end;
  }
  return order;
}

/**
 * The order of payments of one instant, of which nobody recorded the order: an account is paid before it pays, so that money can pass through within the
 * instant. In a circle whoever stands first in the given order pays first.
 *
 * Cost: linear. `pending` is scratch, a zero for every account, and left so.
 */
function settleOrder(group: readonly number[], { from, to }: Ends, pending: Int32Array): number[] {
  const payers = new Map<number, number[]>();
  const settled: number[] = [];
  for (const payment of group) {
    const [payer, payee] = [from[payment]!, to[payment]!];
    if (payee >= 0) pending[payee]!++;
    if (payer < 0) continue;
    const own = payers.get(payer);
    if (own) own.push(payment);
    else payers.set(payer, [payment]);
  }
  const ready: number[] = [];
  const settle = (payment: number): void => {
    settled.push(payment);
    const payee = to[payment]!;
    if (payee >= 0 && --pending[payee]! === 0 && payers.has(payee)) ready.push(payee);
  };
  for (const [payer] of payers) if (pending[payer] === 0) ready.push(payer);
  for (const payment of group) if (from[payment]! < 0) settle(payment);
  const waiting = payers.keys();
  for (let at = 0; ; ) {
    const next = at < ready.length ? ready[at++] : waiting.next().value;
    if (next === undefined) return settled;
    const own = payers.get(next);
    payers.delete(next);
    for (const payment of own ?? []) settle(payment);
  }
}
