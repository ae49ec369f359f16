import { describe, expect, it } from 'vitest';
import { createRng, finishSteps, sortSteps } from '../../../src/kernels/index.ts';

const rng = createRng(7, 1);

describe('sorting with stops', () => {
  it.each([0, 1, 2, 4095, 4096, 4097, 8192, 8193, 30_000])(
    'orders %i items as Array.sort does, equal ones as they came',
    (count) => {
      const items = Array.from({ length: count }, (_, place) => ({ key: rng.below(50), place }));
      const before = [...items];
      const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(finishSteps(sortSteps(items, compare))).toEqual([...items].sort(compare));
      expect(items).toEqual(before);
    },
  );

  it('compares no more than a few thousand times, by the logarithm of them, between two stops', () => {
    const items = Array.from({ length: 100_000 }, () => rng.next());
    let compared = 0;
    let before = 0;
    let most = 0;
    const steps = sortSteps(items, (a, b) => {
      compared++;
      return a - b;
    });
    for (let done: boolean | undefined = false; !done; before = compared) {
      done = steps.next().done;
      most = Math.max(most, compared - before);
    }
    expect(most).toBeLessThanOrEqual(4096 * 13);
    expect(compared).toBeGreaterThan(100_000);
  });
});
