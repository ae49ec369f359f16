import { expect, it } from 'vitest';
import { createRng } from '../../../src/kernels/numbers/rng.ts';
import { tenDigits } from '../../../src/kernels/numbers/ten-digits.ts';

it('tenDigits gives the very double that the text of ten digits gives', () => {
  const rng = createRng(1);
  const borders = [
    0,
    -0,
    1e-12,
    9.99999999949,
    9.9999999995,
    0.99999999999,
    1e9 + 0.5,
    123456789.25,
    5e-324,
    1e300,
    Infinity,
  ];
  const random = Array.from({ length: 20_000 }, () => (rng.next() - 0.5) * 10 ** (rng.below(30) - 14));
  for (const value of [...borders, ...random, ...random.map((one) => Number(one.toPrecision(11)))])
    expect(tenDigits(value)).toBe(
      Number.isInteger(value) && Math.abs(value) < 1e10 ? value : Number(value.toPrecision(10)),
    );
  expect(tenDigits(Number.NaN)).toBe(-Infinity);
});
