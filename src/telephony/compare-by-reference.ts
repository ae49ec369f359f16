import { calibrate } from './calibrate.ts';
import { chosenShifts, periodOf, shifted } from './day-shifts.ts';
import { logRatioCost } from './log-ratio-cost.ts';
import type { Sighting } from './phone-track.ts';
import { rarestSwitch, type Switch, switchesOf } from './switches.ts';

/** How much more a distance is to be expected of one user than of two. */
export interface UseRatio {
  /** log10 of the likelihood ratio, within the bounds. */
  readonly log10: number;
  /** Whether the ratio itself lies beyond the bounds. */
  readonly isBounded: boolean;
  /** What the reference supports, log10 (ELUB). */
  readonly bounds: readonly [lower: number, upper: number];
  /** Cost of the ratios of the reference pairs, each by the others: 0 is perfect, 1 is as good as none. */
  readonly cllr: number;
  /** Reference pairs that have a switch. */
  readonly referencePairCount: number;
  /** Switches of one user, and of the same phones on other days, that the ratio was learned from. */
  readonly switchCounts: readonly [oneUser: number, twoUsers: number];
  /** log10 ratios of reference pairs, each by the others: what the calibration plot draws. */
  readonly calibration: readonly { readonly log10: number; readonly isOneUser: boolean }[];
  /** The two that are compared: one user, two users. */
  readonly propositions: readonly [string, string];
  /** What has to hold for the ratio to mean anything. */
  readonly assumptions: readonly string[];
}

const PROPOSITIONS = Object.freeze([
  'One person used both phones throughout the period.',
  'Two persons used them, who went about independently, as the reference phones did on other days.',
]) as readonly [string, string];
const ASSUMPTIONS = Object.freeze([
  'The reference phones are of people who go about as the users in question do, recorded in the same way.',
  'The switches of one pair count as if each were independent, though they hang together.',
  'Whoever lives, works or travels together is as close as one person: the ratio does not tell them apart.',
  'A mast is consistent with an area; nobody is placed by it.',
]);

type Pair = readonly [readonly Sighting[], readonly Sighting[]];
type Distances = readonly number[];

interface Work {
  readonly delay: number;
  readonly bandwidth: number;
  readonly pause: (done: number) => Promise<void>;
}

/** Where a place is not told cells are compared: 0 in one, 1 in two. */
function distanceOf({ meters, a, b }: Switch, isPlaced: boolean): number {
  return isPlaced ? meters! : a.place === b.place ? 0 : 1;
}

export async function compareByReference(
  pairs: readonly Pair[],
  rarest: Switch,
  { delay, bandwidth, pause }: Work,
): Promise<UseRatio> {
  const learned: {
    readonly one: readonly Switch[];
    readonly two: readonly Switch[];
    readonly tries: readonly Switch[];
  }[] = [];
  for (const [i, [a, b]] of pairs.entries()) {
    await pause(i);
    const { first, days } = periodOf([a, b]);
    const two: Switch[] = [];
    const tries: Switch[] = [];
    for (const [s, shift] of chosenShifts(days).entries()) {
      const other = switchesOf(shifted(a, shift, first, days), b, delay);
      for (const one of other) two.push(one);
      const rare = rarestSwitch(other, b);
      if (rare !== undefined) tries.push(rare.pair);
      if (s % 20 === 19) await pause(i);
    }
    learned.push({ one: switchesOf(a, b, delay), two, tries });
  }
  const all = [rarest, ...learned.flatMap(({ one, two }) => [...one, ...two])];
  const isPlaced = all.every(({ meters, a }) => meters !== null && a.registration.latitude !== undefined);
  const distances = (of: 'one' | 'two', without?: number): Distances =>
    thinned(learned.flatMap((pair, i) => (i === without ? [] : pair[of].map((one) => distanceOf(one, isPlaced)))));
  const model = calibrate(distances('one'), distances('two'), bandwidth);
  const calibration: { readonly log10: number; readonly isOneUser: boolean }[] = [];
  for (const [i, [a, b]] of pairs.entries()) {
    await pause(i);
    const others = calibrate(distances('one', i), distances('two', i), bandwidth);
    const ratio = (pair: Switch, isOneUser: boolean): void =>
      void calibration.push({ log10: others.logRatioOf(distanceOf(pair, isPlaced)), isOneUser });
    ratio(rarestSwitch(switchesOf(a, b, delay), b)!.pair, true);
    for (const pair of learned[i]!.tries) ratio(pair, false);
  }
  const distance = distanceOf(rarest, isPlaced);
  const log10 = model.logRatioOf(distance);
  return {
    log10,
    isBounded: log10 !== model.unboundedOf(distance),
    bounds: model.bounds,
    cllr: logRatioCost(calibration),
    referencePairCount: pairs.length,
    switchCounts: [distances('one').length, distances('two').length],
    calibration,
    propositions: PROPOSITIONS,
    assumptions: ASSUMPTIONS,
  };
}

/** Kernels cost their square: beyond this many, evenly chosen by size. */
const MOST_DISTANCES = 5000;

function thinned(distances: number[]): Distances {
  if (distances.length <= MOST_DISTANCES) return distances;
  const sorted = distances.sort((x, y) => x - y);
  return Array.from(
    { length: MOST_DISTANCES },
    (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / MOST_DISTANCES)]!,
  );
}
