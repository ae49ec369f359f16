import { FRESH, type Scratch } from './scratch.ts';

/** Sums kept as two doubles each, `high + low`, that add up without rounding, so their order does not matter. */
export interface ExactSums {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** What a node `distance` steps away counts for. */
export type Discount = (distance: number) => number;

/**
 * A discount, at most 1, for d = 0 ... `largest` (0 stands for d = 0) in pieces that add without rounding.
 *
 * Both pieces are whole multiples of a power of two chosen so that a sum of up to `termCount` of them fits a double. Sums are
 * therefore equal to the last bit in any order: nodes in like positions tie exactly, and renumbering changes nothing. What is
 * lost is at most termCount^2 / 2^103 per term, for 10^8 terms 10^-15.
 */
export function exactDiscounts(largest: number, termCount: number, discount: Discount): ExactSums {
  const bits = 51 - Math.ceil(Math.log2(Math.max(2, termCount)));
  const unit = 2 ** -bits;
  const high = new Float64Array(largest + 1);
  const low = new Float64Array(largest + 1);
  for (let d = 1; d <= largest; d++) {
    high[d] = Math.round(discount(d) / unit) * unit;
    low[d] = Math.round((discount(d) - high[d]!) / unit / unit) * unit * unit;
  }
  return { high, low };
}

/** {@link exactDiscounts} of 1 / d. */
export function exactReciprocals(largest: number, termCount: number): ExactSums {
  return exactDiscounts(largest, termCount, (d) => 1 / d);
}

/** Sums that all stand at 0. */
export function zeroSums(length: number, scratch: Scratch = FRESH): ExactSums {
  return { high: scratch.float64(length), low: scratch.float64(length) };
}
