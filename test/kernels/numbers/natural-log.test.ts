import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalLog } from '../../../src/kernels/numbers/natural-log.ts';

describe('naturalLog', () => {
  it('is Math.log to two units in the last place, from the smallest double to the largest', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 5e-324, max: Number.MAX_VALUE }), (x) => {
        const expected = Math.log(x);
        expect(Math.abs(naturalLog(x) - expected)).toBeLessThanOrEqual(2 ** -51 * Math.abs(expected));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 0.5, max: 2 }), (x) => {
        const expected = Math.log(x);
        expect(Math.abs(naturalLog(x) - expected)).toBeLessThanOrEqual(2 ** -51 * Math.abs(expected));
      }),
      { numRuns: 2000 },
    );
  });

  it('is 0 at 1, -Infinity at 0, NaN below', () => {
    expect([1, 0, Infinity, -1, Number.NaN].map(naturalLog)).toEqual([0, -Infinity, Infinity, Number.NaN, Number.NaN]);
  });
});
