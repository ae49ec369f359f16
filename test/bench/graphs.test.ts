import { describe, expect, it } from 'vitest';
import { caseShaped, dense } from '../../bench/graphs.ts';
import { buildCsr, checkCsr, edgeCount } from '../../src/kernels/graph/csr.ts';

describe('the graphs of the bench', () => {
  it('are simple, with 3.8 and 1.45 ties a person, half the people of a case with one tie', () => {
    for (const people of [1000, 10_000]) {
      const crowd = dense(people, 1);
      const ring = caseShaped(people, 1);
      const [crowdCsr, ringCsr] = [buildCsr(people, crowd), buildCsr(people, ring)];
      expect([checkCsr(crowdCsr), checkCsr(ringCsr)]).toEqual([undefined, undefined]);
      expect([edgeCount(crowdCsr), edgeCount(ringCsr)]).toEqual([3.8 * people, 1.45 * people]);
      const leaves = Array.from({ length: people }, (_, v) => ringCsr.offsets[v + 1]! - ringCsr.offsets[v]!).filter(
        (d) => d === 1,
      );
      expect(leaves.length / people).toBeGreaterThan(0.45);
      expect(leaves.length / people).toBeLessThan(0.55);
    }
  });

  it('are the same for a seed and others for another', () => {
    expect(dense(500, 3)).toEqual(dense(500, 3));
    expect(caseShaped(500, 3)).toEqual(caseShaped(500, 3));
    expect(dense(500, 4).targets).not.toEqual(dense(500, 3).targets);
  });
});
