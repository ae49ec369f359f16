import type { Steps } from '../kernels/index.ts';
import { type Flow, groupByAccount, type Slice } from './flow.ts';
import type { Ledger } from './ledger.ts';
import { stepwise } from './stepwise.ts';

/** Money of one payment that went on into another: `amount` of it, lying at `inStart` of the one and at `outStart` of the other. */
interface Passages {
  readonly incoming: Int32Array;
  readonly outgoing: Int32Array;
  readonly amount: Float64Array;
  readonly inStart: Float64Array;
  readonly outStart: Float64Array;
}

/**
 * Money is paid from what came last (`lifo`) or first (`fifo`), to the minor unit.
 *
 * Cost: O(payments): a passage uses up a payment that came or completes one that goes.
 */
export function* stackFlow(ledger: Ledger, rule: 'lifo' | 'fifo', within: number): Steps<Flow> {
  const { from, to, amount, day, returned, accounts } = ledger;
  const count = amount.length;
  const [incoming, outgoing] = [new Int32Array(2 * count), new Int32Array(2 * count)];
  const [passed, inStart, outStart] = [2, 2, 2].map((size) => new Float64Array(size * count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const rest = new Float64Array(count);
  const untracked = new Float64Array(count);
  const passedOn = new Float64Array(accounts.length);
  // Of every account the payment to take from next, and of every payment the one after it.
  const head = new Int32Array(accounts.length).fill(-1);
  const tail = new Int32Array(accounts.length).fill(-1);
  const next = new Int32Array(count).fill(-1);
  let passages = 0;
  const follow = (p: number): void => {
    const payer = from[p]!;
    if (payer >= 0) {
      let missing = amount[p]!;
      for (let source = head[payer]!; source >= 0 && missing > 0; source = head[payer]!) {
        const taken = Math.min(missing, rest[source]!);
        incoming[passages] = source;
        outgoing[passages] = p;
        passed[passages] = taken;
        inStart[passages] = rule === 'lifo' ? rest[source]! - taken : amount[source]! - rest[source]!;
        outStart[passages++] = amount[p]! - missing;
        if (day[p]! - day[source]! <= within && returned[p] !== 2 && returned[source] === 0) passedOn[payer]! += taken;
        missing -= taken;
        rest[source]! -= taken;
        if (rest[source] === 0) head[payer] = next[source]!;
      }
      untracked[p] = missing;
    }
    const payee = to[p]!;
    if (payee < 0) return;
    rest[p] = amount[p]!;
    if (rule === 'lifo' || head[payee]! < 0) {
      next[p] = rule === 'lifo' ? head[payee]! : -1;
      head[payee] = p;
    } else next[tail[payee]!] = p;
    tail[payee] = p;
  };
  yield* stepwise(count, (first, end) => {
    for (let p = first; p < end; p++) follow(p);
  });
  const list: Passages = {
    incoming: incoming.slice(0, passages),
    outgoing: outgoing.slice(0, passages),
    amount: passed,
    inStart,
    outStart,
  };
  const restStart = (p: number): number => (rule === 'lifo' ? 0 : amount[p]! - rest[p]!);
  return {
    ...answers(list, count),
    restOf: (slice) => overlap(slice, restStart(slice.payment), rest[slice.payment]!),
    untrackedOf: (slice) =>
      overlap(slice, amount[slice.payment]! - untracked[slice.payment]!, untracked[slice.payment]!),
    passedOn,
  };
}

function answers(passages: Passages, count: number): Pick<Flow, 'onward' | 'behind'> {
  let groups:
    | { readonly out: ReturnType<typeof groupByAccount>; readonly into: ReturnType<typeof groupByAccount> }
    | undefined;
  const follow = (slice: Slice, isOnward: boolean): Slice[] => {
    groups ??= { out: groupByAccount(passages.incoming, count), into: groupByAccount(passages.outgoing, count) };
    const { offsets, payments: numbers } = isOnward ? groups.out : groups.into;
    const [here, there] = isOnward ? [passages.inStart, passages.outStart] : [passages.outStart, passages.inStart];
    const slices: Slice[] = [];
    for (let i = offsets[slice.payment]!; i < offsets[slice.payment + 1]!; i++) {
      const passage = numbers[i]!;
      const amount = overlap(slice, here[passage]!, passages.amount[passage]!);
      if (amount <= 0) continue;
      const start = there[passage]! + Math.max(0, slice.start - here[passage]!);
      slices.push({ payment: (isOnward ? passages.outgoing : passages.incoming)[passage]!, start, amount });
    }
    return slices;
  };
  return { onward: (slice) => follow(slice, true), behind: (slice) => follow(slice, false) };
}

function overlap({ start, amount }: Slice, otherStart: number, otherAmount: number): number {
  return Math.max(0, Math.min(start + amount, otherStart + otherAmount) - Math.max(start, otherStart));
}
