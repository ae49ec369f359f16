import { midRankPercentiles } from '../kernels/index.ts';
import type { Signal } from './signal.ts';
import { wholeShares } from './whole-shares.ts';

/** Scores and points are multiples of this, so that adding points up in any order gives the score to the last bit. */
const GRAIN = 2 ** -44;

/** One column for each signal, one row for each person. */
export interface Scores {
  readonly percentiles: readonly Float64Array[];
  readonly points: readonly Float64Array[];
  /** Family to mean percentile by person, in order of first signal. */
  readonly families: ReadonlyMap<string, Float64Array>;
  readonly scores: Float64Array;
}

/**
 * Borda's rule over families: percentile by signal, weighted mean within a family, plain mean over families. What a signal adds is its
 * points; the score is their sum and nothing else.
 *
 *   points(s) = weight(s) / weight of its family / number of families * percentile(s)          score 0 ... 1
 *
 * Sums are of whole numbers over a common denominator, so that equal sums are equal to the bit, of scores and of families alike.
 */
export function scorePeople(signals: readonly Signal[], values: readonly ArrayLike<number>[]): Scores {
  const rowCount = values[0]?.length ?? 0;
  const percentiles = values.map(midRankPercentiles);
  // A percentile is half a whole number of people.
  const halves = percentiles.map((column) => column.map((percentile) => Math.round(2 * rowCount * percentile)));
  const { shares, total } = wholeShares(signals);
  const familyNames = [...new Set(signals.map(({ family }) => family))];
  const families = new Map(
    familyNames.map((name) => {
      const ofFamily = shares.map((share, s) => (signals[s]!.family === name ? share : 0));
      const whole = ofFamily.reduce((sum, share) => sum + share, 0);
      return [name, sumOf(halves, ofFamily, rowCount).map((sum) => sum / (2 * rowCount * whole))];
    }),
  );
  const grains = (sum: number): number => Math.round(sum / (2 * rowCount * total) / GRAIN);
  const scores = sumOf(halves, shares, rowCount).map(grains);
  const points = halves.map((column, s) => column.map((half) => grains(half * shares[s]!)));
  for (let row = 0; row < rowCount; row++) settle(points, row, scores[row]!);
  const toNumber = (column: Float64Array): Float64Array => column.map((count) => count * GRAIN);
  return { percentiles, points: points.map(toNumber), families, scores: toNumber(scores) };
}

function sumOf(columns: readonly Float64Array[], shares: readonly number[], rowCount: number): Float64Array {
  const sums = new Float64Array(rowCount);
  columns.forEach((column, s) => {
    for (let row = 0; row < rowCount; row++) sums[row]! += shares[s]! * column[row]!;
  });
  return sums;
}

/** Rounded shares of a rounded sum miss it by a grain or two: the largest takes that. */
function settle(points: readonly Float64Array[], row: number, sum: number): void {
  let largest = 0;
  let missing = sum;
  for (let s = 0; s < points.length; s++) {
    missing -= points[s]![row]!;
    if (points[s]![row]! > points[largest]![row]!) largest = s;
  }
  points[largest]![row]! += missing;
}
