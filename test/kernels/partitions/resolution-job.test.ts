import { describe, expect, it } from 'vitest';
import { champ } from '../../../src/kernels/partitions/champ.ts';
import { resolutionJob } from '../../../src/kernels/partitions/resolution-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { ringOfCliques } from '../../graphs/community-fleet.ts';
import { karate } from '../../graphs/karate.ts';

describe('resolutionJob', () => {
  it('finds every partition once and ranks them by resolution as champ does', () => {
    const input = { csr: karate, resolutions: Float64Array.of(0.3, 1, 3), runs: 6 };
    const { partitions, domains } = runShards(resolutionJob, input);
    const memberships = partitions.map(({ membership }) => membership);
    expect(new Set(memberships.map(String)).size).toBe(partitions.length);
    expect(domains).toEqual(champ(karate, memberships));
    expect(resolutionJob.shardCount(input)).toBe(3);
  });

  it('finds cliques by CPM at any density between that inside and that between', () => {
    const csr = ringOfCliques(6, 4);
    const resolutions = Float64Array.of(0.4, 0.6);
    const { partitions } = runShards(resolutionJob, { csr, resolutions, runs: 3, quality: 'cpm' });
    expect(partitions.map(({ count }) => count)).toEqual([6]);
  });

  it('refuses what leiden refuses, before any work', () => {
    const resolutions = Float64Array.of(1);
    const refused =
      (change: object): unknown =>
      () =>
        resolutionJob.prepare({ csr: karate, resolutions, runs: 1, ...change });
    expect(refused({ runs: 0 })).toThrow(new RangeError('resolutionJob: runs is 0, not at least 1'));
    expect(refused({ resolutions: Float64Array.of(1, 0) })).toThrow(
      new RangeError('leiden: resolution is 0, not above 0'),
    );
    expect(refused({ iterations: 0 })).toThrow(RangeError);
  });
});
