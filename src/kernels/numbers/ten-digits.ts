/** Powers of ten that a double holds exactly. */
const EXACT_POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Scaled numbers nearer to a half than this are left to the platform: scaling may round them over it. */
const NEAR_HALF = 1e-5;

/**
 * A number to ten significant digits, NaN as the lowest of all: the same double as `Number(value.toPrecision(10))`, without the text, which
 * takes ten times as long.
 *
 * @example tenDigits(2 / 3) // => 0.6666666667
 */
export function tenDigits(value: number): number {
  if (Number.isNaN(value)) return Number.NEGATIVE_INFINITY;
  const size = Math.abs(value);
  // Counts are their own ten digits.
  if (Number.isInteger(value) && size < 1e10) return value;
  if (!(size >= 1e-12 && size < 1e9)) return Number(value.toPrecision(10));
  let power = Math.min(22, 9 - Math.floor(Math.log10(size)));
  let scaled = size * EXACT_POWERS[power]!;
  if (scaled >= 1e10) scaled = size * EXACT_POWERS[--power]!;
  else if (scaled < 1e9) scaled = size * EXACT_POWERS[++power]!;
  const digits = Math.round(scaled);
  // A whole number of ten digits over an exact power of ten, divided once: the double nearest to that decimal.
  if (digits < 1e9 || digits >= 1e10 || Math.abs(Math.abs(scaled - digits) - 0.5) < NEAR_HALF)
    return Number(value.toPrecision(10));
  return value < 0 ? -(digits / EXACT_POWERS[power]!) : digits / EXACT_POWERS[power]!;
}
