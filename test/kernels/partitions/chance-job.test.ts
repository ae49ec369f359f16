import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCsr, findArc } from '../../../src/kernels/graph/csr.ts';
import { projectIncidence } from '../../../src/kernels/graph/project-incidence.ts';
import { rewire } from '../../../src/kernels/graph/rewire.ts';
import { swapEnds } from '../../../src/kernels/graph/swap-ends.ts';
import { createRng } from '../../../src/kernels/numbers/rng.ts';
import { chanceJob } from '../../../src/kernels/partitions/chance-job.ts';
import { leiden } from '../../../src/kernels/partitions/leiden.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { COMMUNITY_FLEET, graphOf, ringOfCliques } from '../../graphs/community-fleet.ts';
import { karate } from '../../graphs/karate.ts';

const tally = (values: Iterable<number>): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => a - b));
};

describe('rewire', () => {
  it.each(COMMUNITY_FLEET)("on %s keeps everybody's degree, the strengths, and a simple graph", (_, csr) => {
    const dealt = rewire(csr, createRng(3));
    expect(checkCsr(dealt)).toBeUndefined();
    expect(dealt.offsets).toEqual(csr.offsets);
    expect(tally(dealt.targets)).toEqual(tally(csr.targets));
    expect(dealt.strengths.slice().sort()).toEqual(csr.strengths.slice().sort());
  });

  it('reaches every graph of the same degrees about equally often', () => {
    // three edges on six nodes of degree 1: 15 perfect matchings
    const pairs = graphOf(6, [
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    const rng = createRng(8);
    const seen = new Map<string, number>();
    for (let draw = 0; draw < 3000; draw++) {
      const key = rewire(pairs, rng, 10).targets.join();
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect(seen.size).toBe(15);
    // 200 each, standard deviation 13.7
    for (const times of seen.values()) expect(Math.abs(times - 200)).toBeLessThan(60);
  });
});

describe('swapEnds', () => {
  it('on node-event pairs keeps both counts and repeats no pair', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(5)), { selector: String }), fc.nat(99), (pairs, seed) => {
        const nodes = Uint32Array.from(pairs, ([node]) => node);
        const events = Uint32Array.from(pairs, ([, event]) => event);
        const [nodesBefore, eventsBefore] = [tally(nodes), tally(events)];
        swapEnds(nodes, events, 6, 'bipartite', 200, createRng(seed));
        expect(tally(nodes)).toEqual(nodesBefore);
        expect(tally(events)).toEqual(eventsBefore);
        expect(new Set(Array.from(nodes, (node, i) => `${node} ${events[i]}`)).size).toBe(pairs.length);
      }),
      { seed: 7 },
    );
  });
});

describe('projectIncidence', () => {
  it('lets each event give each node a strength of 1 to share, counting repeats once', () => {
    // event 0: 0 1 2 (one half each); event 1: 0 1 (one); event 2: 3 alone
    const csr = projectIncidence({
      nodeCount: 4,
      eventCount: 3,
      nodes: Uint32Array.of(0, 1, 2, 0, 1, 3, 1),
      events: Uint32Array.of(0, 0, 0, 1, 1, 2, 1),
    });
    expect(csr.strengths[findArc(csr, 0, 1)]).toBe(1.5);
    expect(csr.strengths[findArc(csr, 2, 1)]).toBe(0.5);
    expect([...csr.offsets]).toEqual([0, 2, 4, 6, 6]);
  });
});

describe('chanceJob', () => {
  it('cliques in a ring are beyond chance: p is 1 / (B + 1)', () => {
    const found = runShards(chanceJob, { observed: ringOfCliques(8, 5), replicates: 39 });
    expect(found.p).toBe(1 / 40);
    expect(found.values).toHaveLength(39);
    expect(found.observed).toBe(leiden(ringOfCliques(8, 5)).quality);
    expect(found.mean).toBeLessThan(found.observed - 3 * found.deviation);
  });

  it('a star has only itself as chance: p is 1', () => {
    const star = graphOf(
      6,
      [1, 2, 3, 4, 5].map((v) => [0, v] as const),
    );
    const found = runShards(chanceJob, { observed: star, replicates: 5 });
    expect(found).toEqual({ observed: 0, mean: 0, deviation: 0, p: 1, values: new Float64Array(5) });
  });

  it('events make communities by themselves: the chance of events is higher than that of edges', () => {
    const rng = createRng(5);
    const nodes = new Uint32Array(120).map(() => rng.below(40));
    const events = new Uint32Array(120).map((_, i) => i % 15);
    const observed = { nodeCount: 40, eventCount: 15, nodes, events };
    const byEvents = runShards(chanceJob, { observed, replicates: 19 });
    const byEdges = runShards(chanceJob, { observed: projectIncidence(observed), replicates: 19 });
    expect(byEvents.observed).toBe(byEdges.observed);
    expect(byEvents.mean).toBeGreaterThan(byEdges.mean);
    // the pairs were dealt by chance, so chance explains them
    expect(byEvents.p).toBeGreaterThan(0.05);
    expect(byEdges.p).toBe(0.05);
  });

  it('p counts the graphs that reach the observed modularity, and one more', () => {
    const found = runShards(chanceJob, { observed: karate, replicates: 40, seed: 2 });
    const reached = [...found.values].filter((value) => value >= found.observed).length;
    expect(found.p).toBe((reached + 1) / 41);
  });

  it('gives the same bytes from parts computed in any order', () => {
    const state = chanceJob.prepare({ observed: karate, replicates: 40 });
    const parts = [2, 0, 1].map((shard) => [shard, chanceJob.run(state, shard)] as const).sort(([a], [b]) => a - b);
    expect(chanceJob.shardCount(state)).toBe(3);
    const merged = parts.map(([, part]) => part).reduce((left, right) => chanceJob.merge(left, right));
    expect(chanceJob.finish(state, merged)).toEqual(runShards(chanceJob, { observed: karate, replicates: 40 }));
  });

  it('refuses replicates of 0, swaps of 0 and a resolution of 0', () => {
    expect(() => chanceJob.prepare({ observed: karate, replicates: 0 })).toThrow(RangeError);
    expect(() => chanceJob.prepare({ observed: karate, replicates: 9, swapsPerEdge: 0 })).toThrow(RangeError);
    expect(() => chanceJob.prepare({ observed: karate, replicates: 9, resolution: 0 })).toThrow(RangeError);
  });

  it('unweighted counts every edge as 1, observed and by chance', () => {
    const even = runShards(chanceJob, { observed: karate, replicates: 5 });
    const louder = {
      ...karate,
      strengths: karate.strengths.map((_, arc) => {
        const v = karate.offsets.findLastIndex((offset) => offset <= arc);
        return 1 + ((v + karate.targets[arc]!) % 5);
      }),
    };
    expect(runShards(chanceJob, { observed: louder, replicates: 5, weighted: false })).toEqual(even);
    expect(runShards(chanceJob, { observed: louder, replicates: 5 }).observed).not.toBe(even.observed);
  });
});
