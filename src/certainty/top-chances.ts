/**
 * How likely is each row among the first `top`, when those who share a mid-rank are put in order by lot?
 *
 *   chance = places of the block within the first `top` / size of the block          0 ... 1; all of them sum to min(top, rows)
 *
 * Cost: O(rows).
 *
 * @example topChances([1, 3, 3, 3], 2) // => Float64Array.of(1, 1 / 3, 1 / 3, 1 / 3)
 */
export function topChances(midRanks: ArrayLike<number>, top: number): Float64Array {
  // A mid-rank is half a whole number, at most the number of rows.
  const sizes = new Uint32Array(2 * midRanks.length + 1);
  for (let row = 0; row < midRanks.length; row++) sizes[2 * midRanks[row]!]!++;
  return Float64Array.from(midRanks, (rank) => {
    const size = sizes[2 * rank]!;
    const before = rank - (size + 1) / 2;
    return Math.min(1, Math.max(0, (top - before) / size));
  });
}
