import { describe, expect, it } from 'vitest';
import { fragmentationJob } from '../../../src/kernels/fragmentation/fragmentation-job.ts';
import { sampledFragmentationJob } from '../../../src/kernels/fragmentation/sampled-fragmentation-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { karate } from '../../graphs/karate.ts';
import { path } from '../../graphs/path.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { distancesFrom } from '../../oracles/distances.ts';
import { expectClose } from '../../oracles/expect-close.ts';

describe('sampledFragmentationJob', () => {
  it('is exact, with no error, when every node is a pivot', () => {
    const exact = runShards(fragmentationJob, { csr: karate });
    const sampled = runShards(sampledFragmentationJob, { csr: karate, pivots: 99, seed: 3 });
    expectClose(sampled.drop, exact.drop);
    expectClose([sampled.total], [exact.total]);
    expect(sampled.standardError).toEqual(new Float64Array(34));
    expect(sampled.totalStandardError).toBe(0);
    expect(sampled.pivotCount).toBe(34);
  });

  it('is unbiased: the mean of 400 samples lies within four standard errors of the truth', () => {
    const exact = runShards(fragmentationJob, { csr: karate });
    const sums = new Float64Array(34);
    const squares = new Float64Array(34);
    for (let seed = 0; seed < 400; seed++) {
      const { drop } = runShards(sampledFragmentationJob, { csr: karate, pivots: 8, seed });
      drop.forEach((value, v) => {
        sums[v]! += value;
        squares[v]! += value * value;
      });
    }
    const off = exact.drop.map((value, v) => {
      const mean = sums[v]! / 400;
      return (mean - value) / Math.sqrt((squares[v]! / 400 - mean * mean) / 400);
    });
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(4);
  });

  it('states n sqrt((1 - k / n) s^2 / k) of what each pivot sees of a node', () => {
    const input = { csr: karate, pivots: 5, seed: 11 };
    const { pivots } = sampledFragmentationJob.prepare(input);
    const { drop, standardError } = runShards(sampledFragmentationJob, input);
    for (const v of [0, 2, 33]) {
      const fromV = distancesFrom(karate, v);
      const seen = Array.from(pivots, (s) => {
        const before = distancesFrom(karate, s);
        const after = distancesFrom(karate, s, [v]);
        const shareOf = (t: number): number => (fromV[s]! > fromV[t]! ? 1 : fromV[s] === fromV[t] ? 1 / 2 : 0);
        const pairs = before.map((d, t) => (t === s || t === v ? 0 : shareOf(t) * (1 / d - 1 / after[t]!)));
        return s === v ? 0 : pairs.reduce((sum, loss) => sum + loss, 1 / before[v]!);
      });
      const mean = seen.reduce((sum, y) => sum + y, 0) / 5;
      const variance = seen.reduce((sum, y) => sum + (y - mean) ** 2, 0) / 4;
      expectClose([drop[v]!, standardError[v]!], [34 * mean, 34 * Math.sqrt(((1 - 5 / 34) * variance) / 5)]);
    }
  });

  it('states an error that covers the truth in about 95 of 100 samples at two standard errors', () => {
    const exact = runShards(fragmentationJob, { csr: karate });
    let covered = 0;
    for (let seed = 0; seed < 200; seed++) {
      const sampled = runShards(sampledFragmentationJob, { csr: karate, pivots: 16, seed });
      if (Math.abs(sampled.total - exact.total) <= 2 * sampled.totalStandardError) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(180);
    expect(covered).toBeLessThanOrEqual(200);
  });

  it('draws the same pivots for the same seed and others for another', () => {
    const run = (seed: number): Float64Array =>
      runShards(sampledFragmentationJob, { csr: path(60), pivots: 10, seed }).drop;
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it('finds nothing in an empty graph', () => {
    expect(runShards(sampledFragmentationJob, { csr: csrOf(0, []), pivots: 5, seed: 1 }).total).toBe(0);
  });
});
