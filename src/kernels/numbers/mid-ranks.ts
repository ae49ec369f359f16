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
  const keys = Float64Array.from(values, tenDigits);
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a]! === keys[b]! ? 0 : keys[b]! - keys[a]!));
  const ranks = new Float64Array(keys.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && keys[order[end]!] === keys[order[start]!]) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

function tenDigits(value: number): number {
  if (Number.isNaN(value)) return Number.NEGATIVE_INFINITY;
  // Counts are their own ten digits, and turning numbers into text is slow.
  return Number.isInteger(value) && Math.abs(value) < 1e10 ? value : Number(value.toPrecision(10));
}
