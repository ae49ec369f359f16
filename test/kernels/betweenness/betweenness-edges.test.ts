import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeBetweenness, edgeBetweennessJob } from '../../../src/kernels/betweenness/betweenness-edges.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { diamondLadder } from '../../graphs/diamond-ladder.ts';
import { arbitraryGraph } from '../../laws/arbitrary-graph.ts';
import { pairBetweenness } from '../../oracles/betweenness.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { expectClose } from '../../oracles/expect-close.ts';

const inverse = (strength: number): number => 1 / strength;

describe('edgeBetweenness', () => {
  it('gives a bridge the product of its two sides', () => {
    const rows = [0, 1, 2].map((i) => [i, i + 1]);
    expect([...edgeBetweenness({ csr: csrOf(4, rows) })]).toEqual([3, 3, 4, 4, 3, 3]);
  });

  it('gives every edge of a ring of five the same: one pair of ends and two of two steps', () => {
    const rows = [0, 1, 2, 3, 4].map((v) => [v, (v + 1) % 5]);
    expectClose(edgeBetweenness({ csr: csrOf(5, rows) }), Array(10).fill(3));
  });

  it('equals the definition, by steps and by lengths, undirected and directed', () => {
    const strengths = [1, 2, 3, 6];
    fc.assert(
      fc.property(arbitraryGraph({ strengths }), arbitraryGraph({ strengths, directed: true }), (plain, directed) => {
        for (const csr of [plain, directed]) {
          expectClose(edgeBetweenness({ csr }), pairBetweenness(csr).arcs);
          const { arcs } = pairBetweenness(csr, { lengthOf: inverse });
          expectClose(edgeBetweenness({ csr, length: 'inverse-strength' }), arcs);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts only pairs from sources to targets', () => {
    const some = fc.uniqueArray(fc.nat(21), { maxLength: 8 });
    fc.assert(
      fc.property(arbitraryGraph(), some, some, (csr, from, to) => {
        const sources = from.filter((v) => v < csr.nodeCount);
        const targets = to.filter((v) => v < csr.nodeCount);
        const input = { csr, sources: Uint32Array.from(sources), targets: Uint32Array.from(targets) };
        expectClose(edgeBetweenness(input), pairBetweenness(csr, { sources, targets }).arcs);
      }),
      { numRuns: 200 },
    );
  });

  it('stays finite and exact where path counts pass a double', () => {
    const diamonds = 1200;
    const csr = csrOf(3 * diamonds + 1, diamondLadder(diamonds), true);
    // Half of what passes a diamond takes each way: from its near rung or before, to the way's own node, or on.
    const expected = Array.from(csr.targets, (target, arc) => {
      const from = csr.offsets.findIndex((start, v) => start <= arc && arc < csr.offsets[v + 1]!);
      const i = Math.floor(from / 3);
      const beyond = 3 * (diamonds - i - 1) + 1;
      if (from % 3 === 0) return (3 * i + 1) * (1 + beyond / 2);
      return ((3 * i + 1) / 2 + 1) * (target === 3 * i + 3 ? beyond : 0);
    });
    expectClose(edgeBetweenness({ csr }), expected);
  });

  it('gives the same bits whichever worker runs which shard', () => {
    const rows = Array.from({ length: 900 }, (_, i) => [(i * 7919) % 300, (i * 104_729 + 13) % 300]).filter(
      ([a, b]) => a !== b,
    );
    const input = { csr: csrOf(300, rows), length: 'inverse-strength' as const };
    const workers = [edgeBetweennessJob.prepare(input), edgeBetweennessJob.prepare(input)];
    const shards = Array.from({ length: edgeBetweennessJob.shardCount(workers[0]!) }, (_, i) => i);
    const merged = shards
      .map((shard) => edgeBetweennessJob.run(workers[shard % 2]!, shard))
      .reduce((left, right) => edgeBetweennessJob.merge(left, right));
    expect(edgeBetweennessJob.finish(workers[0]!, merged)).toEqual(runShards(edgeBetweennessJob, input));
  });
});
