/** Two numbers that part a term into pieces which add up without rounding: see {@link piecesFor}. */
export interface Pieces {
  readonly coarse: number;
  readonly fine: number;
}

/**
 * How to add terms so that their order does not matter, not even in the last bit. A term t is parted into
 *
 *   high = t + coarse - coarse,   low = t - high + fine - fine
 *
 * whole multiples of two powers of two, so that sums of highs and sums of lows are exact, and high + low rounds once. `bound` is at least the
 * sum of the absolute values, `termCount` at least their number; what is lost of a term is at most bound * termCount / 2^103.
 */
export function piecesFor(bound: number, termCount: number): Pieces {
  // The spacing of doubles just above 1.5 * 2^k is 2^(k - 52): adding and taking off rounds to it, whatever the sign of the term.
  const coarse = 1.5 * powerAbove(bound);
  return { coarse, fine: coarse * 2 ** -52 * powerAbove(Math.max(1, termCount)) };
}

/**
 * The sum of `values[start .. end)`, the same to the last bit in any order, off by at most one rounding and number^2 / 2^103 of the largest.
 *
 * @example orderFreeSum(Float64Array.of(0.1, 0.2, 0.3)) === orderFreeSum(Float64Array.of(0.3, 0.1, 0.2)) // => true
 */
export function orderFreeSum(values: Float64Array, start = 0, end: number = values.length): number {
  let largest = 0;
  for (let i = start; i < end; i++) largest = Math.max(largest, Math.abs(values[i]!));
  if (largest === 0 || !Number.isFinite(largest)) return plainSum(values, start, end);
  // Far from 1 the pieces would leave the range of doubles.
  const unit = largest > 2 ** 900 ? 2 ** -200 : largest < 2 ** -700 ? 2 ** 300 : 1;
  const { coarse, fine } = piecesFor(largest * unit * (end - start), end - start);
  let high = 0;
  let low = 0;
  for (let i = start; i < end; i++) {
    const term = values[i]! * unit;
    const rounded = term + coarse - coarse;
    high += rounded;
    low += term - rounded + fine - fine;
  }
  return (high + low) / unit;
}

function plainSum(values: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += values[i]!;
  return sum;
}

/** The least power of two above a number, at least 2^-1000. */
function powerAbove(value: number): number {
  const power = 2 ** Math.max(-1000, Math.ceil(Math.log2(value)));
  return power > value ? power : 2 * power;
}
