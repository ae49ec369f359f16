import { tenDigits } from './ten-digits.ts';

/**
 * Mid-rank percentiles: the share of nodes with a lower value, plus half of those with an equal one.
 *
 *   p(v) = (|lower| + |equal| / 2) / n          1 / 2n ... 1 - 1 / 2n
 *
 * Values are compared to ten significant digits, so that sums of the same numbers in another order do not part nodes. NaN counts
 * as lowest. Cost: O(n log n).
 *
 * @example [...midRankPercentiles([3, 1, 3])] // => [2 / 3, 1 / 6, 2 / 3]
 */
export function midRankPercentiles(values: ArrayLike<number>): Float64Array {
  return midRanks(values).map((rank) => (values.length - rank + 0.5) / values.length);
}

/**
 * Ranks with 1 for the highest value; equal values share the mean of their ranks.
 *
 * @example [...midRanks([3, 1, 3])] // => [1.5, 3, 1.5]
 */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const { length } = values;
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i++) keys[i] = tenDigits(values[i]!);
  // The platform sorts bare numbers many times faster than numbers by a comparison; places are then looked up.
  const rising = keys.slice().sort();
  const distinct = new Float64Array(length);
  const rankOf = new Float64Array(length);
  let count = 0;
  for (let start = 0; start < length; ) {
    let end = start + 1;
    while (end < length && rising[end] === rising[start]) end++;
    distinct[count] = rising[start]!;
    // Places start + 1 ... end from below are n - start ... n - end + 1 from above.
    rankOf[count++] = (2 * length - start - end + 1) / 2;
    start = end;
  }
  for (let i = 0; i < length; i++) keys[i] = rankOf[placeOf(distinct, count, keys[i]!)]!;
  return keys;
}

/** Where a value stands among the first `count`, which rise and hold it. */
function placeOf(distinct: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (distinct[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
