import { expect } from 'vitest';

/** Every value within 1e-10 of the expected one, relative above 1. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length);
  const far = Array.from(expected, (value, i) => ({ i, value, got: actual[i]! })).filter(
    ({ value, got }) => !(Math.abs(got - value) <= 1e-10 * Math.max(1, Math.abs(value))),
  );
  expect(far).toEqual([]);
}
