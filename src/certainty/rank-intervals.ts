import { finishSteps, type Steps } from '../kernels/index.ts';
import { topChances } from './top-chances.ts';

/** Where a person stood over the draws. */
export interface RankSpread {
  readonly interval: readonly [low: number, high: number];
  /** Share of the draws among the first `top`; who ties across the last place counts by {@link topChances}. */
  readonly pTop: number;
}

/**
 * How much of the way from a rank to its farther quantile is given to the other side. The least of 0, 1/4, 1/2 ... with which intervals of 90 %
 * hold 90 % of the true ranks where nobody watched 30 % of what there was, on the networks at hand (bench/coverage.ts): none holds .855, 1/2 .909.
 */
const RETURN = 0.5;

/**
 * Between which ranks does each row stand in 90 % of the draws, and how often among the first `top`?
 *
 *   interval = [min(q5, r - (q95 - r) / 2), max(q95, r + (r - q5) / 2)]          1 ... number of rows, rounded outward to halves
 *
 * q5 and q95 are quantiles of the ranks over the draws, r is the rank in `reference`. A draw loses once more what the case has lost already: who falls in
 * draws stands, by the same error, lower in the case than in truth. Quantiles alone look one way only; half the way back is added.
 * `back` is another share than the half, for experiments. Cost: O(rows x draws log draws).
 *
 * @example rankIntervals([Float32Array.of(1, 2), Float32Array.of(2, 1)], 1, [1, 2]) // => [{ interval: [1, 2], pTop: 0.5 }, { interval: [1, 2], pTop: 0.5 }]
 */
export function rankIntervals(
  draws: readonly Float32Array[],
  top: number,
  reference: ArrayLike<number>,
  back: number = RETURN,
): RankSpread[] {
  return finishSteps(intervalSteps(draws, top, reference, back));
}

/** Rows told between two stops. */
const ROWS_A_STEP = 256;

/** {@link rankIntervals} with a stop after each draw and some rows. */
export function* intervalSteps(
  draws: readonly Float32Array[],
  top: number,
  reference: ArrayLike<number>,
  back: number = RETURN,
): Steps<RankSpread[]> {
  const last = draws.length - 1;
  const rows = draws[0]?.length ?? 0;
  const sums = new Float64Array(rows);
  for (const ranking of draws) {
    const chances = topChances(ranking, top);
    for (let row = 0; row < rows; row++) sums[row]! += chances[row]!;
    yield;
  }
  const spreads: RankSpread[] = [];
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const ranks = Float32Array.from(draws, (ranking) => ranking[row]!).sort();
    const rank = reference[row]!;
    const low = ranks[Math.floor(0.05 * last)]!;
    const high = ranks[Math.ceil(0.95 * last)]!;
    const first = Math.min(low, rank - back * (high - rank));
    const final = Math.max(high, rank + back * (rank - low));
    const interval = [Math.max(1, Math.floor(2 * first) / 2), Math.min(rows, Math.ceil(2 * final) / 2)] as const;
    spreads.push({ interval, pTop: sums[row]! / draws.length });
  }
  return spreads;
}
