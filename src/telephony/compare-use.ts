import { type Shown, shown } from '../display/index.ts';
import { type LongWorkOptions, type Registration, RingtraceError, type RowPlace } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { openPauses } from '../work/index.ts';
import { compareByReference, type UseRatio } from './compare-by-reference.ts';
import { type DayShifts, shareOfDayShifts } from './day-shifts.ts';
import { type KeptUnder, keptUnder } from './kept-under.ts';
import { openPhones, type PhoneOptions, type Sighting } from './phone-track.ts';
import { rowPlace } from './row-place.ts';
import { rarestSwitch, switchesOf } from './switches.ts';
import { compareUseRules } from './telephony-rules.ts';
import { type Closeness, closenessOf } from './track-closeness.ts';
import { useSheet } from './use-sheet.ts';

/** Two phones that are known to be one person's. */
export interface ReferencePair {
  /** Registrations of one of them. */
  readonly a: readonly Registration[];
  /** Registrations of the other. */
  readonly b: readonly Registration[];
}

/** What `compareUse` may be told. */
export interface CompareUseOptions extends LongWorkOptions, Omit<PhoneOptions, 'by'> {
  /** Pairs of phones known to be one person's, at least three, of the same kind of records: with them there is a likelihood ratio. */
  readonly reference?: readonly ReferencePair[] | undefined;
  /** How far apart in time the two registrations of a switch may be; default 120 seconds. */
  readonly maxDelaySeconds?: number | undefined;
  /** Width of the kernels, in log10 of odds; default 1. */
  readonly bandwidth?: number | undefined;
}

/** The switch whose cell is rarest in the history of the second phone. */
export interface RarestPair {
  /** Cell of the first phone, and where its mast stands. */
  readonly placeOfA: string;
  /** Of the second. */
  readonly placeOfB: string;
  /** How often the second phone was registered there in all. */
  readonly seenCount: number;
  /** Between the two. */
  readonly delaySeconds: number;
  /** Between the masts; null where a place is not told. */
  readonly meters: number | null;
  /** When either phone was registered there, as written. */
  readonly at: readonly [string, string];
  /** Where the two registrations stand. */
  readonly rows: readonly [RowPlace, RowPlace];
}

/** How the registrations of two phones go together. */
export interface UseComparison extends Closeness, KeptUnder, Shown {
  /** Registrations that have a time. */
  readonly registrationCounts: readonly [a: number, b: number];
  /** Neighboring registrations of the merged tracks, one of either phone, within the delay. */
  readonly switchCount: number;
  /** The switch that is compared; null without one. */
  readonly rarest: RarestPair | null;
  /** How the two go together on any other days: no likelihood ratio. */
  readonly dayShifts: DayShifts;
  /** With reference pairs; null without, or where no switch is. */
  readonly likelihoodRatio: UseRatio | null;
  /** Reference pairs that may not be named, or have no switch within the delay: left out. */
  readonly referenceLeftOutCount: number;
}

const DELAY_SECONDS = 120;
const LEAST_REFERENCE = 3;

/**
 * Do the registrations of two phones look as if one person used both? Neighbors in time, one of each phone (switches), and how far apart their masts are.
 *
 *   LR = P(distance of the rarest switch | one user) / P(the same | two users)          bounded by what the reference supports
 *
 * Of the switches within `maxDelaySeconds` the one counts whose cell is rarest in the history of the second phone. With `reference` pairs the distance becomes a
 * likelihood ratio: logistic regression on the distances of their switches, against those of the same phones shifted by whole days; kernel density; ELUB
 * bounds; with its Cllr (each pair by the others), what it was held against, and what it assumes. It is never a probability that one person used both.
 * Without a reference there is none: `dayShifts` tells the share of whole-day shifts at which the two are at least as close (from 19 shifts on).
 * Gotcha: masts are not people: a distance is consistent with an area. Those who live or work together are as close as one person. Swapping the phones asks
 * for the rarest cell of the other. Cost: O(n) per shift, the days of the period at most.
 * Paper: W. Bosma et al., Science & Justice 60(4), 2020, doi:10.1016/j.scijus.2020.01.003, arXiv 2104.11683.
 *
 * @throws RingtraceError `protected-person` where a phone may not be named; `invalid-option`, also for fewer than three reference pairs; `aborted`.
 * @example (await compareUse(
 *   [{ line: 'A', cell: 'X', at: '2031-01-05T10:00:00' }],
 *   [{ line: 'B', cell: 'X', at: '2031-01-05T10:01:00' }],
 * )).sameCellShare // => 1
 */
export async function compareUse(
  a: readonly Registration[],
  b: readonly Registration[],
  options: CompareUseOptions = {},
): Promise<UseComparison> {
  const place = 'compareUse';
  checkSubject(place, a, 'registrations');
  checkSubject(place, b, 'registrations');
  checkOptions(place, options, compareUseRules);
  const { reference = [], maxDelaySeconds = DELAY_SECONDS, bandwidth = 1, signal, onProgress } = options;
  const given = [a, b, ...reference.flatMap((pair) => [pair.a, pair.b])];
  for (const one of given) checkSubject(place, one, 'registrations');
  const { isNamed } = openPhones(given.flat(), options);
  if (![...a, ...b].every(isNamed))
    throw new RingtraceError(
      'protected-person',
      place,
      'a phone may be of somebody protected',
      'compare phones of people who may be named',
    );
  const usable = reference
    .filter((pair) => [...pair.a, ...pair.b].every(isNamed))
    .map((pair) => [trackOf(pair.a), trackOf(pair.b)] as const);
  const [first, second] = [trackOf(a), trackOf(b)];
  const delay = maxDelaySeconds * 1000;
  const switches = switchesOf(first, second, delay);
  const rarest = rarestSwitch(switches, second);
  const pause = openPauses({ place, signal, onProgress, stage: 'shifting by days' });
  const pairs = usable.filter(([x, y]) => switchesOf(x, y, delay).length > 0);
  if (reference.length > 0 && pairs.length < LEAST_REFERENCE)
    throw new RingtraceError(
      'invalid-option',
      place,
      `reference has ${pairs.length} pairs with a switch within ${maxDelaySeconds} s`,
      `give at least ${LEAST_REFERENCE}, a longer maxDelaySeconds, or no reference`,
    );
  const total = 1 + pairs.length;
  const dayShifts = await shareOfDayShifts(
    first,
    second,
    delay,
    async (done, of) => await pause(done / Math.max(1, of), total),
  );
  const likelihoodRatio =
    pairs.length === 0 || rarest === undefined
      ? null
      : await compareByReference(pairs, rarest.pair, {
          delay,
          bandwidth,
          pause: async (done) => await pause(1 + done, total),
        });
  await pause(total, total);
  const found: Omit<UseComparison, keyof Shown> = {
    ...keptUnder(options),
    registrationCounts: [first.length, second.length],
    switchCount: switches.length,
    rarest: rarest === undefined ? null : rarestPair(rarest),
    ...closenessOf(switches),
    dayShifts,
    likelihoodRatio,
    referenceLeftOutCount: reference.length - pairs.length,
  };
  return shown(found, useSheet(found));
}

/** In order of time, whatever the phone is called. */
function trackOf(registrations: readonly Registration[]): readonly Sighting[] {
  const alike = registrations.map((registration) => ({ ...registration, line: '1' }));
  return openPhones(alike).tracks.get('1') ?? [];
}

function rarestPair({ pair, seen }: NonNullable<ReturnType<typeof rarestSwitch>>): RarestPair {
  const [one, two] = [pair.a, pair.b];
  return {
    placeOfA: one.place!,
    placeOfB: two.place!,
    seenCount: seen,
    delaySeconds: pair.delayMs / 1000,
    meters: pair.meters,
    at: [one.registration.at!, two.registration.at!],
    rows: [rowPlace(one.registration), rowPlace(two.registration)],
  };
}
