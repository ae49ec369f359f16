import { describe, expect, it } from 'vitest';
import { decayJob } from '../../../src/kernels/distances/decay-job.ts';
import { harmonicJob } from '../../../src/kernels/distances/harmonic-job.ts';
import { type DrawRanksInput, drawRanksJob } from '../../../src/kernels/draws/draw-ranks-job.ts';
import { openRanker, rankKept } from '../../../src/kernels/draws/position-ranker.ts';
import { type TrialRanksInput, trialRanksJob } from '../../../src/kernels/draws/trial-ranks-job.ts';
import { fragmentationJob } from '../../../src/kernels/fragmentation/fragmentation-job.ts';
import { buildCsr } from '../../../src/kernels/graph/csr.ts';
import { midRankPercentiles, midRanks } from '../../../src/kernels/numbers/mid-ranks.ts';
import { orderAgreement, rankCorrelation } from '../../../src/kernels/numbers/rank-agreement.ts';
import { createRng } from '../../../src/kernels/numbers/rng.ts';
import { shapleyDegree } from '../../../src/kernels/positions/shapley-degree.ts';
import { runJob } from '../../../src/kernels/shards/run-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';

const NODES = 24;
const rng = createRng(5);
const sources = Uint32Array.from({ length: 50 }, () => rng.below(NODES));
const targets = sources.map((source) => (source + 1 + rng.below(NODES - 1)) % NODES);
const none = new Uint32Array(0);

/** A random graph whose edges are units of their own, and one group of four on a unit more. */
function input(change: Partial<DrawRanksInput> = {}): DrawRanksInput {
  const group = [0, 1, 2, 3];
  const pairs = group.flatMap((a) => group.filter((b) => b < a).map((b) => [a, b] as const));
  return {
    csr: buildCsr(NODES, {
      sources: Uint32Array.from([...sources, ...pairs.map(([a]) => a)]),
      targets: Uint32Array.from([...targets, ...pairs.map(([, b]) => b)]),
    }),
    ranked: Uint32Array.from({ length: NODES }, (_, v) => v),
    unitCount: sources.length + 1,
    edgeSources: sources,
    edgeTargets: targets,
    edgeUnits: Uint32Array.from(sources.keys()),
    memberGroups: Uint32Array.of(0, 0, 0, 0),
    memberNodes: Uint32Array.from(group),
    memberUnits: new Uint32Array(4).fill(sources.length),
    shares: [3, 3, 2, 2, 2],
    draws: 20,
    seed: 3,
    unitKeep: new Float64Array(sources.length + 1).fill(0.75),
    edgeKeep: new Float64Array(sources.length).fill(1),
    memberKeep: new Float64Array(4).fill(1),
    reference: Float64Array.from({ length: NODES }, (_, v) => v + 1),
    ...change,
  };
}

/** The rule spelled out on a graph built anew from the kept statements. */
function plainRanks(keptEdges: Uint8Array, keptMembers: Uint8Array): Float64Array {
  const { memberNodes } = input();
  const edges = [...sources.keys()].filter((i) => keptEdges[i] === 1).map((i) => [sources[i]!, targets[i]!] as const);
  const present = [...memberNodes].filter((_, i) => keptMembers[i] === 1);
  for (const a of present) for (const b of present) if (b < a) edges.push([a, b]);
  const csr = buildCsr(NODES, {
    sources: Uint32Array.from(edges, ([a]) => a),
    targets: Uint32Array.from(edges, ([, b]) => b),
  });
  const tied = (a: number, b: number): boolean => csr.targets.subarray(csr.offsets[a], csr.offsets[a + 1]).includes(b);
  const openPairs = Array.from({ length: NODES }, (_, v) => {
    const contacts = [...csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1])];
    return contacts.flatMap((a, i) => contacts.slice(0, i).filter((b) => !tied(a, b))).length;
  });
  const [harmonic, decay, shapley, open, drop] = [
    runShards(harmonicJob, { csr }),
    runShards(decayJob, { csr }),
    shapleyDegree(csr).map((value, v) => (csr.offsets[v + 1] === csr.offsets[v] ? 0 : value)),
    openPairs,
    runShards(fragmentationJob, { csr }).drop,
  ].map((column) => midRankPercentiles(column));
  // Half ranks as whole numbers, each family counting six: equal sums are equal whatever they are made of.
  const points = (p: number, share: number): number => share * Math.round(2 * NODES * p);
  return midRanks(
    harmonic!.map(
      (p, v) =>
        points(p, 3) + points(decay![v]!, 3) + points(shapley![v]!, 2) + points(open![v]!, 2) + points(drop![v]!, 2),
    ),
  );
}

describe('rankKept', () => {
  it('ranks by the rule spelled out on the graph of what is kept', () => {
    const ranker = openRanker(input());
    const chance = createRng(11);
    for (let trial = 0; trial < 10; trial++) {
      const keptEdges = Uint8Array.from(sources, () => (chance.next() < 0.7 ? 1 : 0));
      const keptMembers = Uint8Array.from([0, 1, 2, 3], () => (chance.next() < 0.7 ? 1 : 0));
      expect([...rankKept(ranker, keptEdges, keptMembers)]).toEqual([...plainRanks(keptEdges, keptMembers)]);
    }
  });

  it('ranks nodes that lose all their edges behind the leaf of a hub, whose degree is shared by many', () => {
    const spokes = Uint32Array.from({ length: 8 }, (_, i) => i + 1);
    const ranker = openRanker({
      ...input(),
      csr: buildCsr(11, { sources: Uint32Array.of(...spokes, 9), targets: Uint32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 10) }),
      ranked: Uint32Array.from({ length: 11 }, (_, v) => v),
      edgeSources: Uint32Array.of(...spokes, 9),
      edgeTargets: Uint32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 10),
      memberGroups: none,
      memberNodes: none,
      memberUnits: none,
    });
    const ranks = rankKept(ranker, Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 1, 0), new Uint8Array(0));
    expect([...ranks]).toEqual([1, ...new Array(8).fill(5.5), 10.5, 10.5]);
  });

  it('lets nodes without edges share the last places', () => {
    const ranks = rankKept(openRanker(input()), new Uint8Array(sources.length), new Uint8Array(4));
    expect([...ranks]).toEqual(new Array(NODES).fill((NODES + 1) / 2));
  });
});

describe('drawRanksJob', () => {
  it('gives the same bits at 1 and 2 threads', async () => {
    const one = await runJob(drawRanksJob, input(), { workers: 1 });
    expect(await runJob(drawRanksJob, input(), { workers: 2, trialMs: 0 })).toEqual(one);
  });

  it('begins a longer run with the draws of a shorter one', () => {
    const short = runShards(drawRanksJob, input({ draws: 7 }));
    expect(runShards(drawRanksJob, input({ draws: 20 })).ranks.slice(0, 7)).toEqual(short.ranks);
  });

  it('gives the full ranking in every draw when nothing can be lost', () => {
    const everything = rankKept(openRanker(input()), new Uint8Array(sources.length).fill(1), new Uint8Array(4).fill(1));
    const { ranks, correlations, agreements } = runShards(
      drawRanksJob,
      input({ unitKeep: new Float64Array(sources.length + 1).fill(1), reference: everything }),
    );
    for (const row of ranks) expect([...row]).toEqual([...everything]);
    expect([...agreements]).toEqual(new Array(20).fill(1));
    for (const correlation of correlations) expect(correlation).toBeCloseTo(1, 12);
  });

  it('loses by chance in even draws and what nobody observed in odd ones', () => {
    const everything = { edgeKeep: new Float64Array(sources.length).fill(1), memberKeep: new Float64Array(4).fill(1) };
    const nothingLost = new Float64Array(sources.length + 1).fill(1);
    const full = plainRanks(new Uint8Array(sources.length).fill(1), new Uint8Array(4).fill(1));
    const { ranks } = runShards(
      drawRanksJob,
      input({ unitKeep: nothingLost, observed: { share: 0.4, ...everything } }),
    );
    ranks.forEach((row, draw) => {
      if (draw % 2 === 0) expect([...row]).toEqual([...full]);
      else expect([...row]).not.toEqual([...full]);
    });
    const doubted = { share: 1, edgeKeep: new Float64Array(sources.length), memberKeep: new Float64Array(4) };
    const all = runShards(drawRanksJob, input({ observed: doubted }));
    expect([...all.ranks[1]!]).toEqual(new Array(NODES).fill((NODES + 1) / 2));
    expect([...runShards(drawRanksJob, input()).ranks[0]!]).toEqual([...all.ranks[0]!]);
  });

  it('drops exactly the asked number of units', () => {
    const single = input({
      csr: buildCsr(3, { sources: Uint32Array.of(0, 0), targets: Uint32Array.of(1, 2) }),
      ranked: Uint32Array.of(0, 1, 2),
      unitCount: 2,
      edgeSources: Uint32Array.of(0, 0),
      edgeTargets: Uint32Array.of(1, 2),
      edgeUnits: Uint32Array.of(0, 1),
      memberGroups: none,
      memberNodes: none,
      memberUnits: none,
      edgeKeep: Float64Array.of(1, 1),
      memberKeep: new Float64Array(0),
      reference: Float64Array.of(1, 2.5, 2.5),
      dropCount: 1,
    });
    // One of two edges is left: its ends share the first two places.
    const places = runShards(drawRanksJob, single).ranks.map((row) => [...row].join());
    expect(new Set(places)).toEqual(new Set(['1.5,1.5,3', '1.5,3,1.5']));
  });
});

describe('trialRanksJob', () => {
  it('ranks without the units of each trial', () => {
    const trials: TrialRanksInput = {
      ...input(),
      withdrawn: Uint32Array.of(0, sources.length),
      starts: Uint32Array.of(0, 0, 2),
      watched: Uint32Array.of(4, 0),
    };
    const [all, without] = runShards(trialRanksJob, trials);
    const full = plainRanks(new Uint8Array(sources.length).fill(1), new Uint8Array(4).fill(1));
    const left = plainRanks(new Uint8Array(sources.length).fill(1).fill(0, 0, 1), new Uint8Array(4));
    expect([...all!]).toEqual([full[4], full[0]]);
    expect([...without!]).toEqual([left[4], left[0]]);
  });
});

describe('the agreement of rankings', () => {
  it('is 1 with itself and -1 or 0 with its reverse', () => {
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    expect(orderAgreement([1, 2, 3, 4], [4, 3, 2, 1])).toBe(0);
    expect(orderAgreement([1, 2, 3, 4], [1, 2, 3, 4])).toBe(1);
  });

  it('is nothing where one ranking ties everybody, and half of every pair', () => {
    expect(rankCorrelation([1, 2, 3], [2, 2, 2])).toBe(0);
    expect(orderAgreement([1, 2, 3], [2, 2, 2])).toBe(0.5);
  });
});
