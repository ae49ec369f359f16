import { describe, expect, it } from 'vitest';
import { planCertainty } from '../../src/certainty/plan-certainty.ts';
import { buildCsr, type Csr, createRng } from '../../src/kernels/index.ts';

function randomGraph(nodeCount: number, edgeCount: number): Csr {
  const rng = createRng(1, nodeCount);
  const sources = Uint32Array.from({ length: edgeCount }, () => rng.below(nodeCount));
  const targets = sources.map((source) => (source + 1 + rng.below(nodeCount - 1)) % nodeCount);
  return buildCsr(nodeCount, { sources, targets });
}

describe('planCertainty', () => {
  it('measures small cases exactly in 200 draws', () => {
    expect(planCertainty(randomGraph(100, 200))).toEqual({
      draws: 200,
      csDraws: 60,
      replicates: 39,
      thorough: true,
      pivots: undefined,
    });
  });

  it('never makes fewer than 50 draws, and fewer searches the larger the case', () => {
    const plans = [500, 3_000, 10_000, 100_000].map((people) => planCertainty(randomGraph(people, 2 * people)));
    expect(plans.every(({ draws }) => draws >= 50)).toBe(true);
    const searches = plans.map(({ draws, pivots }) => draws * pivots!.fragmentation);
    expect(searches).toEqual([...searches].sort((a, b) => b - a));
    expect(plans.map(({ thorough }) => thorough)).toEqual([true, true, false, false]);
  });

  it('keeps the number of draws that was asked for', () => {
    expect(planCertainty(randomGraph(3_000, 6_000), 777).draws).toBe(777);
    expect(planCertainty(randomGraph(50, 60), 3).draws).toBe(3);
  });
});
