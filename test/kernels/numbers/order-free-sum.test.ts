import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderFreeSum } from '../../../src/kernels/numbers/order-free-sum.ts';

describe('orderFreeSum', () => {
  it('is the same to the last bit in any order, whatever the sizes', () => {
    const term = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (terms, turns) => {
        const keys = terms.map(() => turns.next().value as number);
        const other = [...terms.keys()].sort((a, b) => keys[a]! - keys[b]! || b - a).map((i) => terms[i]!);
        expect(orderFreeSum(Float64Array.from(other))).toBe(orderFreeSum(Float64Array.from(terms)));
      }),
    );
  });

  it('keeps what adding one after another loses: 1 + 3 x 2^-53 is 1 + 2^-51, rounded once', () => {
    const terms = Float64Array.of(1, 2 ** -53, 2 ** -53, 2 ** -53);
    expect(terms.reduce((sum, term) => sum + term, 0)).toBe(1);
    expect(orderFreeSum(terms)).toBe(1 + 2 ** -51);
  });

  it('adds whole numbers exactly, and the largest and smallest doubles there are', () => {
    expect(orderFreeSum(Float64Array.of(2 ** 52, 1, -(2 ** 52), 3))).toBe(4);
    expect(orderFreeSum(Float64Array.of(2 ** 1023, -(2 ** 1022)))).toBe(2 ** 1022);
    expect(orderFreeSum(Float64Array.of(5e-324, 5e-324, 5e-324))).toBe(1.5e-323);
    expect(orderFreeSum(new Float64Array(0))).toBe(0);
    expect(orderFreeSum(Float64Array.of(1, 2, 4, 8), 1, 3)).toBe(6);
  });
});
