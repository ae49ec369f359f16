import { describe, expect, it } from 'vitest';
import { caseShaped } from '../../bench/graphs.ts';
import { analyzeCase } from '../../src/analysis/index.ts';
import { readLinks } from '../../src/evidence/index.ts';

describe('a case of 10,000 people', () => {
  it('has an interval and a chance for everybody, and says from how many searches', async () => {
    const { sources, targets } = caseShaped(10_000, 1);
    const { links } = readLinks(Array.from(sources, (a, i) => ({ source: `P${a}`, target: `P${targets[i]}` })));
    const { ranking, certainty, undrawn, accuracy } = await analyzeCase(links);
    expect(undrawn).toBeUndefined();
    expect(ranking).toHaveLength(10_000);
    for (const { rank, rankInterval, pTop } of ranking) {
      expect(rankInterval![0]).toBeLessThanOrEqual(rank);
      expect(rankInterval![1]).toBeGreaterThanOrEqual(rank);
      expect(pTop).toBeGreaterThanOrEqual(0);
    }
    expect(ranking.reduce((sum, { pTop }) => sum + pTop!, 0)).toBeCloseTo(10, 6);
    expect(certainty!.draws).toBeGreaterThanOrEqual(50);
    expect(certainty!.pivots).toBeGreaterThanOrEqual(16);
    expect(accuracy!.light).not.toBe('exact');
  }, 600_000);
});
