import { topChances } from './top-chances.ts';

/** Where a person stood over the draws. */
export interface RankSpread {
  readonly interval: readonly [low: number, high: number];
  /** Share of the draws among the first `top`; who ties across the last place counts by {@link topChances}. */
  readonly pTop: number;
}

/**
 * Between which ranks does each row stand in 90 % of the draws, and how often among the first `top`?
 *
 *   interval = 5 % and 95 % quantile of the ranks over the draws, rounded outward          1 ... number of rows
 *
 * Cost: O(rows x draws log draws).
 *
 * @example rankIntervals([Float32Array.of(1, 2), Float32Array.of(2, 1)], 1) // => [{ interval: [1, 2], pTop: 0.5 }, { interval: [1, 2], pTop: 0.5 }]
 */
export function rankIntervals(draws: readonly Float32Array[], top: number): RankSpread[] {
  const last = draws.length - 1;
  const chances = draws.map((ranking) => topChances(ranking, top));
  return Array.from(draws[0] ?? [], (_, row) => {
    const ranks = Float32Array.from(draws, (ranking) => ranking[row]!).sort();
    const interval = [ranks[Math.floor(0.05 * last)]!, ranks[Math.ceil(0.95 * last)]!] as const;
    return { interval, pTop: chances.reduce((sum, chance) => sum + chance[row]!, 0) / draws.length };
  });
}
