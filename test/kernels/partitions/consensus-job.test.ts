import { describe, expect, it } from 'vitest';
import type { Csr } from '../../../src/kernels/graph/csr.ts';
import { comparePartitions } from '../../../src/kernels/partitions/compare-partitions.ts';
import { consensusJob } from '../../../src/kernels/partitions/consensus-job.ts';
import { leiden } from '../../../src/kernels/partitions/leiden.ts';
import { medianPartition } from '../../../src/kernels/partitions/median-partition.ts';
import { type NumberedPartition, numberCommunities } from '../../../src/kernels/partitions/number-communities.ts';
import { foldPartitions } from '../../../src/kernels/partitions/partition-set.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { COMMUNITY_FLEET, circulant, graphOf, ringOfCliques } from '../../graphs/community-fleet.ts';
import { karate } from '../../graphs/karate.ts';

/** The runs of the job, one by one. */
function runsOf(csr: Csr, runs: number): NumberedPartition[] {
  const state = consensusJob.prepare({ csr, runs });
  return Array.from({ length: consensusJob.shardCount(state) }, (_, shard) => consensusJob.run(state, shard)).flat();
}

describe('consensusJob', () => {
  it('cliques in a ring by CPM are found by every run: stability 1, agreement 1', () => {
    const csr = ringOfCliques(12, 5);
    const found = runShards(consensusJob, { csr, runs: 20, quality: 'cpm', resolution: 0.5 });
    expect(found.membership).toEqual(leiden(csr, { quality: 'cpm', resolution: 0.5 }).membership);
    expect(found.distinctCount).toBe(1);
    expect([...found.stability]).toEqual(Array(60).fill(1));
    expect([...found.communityStability].every((mean) => Math.abs(mean - 1) < 1e-12)).toBe(true);
    expect([...found.rival]).toEqual(Array(60).fill(-1));
    expect(found.agreement).toEqual({ ari: 1, nmi: 1, vi: 0, pairCount: 0, medoid: 0 });
  });

  it('stability and rival are the shares of runs, counted pair by pair', () => {
    const csr = circulant(60, 2);
    const runs = runsOf(csr, 12);
    const found = runShards(consensusJob, { csr, runs: 12 });
    const share = (u: number, v: number): number =>
      runs.filter(({ membership }) => membership[u] === membership[v]).length / runs.length;
    const mean = (v: number, c: number): number => {
      const others = [...found.membership.keys()].filter((u) => u !== v && found.membership[u] === c);
      return others.reduce((sum, u) => sum + share(u, v), 0) / others.length;
    };
    for (let v = 0; v < 60; v++) {
      expect(found.stability[v]).toBeCloseTo(mean(v, found.membership[v]!), 12);
      if (found.rival[v] !== -1) expect(found.rivalStability[v]).toBeCloseTo(mean(v, found.rival[v]!), 12);
      const next = new Set(
        [...csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1])].map((u) => found.membership[u]!),
      );
      next.delete(found.membership[v]!);
      expect(found.rivalStability[v]).toBeCloseTo(Math.max(0, ...[...next].map((c) => mean(v, c))), 12);
    }
  });

  it('no single move to a neighbor makes the consensus agree with more pairs of the runs', () => {
    const csr = circulant(60, 2);
    const runs = runsOf(csr, 12);
    const { membership } = runShards(consensusJob, { csr, runs: 12 });
    const agreeing = (labels: Uint32Array): number => {
      let sum = 0;
      for (let u = 0; u < 60; u++)
        for (let v = 0; v < u; v++)
          for (const run of runs) if ((labels[u] === labels[v]) === (run.membership[u] === run.membership[v])) sum++;
      return sum;
    };
    const reached = agreeing(membership);
    for (let v = 0; v < 60; v++) {
      for (const u of csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1])) {
        const moved = membership.slice();
        moved[v] = membership[u]!;
        expect(agreeing(moved)).toBeLessThanOrEqual(reached);
      }
    }
  });

  it('means of agreement are those over all pairs of runs', () => {
    const runs = runsOf(karate, 15).map(({ membership }) => membership);
    const { agreement } = runShards(consensusJob, { csr: karate, runs: 15 });
    const pairs = runs.flatMap((a, i) => runs.slice(0, i).map((b) => comparePartitions(a, b)));
    for (const key of ['ari', 'nmi', 'vi'] as const)
      expect(agreement[key]).toBeCloseTo(pairs.reduce((sum, pair) => sum + pair[key], 0) / pairs.length, 10);
  });

  it('a node that half the runs put left and half right stands between both', () => {
    // 0-1-2 and 4-5-6 are triangles, 3 is tied to both alike
    const csr = graphOf(7, [
      [0, 1],
      [1, 2],
      [0, 2],
      [4, 5],
      [5, 6],
      [4, 6],
      [3, 2],
      [3, 4],
    ]);
    const left = numberCommunities(Uint32Array.of(0, 0, 0, 0, 1, 1, 1));
    const right = numberCommunities(Uint32Array.of(0, 0, 0, 1, 1, 1, 1));
    const median = medianPartition(csr as Csr & { fixed: undefined }, foldPartitions([left, right, right, left]), left);
    expect(median.stability[3]).toBe(0.5);
    expect(median.rivalStability[3]).toBe(0.5);
    expect([median.membership[3], median.rival[3]].sort()).toEqual([0, 1]);
    expect(median.stability[0]).toBeCloseTo((1 + 1 + 0.5) / 3, 12);
  });

  it.each(COMMUNITY_FLEET)('on %s the result is the same however shards are cut among workers', (_, csr) => {
    const state = consensusJob.prepare({ csr, runs: 11 });
    const shards = Array.from({ length: consensusJob.shardCount(state) }, (_, shard) => shard);
    const late = new Map(shards.reverse().map((shard) => [shard, structuredClone(consensusJob.run(state, shard))]));
    const merged = [...shards].sort((a, b) => a - b).map((shard) => late.get(shard)!);
    const found = consensusJob.finish(
      state,
      merged.reduce((left, right) => consensusJob.merge(left, right)),
    );
    expect(found).toEqual(runShards(consensusJob, { csr, runs: 11 }));
    expect(found.bestQuality).toBeGreaterThanOrEqual(found.quality - 1e-9);
  });

  it('keeps fixed nodes together or apart as they started, in every run and in the consensus', () => {
    const csr = circulant(60, 2);
    const initial = Uint32Array.from({ length: 60 }, (_, v) => (v % 10 === 0 ? (v / 10) % 3 : 100 + v));
    const fixed = Uint8Array.from(initial, (label) => (label < 3 ? 1 : 0));
    const { membership, best, stability } = runShards(consensusJob, { csr, runs: 12, initial, fixed });
    for (const found of [membership, best])
      for (let v = 0; v < 60; v += 10)
        for (let u = 0; u < v; u += 10) expect(found[u] === found[v]).toBe(initial[u] === initial[v]);
    expect(Math.max(...stability)).toBeLessThanOrEqual(1);
  });

  it('a start that nothing improves is the consensus, whatever the seeds', () => {
    const csr = ringOfCliques(8, 5);
    const initial = leiden(csr).membership;
    const found = runShards(consensusJob, { csr, runs: 6, initial });
    expect(found.membership).toEqual(initial);
    expect(() => consensusJob.prepare({ csr, runs: 1, initial: Uint32Array.of(1) })).toThrow(RangeError);
  });

  it('refuses runs that are not a whole number of at least 1, and options leiden refuses', () => {
    expect(() => consensusJob.prepare({ csr: karate, runs: 0 })).toThrow(
      new RangeError('consensusJob: runs is 0, not at least 1'),
    );
    expect(() => consensusJob.prepare({ csr: karate, runs: 1.5 })).toThrow(RangeError);
    expect(() => consensusJob.prepare({ csr: karate, runs: 1, resolution: -1 })).toThrow(RangeError);
  });
});
