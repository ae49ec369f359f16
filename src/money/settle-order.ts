import type { Ends } from './open-ledger.ts';

/**
 * The order of payments of one instant, of which nobody recorded the order: an account is paid before it pays, so that money can pass through within the
 * instant. In a circle whoever stands first in the given order pays first.
 *
 * Cost: linear. `pending` is scratch, a zero for every account, and left so.
 */
export function settleOrder(group: readonly number[], { from, to }: Ends, pending: Int32Array): number[] {
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
