import { DAY_MS, dayOf } from '../time/index.ts';
import type { Sighting } from './phone-track.ts';
import { switchesOf } from './switches.ts';
import { apartness } from './track-closeness.ts';

/** How close two phones are on the days as they were, against one of them shifted by whole days. */
export interface DayShifts {
  /** Shifts at which the two have switches. */
  readonly count: number;
  /** Those at which they are at least as close, by the median distance of switches, or the share of them in one cell. */
  readonly atLeastAsCloseCount: number;
  /** (1 + at least as close) / (1 + all); null for fewer than 19 shifts, which tell nothing. No likelihood ratio, and no probability of one user. */
  readonly share: number | null;
}

const LEAST_SHIFTS = 19;
/** Evenly chosen where the period has more days. */
const MOST_SHIFTS = 400;

/** Shifts the first track through the period, day by day, around its end. */
export async function shareOfDayShifts(
  a: readonly Sighting[],
  b: readonly Sighting[],
  delay: number,
  pause: (done: number, total: number) => Promise<void>,
): Promise<DayShifts> {
  const asIs = apartness(switchesOf(a, b, delay));
  const { first, days } = periodOf([a, b]);
  const shifts = chosenShifts(days);
  let [count, atLeastAsCloseCount] = [0, 0];
  for (const [i, shift] of shifts.entries()) {
    await pause(i, shifts.length);
    const apart = apartness(switchesOf(shifted(a, shift, first, days), b, delay));
    if (apart === undefined || asIs === undefined) continue;
    count++;
    if (apart <= asIs) atLeastAsCloseCount++;
  }
  const share = count < LEAST_SHIFTS ? null : (1 + atLeastAsCloseCount) / (1 + count);
  return { count, atLeastAsCloseCount, share };
}

/** The first day, at midnight UTC, and how many days there are up to the last. */
export function periodOf(tracks: readonly (readonly Sighting[])[]): { readonly first: number; readonly days: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const track of tracks) {
    if (track.length === 0) continue;
    least = Math.min(least, track[0]!.start);
    most = Math.max(most, track.at(-1)!.start);
  }
  if (least > most) return { first: 0, days: 0 };
  const first = dayOf(least);
  return { first: first * DAY_MS, days: dayOf(most) - first + 1 };
}

export function chosenShifts(days: number): number[] {
  const all = Math.max(0, days - 1);
  const count = Math.min(all, MOST_SHIFTS);
  return Array.from({ length: count }, (_, i) => 1 + Math.floor((i * all) / count));
}

/** The same track some days later; what leaves the period comes in again at its beginning. */
export function shifted(track: readonly Sighting[], shift: number, first: number, days: number): readonly Sighting[] {
  const whole = days * DAY_MS;
  const moved = track.map((sighting) => ({
    ...sighting,
    start: first + ((sighting.start - first + shift * DAY_MS) % whole),
  }));
  const cut = moved.findIndex(({ start }, i) => i > 0 && start < moved[i - 1]!.start);
  return cut < 0 ? moved : [...moved.slice(cut), ...moved.slice(0, cut)];
}
