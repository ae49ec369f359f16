import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexHull, type Point } from '../../src/view/convex-hull.ts';

describe('convexHull', () => {
  it('keeps corners and drops what lies inside or on a side', () => {
    const square: Point[] = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ];
    expect(convexHull([...square, [1, 1], [1, 0]])).toEqual(square);
  });

  it('has every point to the left of every side', () => {
    const coordinate = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 40 }), (points) => {
        const hull = convexHull(points);
        for (const [index, a] of hull.entries()) {
          const b = hull[(index + 1) % hull.length]!;
          for (const p of points) {
            expect((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});
