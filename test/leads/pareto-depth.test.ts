import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoDepths } from '../../src/leads/index.ts';

/** Peels layer after layer by asking every pair. */
function slowDepths(points: readonly (readonly number[])[]): number[] {
  const depths = points.map(() => 0);
  for (let depth = 1; depths.includes(0); depth++) {
    const left = points.map((_, i) => i).filter((i) => depths[i] === 0);
    const dominates = (a: readonly number[], b: readonly number[]): boolean =>
      a.every((x, axis) => x >= b[axis]!) && a.some((x, axis) => x > b[axis]!);
    for (const i of left.filter((i) => !left.some((j) => dominates(points[j]!, points[i]!)))) depths[i] = depth;
  }
  return depths;
}

describe('paretoDepths', () => {
  it('gives equal points one depth', () => {
    expect(
      paretoDepths([
        [1, 1],
        [1, 1],
        [0, 2],
        [0, 0],
      ]),
    ).toEqual([1, 1, 1, 2]);
  });

  it('agrees with peeling by hand', () => {
    const point = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (points) => {
        expect(paretoDepths(points)).toEqual(slowDepths(points));
      }),
    );
  });
});
