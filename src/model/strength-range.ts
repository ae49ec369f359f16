/** Strengths and amounts outside are no measurements, and their sums and squares would leave the numbers that a machine can hold. */
export const LEAST_STRENGTH = 1e-100;
export const MOST_STRENGTH = 1e100;

/** Tells whether a number can be a strength: above 0, and so far from the ends of doubles that sums of squares stay numbers. */
export function isStrength(value: number): boolean {
  return value >= LEAST_STRENGTH && value <= MOST_STRENGTH;
}
