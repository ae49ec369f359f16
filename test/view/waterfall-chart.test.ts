import { describe, expect, it } from 'vitest';
import { waterfallChart } from '../../src/view/index.ts';

const xs = (svg: string): number[] =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].flatMap((m) => [
    Number(m[1]),
    Number(m[1]) + Number(m[2]),
  ]);

describe('waterfallChart', () => {
  it('shows sums below 0: each bar begins where the one above it ends, and the last runs from 0 to the sum', () => {
    const steps = [-10, 15, -2].map((points, i) => ({ label: `s${i}`, points }));
    const svg = waterfallChart({ title: 'A B', steps, most: 6 });
    // The axis from -10 to 6 is 336 wide and begins at 232: 21 a point, 0 at 442.
    expect(xs(svg)).toEqual([232, 442, 232, 547, 505, 547, 442, 505]);
    expect(svg).toContain('sum 3.000');
  });

  it('begins at 0 where no sum falls below it', () => {
    expect(xs(waterfallChart({ title: 'A', steps: [{ label: 's', points: 0.5 }] }))).toEqual([232, 400, 232, 400]);
  });
});
