import { describe, expect, it } from 'vitest';
import { fragmentation } from '../../../src/kernels/fragmentation/fragmentation.ts';
import { fragmentationJob } from '../../../src/kernels/fragmentation/fragmentation-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { cycle } from '../../graphs/cycle.ts';
import { karate } from '../../graphs/karate.ts';
import { kite } from '../../graphs/krackhardt-kite.ts';
import { path } from '../../graphs/path.ts';
import { star } from '../../graphs/star.ts';
import { twoCliques } from '../../graphs/two-cliques.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { expectClose } from '../../oracles/expect-close.ts';
import { dropOfEach, pairSum } from '../../oracles/node-fragmentation.ts';

describe('fragmentationJob', () => {
  it('says that a star is lost with its hub, and a leaf takes only its own distances', () => {
    const { drop, total } = runShards(fragmentationJob, { csr: star(5) });
    expect(total).toBe(5 + 10 / 2);
    expect(drop).toEqual(Float64Array.of(10, 3, 3, 3, 3, 3));
  });

  it('counts all pairs that the middle of a path held together', () => {
    // 1/1 * 4 + 1/2 * 3 + 1/3 * 2 + 1/4; without the middle two pairs stay.
    const { drop, total } = runShards(fragmentationJob, { csr: path(5) });
    expectClose([total, drop[2]!], [4 + 3 / 2 + 2 / 3 + 1 / 4, 4 + 3 / 2 + 2 / 3 + 1 / 4 - 2]);
  });

  it('counts the longer way round on a cycle of five', () => {
    // Own distances 2 + 2/2; of the others, 4 nodes in a row instead of 3 + 3/2: one pair goes from 2 steps to 3.
    expectClose(runShards(fragmentationJob, { csr: cycle(5) }).drop, new Array(5).fill(3 + (1 / 2 - 1 / 3)));
  });

  it('turns a cycle of 40 into a path of 39, whichever node goes, to the same bits', () => {
    const { drop } = runShards(fragmentationJob, { csr: cycle(40) });
    expect(new Set(drop).size).toBe(1);
    expectClose([drop[0]!], [pairSum(cycle(40)) - pairSum(path(39))]);
  });

  it.each([
    ['the kite', csrOf(10, kite)],
    ['the karate club', karate],
    ['two cliques', twoCliques],
  ])('agrees with deleting every node of %s and searching anew', (_name, csr) => {
    const { drop, total } = runShards(fragmentationJob, { csr });
    expectClose(drop, dropOfEach(csr));
    expectClose([total], [pairSum(csr)]);
  });

  it('agrees with KPP-NEG after the removal: DF = 1 - 2 (total - drop) / ((n - 1)(n - 2))', () => {
    const { drop, total } = runShards(fragmentationJob, { csr: karate });
    const expected = Array.from(drop, (value) => 1 - (2 * (total - value)) / (33 * 32));
    expectClose(
      Array.from(drop, (_, v) => fragmentation(karate, [v]).distanceWeighted),
      expected,
    );
  });

  it('names the two that hold two cliques together', () => {
    const { drop } = runShards(fragmentationJob, { csr: twoCliques });
    expect(drop[3]).toBe(drop[5]);
    expect([...drop.keys()].sort((a, b) => drop[b]! - drop[a]!).slice(0, 3)).toEqual([3, 5, 4]);
  });

  it('has nothing to lose in graphs without edges', () => {
    expect(runShards(fragmentationJob, { csr: csrOf(0, []) })).toEqual({ drop: new Float64Array(0), total: 0 });
    expect(runShards(fragmentationJob, { csr: csrOf(3, []) })).toEqual({ drop: new Float64Array(3), total: 0 });
  });

  it('runs by a plan of at most 64 shards whose parts survive being sent', () => {
    const state = fragmentationJob.prepare({ csr: cycle(70) });
    expect(fragmentationJob.shardCount(state)).toBe(3);
    expect(fragmentationJob.shardCount(fragmentationJob.prepare({ csr: cycle(5000) }))).toBe(64);
    const parts = [2, 0, 1].map((shard) => ({ shard, part: structuredClone(fragmentationJob.run(state, shard)) }));
    parts.sort((a, b) => a.shard - b.shard);
    const merged = parts.map(({ part }) => part).reduce(fragmentationJob.merge);
    expect(fragmentationJob.finish(state, merged)).toEqual(runShards(fragmentationJob, { csr: cycle(70) }));
  });
});

describe('fragmentation', () => {
  it('is 0 for a clique, 1 without edges, and counts pairs held apart', () => {
    const clique = csrOf(3, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(fragmentation(clique, [])).toEqual({ disconnected: 0, distanceWeighted: 0 });
    expect(fragmentation(star(4), [0])).toEqual({ disconnected: 1, distanceWeighted: 1 });
    expect(fragmentation(path(5), [2, 2]).disconnected).toBe(1 - 4 / 12);
    expect(fragmentation(path(2), [0, 1])).toEqual({ disconnected: 1, distanceWeighted: 1 });
  });

  it('weighs pairs by distance: a path of three is at 1 - 5 / 6', () => {
    expectClose([fragmentation(path(3), []).distanceWeighted], [1 - 5 / 6]);
  });

  it('refuses to remove a node that is not there', () => {
    expect(() => fragmentation(path(3), [5])).toThrow(RangeError);
  });
});
