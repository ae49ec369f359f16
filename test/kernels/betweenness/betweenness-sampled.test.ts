import { describe, expect, it } from 'vitest';
import { caseShaped, dense } from '../../../bench/graphs.ts';
import { betweenness } from '../../../src/kernels/betweenness/betweenness.ts';
import { mostSamples, roomAbove, roomBelow, shareDelta } from '../../../src/kernels/betweenness/betweenness-bounds.ts';
import { createPathSampler } from '../../../src/kernels/betweenness/betweenness-path-sampler.ts';
import {
  betweennessRounds,
  sampleBetweenness,
  sampledPathsJob,
} from '../../../src/kernels/betweenness/betweenness-sampled.ts';
import { buildCsr } from '../../../src/kernels/graph/csr.ts';
import { createRng } from '../../../src/kernels/numbers/rng.ts';
import { diamondLadder } from '../../graphs/diamond-ladder.ts';
import { csrOf } from '../../oracles/csr-of.ts';

describe('sampleBetweenness', () => {
  it('bounds the exact score of every node, undirected and directed', () => {
    const graph = caseShaped(1500, 5);
    for (const directed of [false, true]) {
      const csr = buildCsr(graph.nodeCount, graph, directed);
      const pairs = (graph.nodeCount * (graph.nodeCount - 1)) / (directed ? 1 : 2);
      const { scores, lower, upper, samples } = sampleBetweenness(csr, { epsilon: 0.01, delta: 0.05, seed: 11 });
      const truth = betweenness({ csr }).map((score) => score / pairs);
      const missed = truth.filter(
        (score, v) => score < lower[v]! || score > upper[v]! || Math.abs(score - scores[v]!) > 0.01,
      );
      expect([...missed]).toEqual([]);
      expect(samples).toBeGreaterThan(1000);
    }
  });

  it('holds its bounds in more than 1 - delta of 40 runs', () => {
    const graph = dense(150, 2);
    const csr = buildCsr(graph.nodeCount, graph);
    const truth = betweenness({ csr }).map((score) => score / ((150 * 149) / 2));
    const failed = Array.from({ length: 40 }, (_, seed) =>
      sampleBetweenness(csr, { epsilon: 0.05, delta: 0.1, seed }),
    ).filter(({ lower, upper }) => truth.some((score, v) => score < lower[v]! || score > upper[v]!));
    expect(failed.length).toBeLessThanOrEqual(4);
  });

  it('is the same bytes for a seed, and other bytes for another', () => {
    const graph = dense(300, 4);
    const csr = buildCsr(graph.nodeCount, graph);
    const run = (seed: number): unknown => sampleBetweenness(csr, { epsilon: 0.03, seed });
    expect(run(7)).toEqual(run(7));
    expect(run(8)).not.toEqual(run(7));
  });

  it('is the same bytes whichever worker runs which shard', () => {
    const graph = dense(300, 4);
    const csr = buildCsr(graph.nodeCount, graph);
    const rounds = betweennessRounds(csr, { epsilon: 0.03, seed: 7 });
    let next = rounds.next();
    while (!next.done) {
      const workers = [sampledPathsJob.prepare(next.value), sampledPathsJob.prepare(next.value)];
      const shards = Array.from({ length: sampledPathsJob.shardCount(workers[0]!) }, (_, i) => i);
      const parts = shards.reverse().map((shard) => sampledPathsJob.run(workers[shard % 2]!, shard));
      next = rounds.next(parts.reverse().reduce((left, right) => sampledPathsJob.merge(left, right)));
    }
    expect(next.value).toEqual(sampleBetweenness(csr, { epsilon: 0.03, seed: 7 }));
  });

  it('stops sooner when only the leader is asked for, and names its interval apart', () => {
    // A star of stars: the middle is on 2/3 of all pairs and more, the hubs far behind.
    const rows = [1, 2, 3, 4, 5].flatMap((hub) => [
      [0, hub],
      ...Array.from({ length: 30 }, (_, i) => [hub, 5 + 30 * (hub - 1) + i + 1]),
    ]);
    const csr = csrOf(156, rows);
    const all = sampleBetweenness(csr, { epsilon: 0.01 });
    const leader = sampleBetweenness(csr, { epsilon: 0.01, top: 1 });
    expect(leader.samples).toBeLessThan(all.samples);
    expect(leader.separated).toBeGreaterThanOrEqual(1);
    expect(leader.lower[0]).toBeGreaterThan(Math.max(...leader.upper.subarray(1)));
  });

  it('needs no sample where no node can lie between others', () => {
    expect(sampleBetweenness(csrOf(4, [[0, 1]])).samples).toBe(0);
    expect(sampleBetweenness(csrOf(0, [])).scores.length).toBe(0);
  });
});

describe('createPathSampler', () => {
  it('draws each shortest path equally often', () => {
    // From 0 to 7: three ways through 4, one through 5 and 6.
    const rows = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 7],
      [0, 5],
      [5, 6],
      [6, 7],
    ];
    const csr = csrOf(8, rows);
    const sample = createPathSampler(csr, csr);
    const rng = createRng(3);
    const hits = new Float64Array(8);
    for (let i = 0; i < 40_000; i++) sample(0, 7, rng, hits);
    // A fourth each; the standard deviation of 40,000 draws is 87.
    for (const v of [1, 2, 3, 5, 6]) expect(Math.abs(hits[v]! - 10_000)).toBeLessThan(400);
    expect(hits[4]! + hits[5]!).toBe(40_000);
    expect([hits[0], hits[7]]).toEqual([0, 0]);
  });

  it('draws whole paths where there are 2^2000 of them', () => {
    const csr = csrOf(6001, diamondLadder(2000));
    const hits = new Float64Array(6001);
    createPathSampler(csr, csr)(0, 6000, createRng(1), hits);
    expect(hits.reduce((sum, hit) => sum + hit, 0)).toBe(3999);
    expect(Math.max(...hits)).toBe(1);
  });
});

describe('the stopping rule', () => {
  it('needs c / eps^2 (log2(D - 2) + 1 + ln(2 / delta)) samples at most', () => {
    expect(mostSamples(0.1, 0.2, 10)).toBe(Math.ceil((0.5 / 0.1 ** 2) * (3 + 1 + Math.log(10))));
  });

  it('spends at most delta / 2 over both sides of all nodes', () => {
    const shares = shareDelta(Float64Array.from([0.3, 0.1, 0.02, 0, 0, 0]), 0.01, 0.1);
    const spent = shares.reduce((sum, logShare) => sum + 2 * Math.exp(-logShare), 0);
    expect(spent).toBeLessThanOrEqual(0.05);
    expect(spent).toBeGreaterThan(0.049);
  });

  it('narrows to both sides as samples come in', () => {
    const rooms = [1000, 10_000, 100_000].map((samples) => [
      roomBelow(0.1, 10, 1e5, samples),
      roomAbove(0.1, 10, 1e5, samples),
    ]);
    expect(rooms[1]![0]!).toBeLessThan(rooms[0]![0]!);
    expect(rooms[2]![0]!).toBeLessThan(rooms[1]![0]!);
    expect(rooms[2]![1]!).toBeLessThan(rooms[1]![1]!);
    for (const [below, above] of rooms) expect(below!).toBeLessThanOrEqual(above!);
  });
});
