import { risingOrder } from './rising-order.ts';
import { FRESH, type Scratch } from './scratch.ts';
import { tenDigits } from './ten-digits.ts';

/**
 * Mid-rank percentiles: the share of nodes with a lower value, plus half of those with an equal one.
 *
 *   p(v) = (|lower| + |equal| / 2) / n          1 / 2n ... 1 - 1 / 2n
 *
 * Values are compared to ten significant digits, so that sums of the same numbers in another order do not part nodes. NaN counts
 * as lowest. Cost: O(n).
 *
 * @example [...midRankPercentiles([3, 1, 3])] // => [2 / 3, 1 / 6, 2 / 3]
 */
export function midRankPercentiles(values: ArrayLike<number>): Float64Array {
  return midRanks(values).map((rank) => (values.length - rank + 0.5) / values.length);
}

/**
 * Ranks with 1 for the highest value; equal values share the mean of their ranks. What is given is memory of `scratch`.
 *
 * @example [...midRanks([3, 1, 3])] // => [1.5, 3, 1.5]
 */
export function midRanks(values: ArrayLike<number>, scratch: Scratch = FRESH): Float64Array {
  const { length } = values;
  const keys = scratch.float64(length);
  for (let i = 0; i < length; i++) keys[i] = tenDigits(values[i]!);
  const order = risingOrder(keys, scratch);
  const ranks = scratch.float64(length);
  for (let start = 0; start < length; ) {
    const key = keys[order[start]!]!;
    let end = start + 1;
    while (end < length && keys[order[end]!] === key) end++;
    // Places start + 1 ... end from below are n - start ... n - end + 1 from above.
    const rank = (2 * length - start - end + 1) / 2;
    for (let i = start; i < end; i++) ranks[order[i]!] = rank;
    start = end;
  }
  return ranks;
}
