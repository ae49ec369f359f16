import type { RowPlace } from '../model/index.ts';
import { DAY_MS, dayOf, HOUR_MS } from '../time/index.ts';
import { chanceOfSoMany } from './chance.ts';
import type { Sighting } from './phone-track.ts';
import { rowPlace } from './row-place.ts';

/** A time at which a phone was used far more than it is at that hour. */
export interface Burst {
  /** Time of its first registration, as written. */
  readonly from: string;
  /** Time of its last. */
  readonly to: string;
  /** Registrations from the first to the last. */
  readonly registrationCount: number;
  /** What the phone's own hours let expect in as long a time. */
  readonly expected: number;
  /** How many such bursts chance would give over all the phone's time. */
  readonly falseAlarmRate: number;
  /** Where the first and the last of them stand. */
  readonly rows: readonly RowPlace[];
}

const LEAST = 3;

interface BurstOptions {
  readonly windowMs: number;
  readonly falseAlarms: number;
}

/** Windows that begin with a registration; of those that overlap the least likely is told. `starts` are by the clock of the place, in order. */
export function findBursts(
  track: readonly Sighting[],
  starts: readonly number[],
  { windowMs, falseAlarms }: BurstOptions,
): Burst[] {
  const count = starts.length;
  if (count < LEAST) return [];
  const days = dayOf(starts.at(-1)!) - dayOf(starts[0]!) + 1;
  const found: { readonly i: number; readonly j: number; readonly expected: number; readonly rate: number }[] = [];
  const times = starts.map((start) => start % DAY_MS).sort((a, b) => a - b);
  let j = 0;
  for (let i = 0; i < count; i++) {
    while (j + 1 < count && starts[j + 1]! - starts[i]! <= windowMs) j++;
    const size = j - i + 1;
    if (size < LEAST) continue;
    // The window's own registrations are none of the usual; one day of the mean rate is added to days of which few are known.
    const usual = usualIn(times, starts[i]! % DAY_MS, windowMs, size);
    const mean = (count * windowMs) / (days * DAY_MS);
    const expected = (usual + mean) / days + 1e-12;
    // A window begins with a registration: the others are what chance has to bring.
    const rate = count * chanceOfSoMany(size - 1, { mean: expected, variance: expected });
    if (rate <= falseAlarms) found.push({ i, j, expected, rate });
  }
  found.sort((a, b) => a.rate - b.rate || a.i - b.i);
  const told: typeof found = [];
  for (const burst of found) if (told.every(({ i, j: last }) => burst.j < i || burst.i > last)) told.push(burst);
  return told
    .sort((a, b) => a.i - b.i)
    .map(({ i, j: last, expected, rate }) => ({
      from: track[i]!.registration.at!,
      to: track[last]!.registration.at!,
      registrationCount: last - i + 1,
      expected,
      falseAlarmRate: rate,
      rows: [rowPlace(track[i]!.registration), rowPlace(track[last]!.registration)],
    }));
}

/** How many others have their time of day within the window, around midnight too; an hour on either side is looked at as well, so that a few days tell. */
function usualIn(times: readonly number[], from: number, windowMs: number, own: number): number {
  const before = Math.min(HOUR_MS, (DAY_MS - windowMs) / 2);
  if (before <= 0) return times.length - own;
  const [low, high] = [from - before, from + windowMs + before];
  const inside = (a: number, b: number): number => below(times, b) - below(times, a);
  const sum =
    inside(low, high) +
    (low < 0 ? inside(low + DAY_MS, DAY_MS + 1) : 0) +
    (high > DAY_MS ? inside(-1, high - DAY_MS) : 0);
  return (Math.max(0, sum - own) * windowMs) / (windowMs + 2 * before);
}

/** How many are below a value. */
function below(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
