/** How far apart scores must be to differ: sums of path shares are that exact. */
const EQUAL_WITHIN = 1e-9;

/** Whether a score is as high as the highest, but for rounding. */
export function isAsHigh(score: number, highest: number): boolean {
  return score >= highest - EQUAL_WITHIN * Math.max(1, Math.abs(highest));
}

/**
 * The nodes by score, the highest first; among scores equal within 1e-9 the lower rank goes first. Scores that are no number come last.
 *
 * @example scoredOrder(Uint32Array.of(0, 1, 2), Float64Array.of(1, 2, 2), Uint32Array.of(0, 2, 1)) // => Uint32Array [2, 1, 0]
 */
export function scoredOrder(nodes: Uint32Array, scores: Float64Array, ranks: Uint32Array): Uint32Array {
  const keys = scores.map((score) => (Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score));
  const order = nodes.slice().sort((a, b) => compare(keys[b]!, keys[a]!) || ranks[a]! - ranks[b]!);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && isAsHigh(keys[order[end]!]!, keys[order[start]!]!)) end++;
    order.subarray(start, end).sort((a, b) => ranks[a]! - ranks[b]!);
    start = end;
  }
  return order;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
