import { describe, expect, it } from 'vitest';
import { trophicHeights } from '../../../src/kernels/positions/trophic-heights.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { expectClose } from '../../oracles/expect-close.ts';

describe('trophicHeights', () => {
  it('climbs one step an arc on a path, whatever the strengths, mean 0', () => {
    const rows = [
      [0, 1, 5],
      [1, 2, 1],
      [2, 3, 0.1],
    ];
    const { heights, incoherence, p } = trophicHeights(csrOf(4, rows, true));
    expectClose(heights, [-1.5, -0.5, 0.5, 1.5]);
    expect(incoherence).toBeCloseTo(0, 12);
    expect(p).toBe(1);
  });

  it('finds no height in a circle: incoherence 1', () => {
    const circle = csrOf(
      5,
      [0, 1, 2, 3, 4].map((v) => [v, (v + 1) % 5]),
      true,
    );
    const { heights, incoherence } = trophicHeights(circle);
    expectClose(heights, [0, 0, 0, 0, 0]);
    expect(incoherence).toBeCloseTo(1, 12);
  });

  it('solves a shortcut by hand: a -> b -> c and a -> c', () => {
    // Heights -x, 0, x by symmetry; the least of 2 (x - 1)^2 + (2 x - 1)^2 is at x = 2 / 3, F0 = (2 / 9 + 1 / 9) / 3.
    const shortcut = csrOf(
      3,
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
      true,
    );
    const { heights, incoherence } = trophicHeights(shortcut);
    expectClose(heights, [-2 / 3, 0, 2 / 3]);
    expect(incoherence).toBeCloseTo(1 / 9, 12);
  });

  it.each([1, 1e-12, 1e12])(
    'keeps its digits where strengths lie 24 powers of ten apart: two triangles, tied by %d',
    (between) => {
      // In a triangle p (a -> b), q (b -> c), r (a -> c) the way round errs by t = 1 / (1 + r / p + r / q), of which r takes t, a -> b r t / p, b -> c r t / q.
      const triangle = (p: number, q: number, r: number): readonly [number, number, number] => {
        const t = 1 / (1 + r / p + r / q);
        return [0, 1 - (r * t) / p, 2 - (r * t) / p - (r * t) / q];
      };
      const strong = triangle(1e12, 3e12, 2e12);
      const weak = triangle(1e-12, 2e-12, 7e-12);
      const rows = [
        [0, 1, 1e12],
        [1, 2, 3e12],
        [0, 2, 2e12],
        [2, 3, between],
        [3, 4, 1e-12],
        [4, 5, 2e-12],
        [3, 5, 7e-12],
      ];
      const expected = [...strong, ...weak.map((height) => strong[2] + 1 + height)];
      const mean = expected.reduce((sum, height) => sum + height, 0) / 6;
      const { heights } = trophicHeights(csrOf(6, rows, true), { draws: 9 });
      const errors = expected.map((height, v) => Math.abs(heights[v]! - (height - mean)));
      expect(Math.max(...errors)).toBeLessThan(1e-14);
    },
  );

  it('takes every weak component by itself, and nobody without arcs has a height', () => {
    const { heights } = trophicHeights(
      csrOf(
        6,
        [
          [0, 1],
          [2, 3],
          [3, 4],
        ],
        true,
      ),
    );
    expectClose(heights, [-0.5, 0.5, -1, 0, 1, 0]);
    expect(trophicHeights(csrOf(2, [], true))).toEqual({ heights: new Float64Array(2), incoherence: 0, p: 1 });
  });

  it('finds layers that chance would not make, and tells them from chance, the same every time', () => {
    const layered: number[][] = [];
    for (let a = 0; a < 4; a++)
      for (let b = 4; b < 8; b++) {
        layered.push([a, b], [b, b + 4], [b, ((a + 1) % 4) + 8]);
      }
    const csr = csrOf(12, layered, true);
    const found = trophicHeights(csr, { draws: 99 });
    expect(found.incoherence).toBeCloseTo(0, 9);
    expect(found.p).toBe(1 / 100);
    expect(trophicHeights(csr, { draws: 99 })).toEqual(found);
  });
});
