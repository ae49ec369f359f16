import { compareIds, type LinkId, type PersonId } from '../model/index.ts';
import type { Flow, Slice } from './flow.ts';
import type { Ledger } from './ledger.ts';
import { OUTSIDE, UNNAMED } from './number-ends.ts';

/** How far trails are followed. */
export interface TrailOptions {
  /** Smallest part that is followed, in minor units; default 1. Under `mixed` parts get ever smaller. */
  readonly least?: number | undefined;
  /** Most trails that are kept; default 1,000. */
  readonly most?: number | undefined;
  /** Most steps from payment to payment; default 1,000,000. */
  readonly budget?: number | undefined;
}

/** One way that a sum took, from payment to payment. */
export interface MoneyTrail {
  /** In which currency; null where none is stated. */
  readonly currency: string | null;
  /** In minor units: so much of every payment on the way. */
  readonly amount: number;
  /** Who paid whom, in order; null stands for somebody who is not named. */
  readonly people: readonly (PersonId | null)[];
  /** The payments between them; null where an end is not named. */
  readonly links: readonly (LinkId | null)[];
  /** How long it lay with each person between two payments, in days (or phases). */
  readonly days: readonly number[];
  /** Whether it came from beyond the case, from somebody not named, was there before, or is what the question begins with. */
  readonly begins: 'outside' | 'unnamed' | 'untracked' | 'asked';
  /** Whether it went beyond the case, to somebody not named, still rests with the last person, or came to whom the question asks for. */
  readonly ends: 'outside' | 'unnamed' | 'rests' | 'asked';
}

/** The ways that money took. */
export interface MoneyTrails {
  /** By amount, the largest first. */
  readonly trails: readonly MoneyTrail[];
  /** Whether these are all; if not, the search stopped at `most` or `budget`. */
  readonly complete: boolean;
  /** What was not followed because its part was below `least`, in minor units; of several currencies together. */
  readonly belowLeast: number;
}

export interface TrailStart extends Slice {
  /** How a trail that goes onward from here begins. */
  readonly begins: MoneyTrail['begins'];
}

/** Where to begin, which way to go, and where to stop. */
export interface TrailSearch {
  readonly starts: readonly TrailStart[];
  readonly isOnward: boolean;
  /** Payments at which a trail is told and ends; without it, trails end where money does. */
  readonly until?: ((payment: number) => boolean) | undefined;
}

interface Step extends TrailStart {
  readonly previous: Step | null;
}

/** Follows money step by step, the parts of a payment apart. A trail's amount is that of its last part: every payment on the way held it. */
export function followTrails(
  ledger: Ledger,
  flow: Flow,
  { starts, isOnward, until }: TrailSearch,
  { least = 1, most = 1000, budget = 1_000_000 }: TrailOptions,
): MoneyTrails {
  const trails: MoneyTrail[] = [];
  const open: Step[] = starts.map((start) => ({ ...start, previous: null })).reverse();
  let belowLeast = 0;
  let steps = 0;
  let isFull = false;
  const tell = (step: Step, amount: number, begins: MoneyTrail['begins'], ends: MoneyTrail['ends']): void => {
    if (amount <= 0) return;
    if (amount < least) belowLeast += amount;
    else if (trails.length >= most) isFull = true;
    else trails.push(trailOf(ledger, paymentsOf(step, isOnward), amount, begins, ends));
  };
  while (open.length > 0 && steps < budget && !isFull) {
    const step = open.pop()!;
    steps++;
    const { payment, amount, begins } = step;
    if (until?.(payment)) {
      tell(step, amount, begins, 'asked');
      continue;
    }
    const beyond = isOnward ? ledger.to[payment]! : ledger.from[payment]!;
    if (beyond < 0) {
      if (until) continue;
      const end = beyond === OUTSIDE ? 'outside' : 'unnamed';
      if (isOnward) tell(step, amount, begins, end);
      else tell(step, amount, end, 'asked');
      continue;
    }
    if (!until) {
      if (isOnward) tell(step, flow.restOf(step), begins, 'rests');
      else tell(step, flow.untrackedOf(step), 'untracked', 'asked');
    }
    const onward = isOnward ? flow.onward(step) : flow.behind(step);
    for (const slice of onward.toReversed()) {
      if (slice.amount >= least) open.push({ ...slice, begins, previous: step });
      else belowLeast += slice.amount;
    }
  }
  trails.sort((a, b) => b.amount - a.amount || compareLists(a, b));
  return { trails, complete: open.length === 0 && !isFull, belowLeast };
}

function paymentsOf(step: Step, isOnward: boolean): number[] {
  const payments: number[] = [];
  for (let at: Step | null = step; at; at = at.previous) payments.push(at.payment);
  return isOnward ? payments.reverse() : payments;
}

function trailOf(
  { payments, from, to, day, currency, currencies }: Ledger,
  way: readonly number[],
  amount: number,
  begins: MoneyTrail['begins'],
  ends: MoneyTrail['ends'],
): MoneyTrail {
  const [first] = way as [number, ...number[]];
  const payer = from[first] === UNNAMED ? null : payments[first]!.source;
  return {
    currency: currencies[currency[first]!]!.currency,
    amount,
    people: [payer, ...way.map((p) => (to[p] === UNNAMED ? null : payments[p]!.target))],
    links: way.map((p) => (from[p] === UNNAMED || to[p] === UNNAMED ? null : payments[p]!.id)),
    days: way.slice(1).map((p, i) => day[p]! - day[way[i]!]!),
    begins,
    ends,
  };
}

function compareLists(a: MoneyTrail, b: MoneyTrail): number {
  return compareIds(a.links.join('\n'), b.links.join('\n'));
}
