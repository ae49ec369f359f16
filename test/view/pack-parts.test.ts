import { describe, expect, it } from 'vitest';
import { packParts } from '../../src/view/pack-parts.ts';

describe('packParts', () => {
  it('leaves the largest part where it is and sets the others in a row below, larger ones first', () => {
    // A square of 100, a pair far to the right, a loner far above.
    const x = Float64Array.of(0, 100, 100, 0, 900, 960, 50);
    const y = Float64Array.of(0, 0, 100, 100, 50, 50, 900);
    packParts({ x, y }, [
      [0, 1],
      [1, 2],
      [2, 3],
      [4, 5],
    ]);
    expect([...x]).toEqual([0, 100, 100, 0, 0, 60, 64.5]);
    expect([...y].map((value) => Math.round(value * 100) / 100)).toEqual([0, 0, 100, 100, -6.75, -6.75, -6.75]);
  });

  it('begins a new row where the first is full', () => {
    const count = 40;
    const x = Float64Array.from({ length: count + 2 }, (_, node) => (node === 1 ? 100 : node * 7));
    const y = Float64Array.from({ length: count + 2 }, (_, node) => (node < 2 ? 0 : node * 3));
    packParts({ x, y }, [[0, 1]]);
    expect(Math.max(...x)).toBeLessThanOrEqual(100);
    // 23 steps of 4.5 fit into 100.
    expect(new Set([...y].slice(2)).size).toBe(2);
  });

  it('moves nothing when all is one part, or nothing', () => {
    const x = Float64Array.of(3, 4);
    packParts({ x, y: Float64Array.of(1, 2) }, [[0, 1]]);
    expect([...x]).toEqual([3, 4]);
    expect(() => packParts({ x: new Float64Array(0), y: new Float64Array(0) }, [])).not.toThrow();
  });
});
