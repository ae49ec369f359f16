import { midRankPercentiles } from '../kernels/index.ts';
import type { Signal } from './signal.ts';

/** Points are multiples of this, so that adding them up in any order gives the score to the last bit. */
const GRAIN = 2 ** -32;

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
 */
export function scorePeople(signals: readonly Signal[], values: readonly ArrayLike<number>[]): Scores {
  const rowCount = values[0]?.length ?? 0;
  const weightOf = new Map<string, number>();
  for (const { family, weight } of signals) weightOf.set(family, (weightOf.get(family) ?? 0) + weight);
  const percentiles = values.map(midRankPercentiles);
  const shares = signals.map(({ family, weight }) => weight / weightOf.get(family)!);
  const points = percentiles.map((column, s) =>
    column.map((p) => Math.round((shares[s]! * p) / weightOf.size / GRAIN) * GRAIN),
  );
  const scores = new Float64Array(rowCount);
  for (const column of points) addTo(scores, column, 1);
  const families = new Map([...weightOf.keys()].map((family) => [family, new Float64Array(rowCount)]));
  signals.forEach(({ family }, s) => {
    addTo(families.get(family)!, percentiles[s]!, shares[s]!);
  });
  return { percentiles, points, families, scores };
}

function addTo(sums: Float64Array, column: Float64Array, factor: number): void {
  for (let row = 0; row < column.length; row++) sums[row]! += factor * column[row]!;
}
