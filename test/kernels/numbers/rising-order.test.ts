import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { risingOrder } from '../../../src/kernels/numbers/rising-order.ts';

describe('risingOrder', () => {
  it('is that of a stable sort, for doubles of every size and sign', () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constant(-0));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const expected = [...values.keys()].sort((a, b) =>
          Math.sign(values[a]! < values[b]! ? -1 : +(values[a]! > values[b]!)),
        );
        expect([...risingOrder(values)]).toEqual(expected);
      }),
    );
  });

  it('is that of a stable sort where only the last digits part many numbers', () => {
    const last = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.array(last, { minLength: 30, maxLength: 80 }), (values) => {
        const near = values.map((value) => -1 - value * 2 ** -50);
        const expected = [...near.keys()].sort((a, b) => near[a]! - near[b]! || a - b);
        expect([...risingOrder(near)]).toEqual(expected);
      }),
    );
  });

  it('takes -0 for 0, and infinities for the ends', () => {
    expect([...risingOrder([0, -0, Infinity, -Infinity, 5e-324])]).toEqual([3, 0, 1, 4, 2]);
    expect(risingOrder([])).toEqual(new Uint32Array(0));
  });
});
