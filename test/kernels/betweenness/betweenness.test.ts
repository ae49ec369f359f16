import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BetweennessInput, betweenness, betweennessJob } from '../../../src/kernels/betweenness/betweenness.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { diamondLadder } from '../../graphs/diamond-ladder.ts';
import { kite, kiteBetweenness } from '../../graphs/krackhardt-kite.ts';
import { arbitraryGraph } from '../../laws/arbitrary-graph.ts';
import { pairBetweenness } from '../../oracles/betweenness.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { expectClose } from '../../oracles/expect-close.ts';

const inverse = (strength: number): number => 1 / strength;

describe('betweenness', () => {
  it('counts (i)(n - 1 - i) pairs at place i of a path', () => {
    const rows = [0, 1, 2, 3].map((i) => [i, i + 1]);
    expect([...betweenness({ csr: csrOf(5, rows) })]).toEqual([0, 3, 4, 3, 0]);
  });

  it('gives the middle of a star every pair of leaves, and an even cycle half a pair each beyond the short ones', () => {
    expect([
      ...betweenness({
        csr: csrOf(
          6,
          [1, 2, 3, 4, 5].map((leaf) => [0, leaf]),
        ),
      }),
    ]).toEqual([10, 0, 0, 0, 0, 0]);
    // On 6 nodes in a ring: distance 2 through one node, distance 3 through two nodes on each of two sides.
    expectClose(
      betweenness({
        csr: csrOf(
          6,
          [0, 1, 2, 3, 4, 5].map((v) => [v, (v + 1) % 6]),
        ),
      }),
      Array(6).fill(1 + 4 / 4),
    );
  });

  it('equals the published values on the Krackhardt kite', () => {
    expectClose(betweenness({ csr: csrOf(10, kite) }), kiteBetweenness);
  });

  it('is 0 for no nodes, one node, and nodes without edges', () => {
    expect([...betweenness({ csr: csrOf(0, []) })]).toEqual([]);
    expect([...betweenness({ csr: csrOf(3, []) })]).toEqual([0, 0, 0]);
  });

  it('equals the definition on small graphs with fragments, cut nodes and twins', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (csr) => expectClose(betweenness({ csr }), pairBetweenness(csr).nodes)),
      { numRuns: 600 },
    );
  });

  it('equals the definition with equal lengths, where a heap settles them', () => {
    // 1/2 = 1/3 + 1/6 = 1/4 + 1/4, and 1/1000 is far shorter.
    fc.assert(
      fc.property(arbitraryGraph({ strengths: [1, 2, 3, 4, 6, 1000] }), (csr) => {
        const { nodes } = pairBetweenness(csr, { lengthOf: inverse });
        expectClose(betweenness({ csr, length: 'inverse-strength' }), nodes);
      }),
      { numRuns: 400 },
    );
  });

  it('equals the definition with equal lengths, where buckets settle them', () => {
    fc.assert(
      fc.property(arbitraryGraph({ nodes: 50, edges: 110, strengths: [2, 3, 4, 6] }), (csr) => {
        const { nodes } = pairBetweenness(csr, { lengthOf: inverse });
        expectClose(betweenness({ csr, length: 'inverse-strength' }), nodes);
      }),
      { numRuns: 60 },
    );
  });

  it('takes 1/3 + 1/6 for as long as 1/2', () => {
    const csr = csrOf(3, [
      [0, 1, 3],
      [1, 2, 6],
      [0, 2, 2],
    ]);
    expectClose(betweenness({ csr, length: 'inverse-strength' }), [0, 0.5, 0]);
  });

  it('equals the definition along directed edges, cycles included', () => {
    fc.assert(
      fc.property(arbitraryGraph({ edges: 60, directed: true, strengths: [1, 2, 4] }), (csr) => {
        expectClose(betweenness({ csr }), pairBetweenness(csr).nodes);
        const { nodes } = pairBetweenness(csr, { lengthOf: inverse });
        expectClose(betweenness({ csr, length: 'inverse-strength' }), nodes);
      }),
      { numRuns: 400 },
    );
  });

  it('counts only pairs from sources to targets, once each, either way round', () => {
    const some = fc.uniqueArray(fc.nat(21), { maxLength: 8 });
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph({ directed: true }), some, some, (plain, directed, from, to) => {
        for (const csr of [plain, directed]) {
          const sources = from.filter((v) => v < csr.nodeCount);
          const targets = to.filter((v) => v < csr.nodeCount);
          const input = { csr, sources: Uint32Array.from(sources), targets: Uint32Array.from(targets) };
          expectClose(betweenness(input), pairBetweenness(csr, { sources, targets }).nodes);
          const { nodes } = pairBetweenness(csr, { sources, targets, lengthOf: inverse });
          expectClose(betweenness({ ...input, length: 'inverse-strength' }), nodes);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the plain measure when every node is a source and a target', () => {
    const csr = csrOf(10, kite);
    const everyone = Uint32Array.from(Array(10).keys());
    expectClose(betweenness({ csr, sources: everyone, targets: everyone }), kiteBetweenness);
  });
});

describe('betweenness with path counts beyond a double', () => {
  const diamonds = 2000;

  it('is exact on an undirected ladder of 2,000 diamonds', () => {
    const scores = betweenness({ csr: csrOf(3 * diamonds + 1, diamondLadder(diamonds)) });
    const expected = Array.from({ length: 3 * diamonds + 1 }, (_, v) => {
      const i = Math.floor(v / 3);
      if (v % 3 === 0) return 3 * i * 3 * (diamonds - i) + (i > 0 ? 0.5 : 0) + (i < diamonds ? 0.5 : 0);
      return ((3 * i + 1) * (3 * (diamonds - i - 1) + 1)) / 2;
    });
    expectClose(scores, expected);
  });

  it('is exact on a directed ladder of 2,000 diamonds, where searches count 2^2000 paths', () => {
    const csr = csrOf(3 * diamonds + 1, diamondLadder(diamonds), true);
    const expected = Array.from({ length: 3 * diamonds + 1 }, (_, v) => {
      const i = Math.floor(v / 3);
      if (v % 3 === 0) return 3 * i * 3 * (diamonds - i);
      return ((3 * i + 1) * (3 * (diamonds - i - 1) + 1)) / 2;
    });
    expectClose(betweenness({ csr }), expected);
  });

  it('is exact where a single path runs as far as 2^1100 others', () => {
    // The ladder closed to a ring by a road of the same length: one block, two ways between far nodes.
    const rungs = 1100;
    const last = 3 * rungs;
    const road = Array.from({ length: 2 * rungs - 1 }, (_, i) => last + 1 + i);
    const rows = [...diamondLadder(rungs), ...[0, ...road, last].map((v, i, all) => [v, all[i + 1] ?? last])].filter(
      ([a, b]) => a !== b,
    );
    const csr = csrOf(last + 2 * rungs, rows);
    const widths = Array.from({ length: 4 * rungs }, (_, place) => (place < 2 * rungs && place % 2 === 1 ? 2 : 1));
    const perPlace = ringBetweenness(widths);
    const placeOf = (v: number): number => {
      if (v > last) return 4 * rungs - (v - last);
      return 2 * Math.floor(v / 3) + (v % 3 === 0 ? 0 : 1);
    };
    expectClose(
      betweenness({ csr }),
      Array.from({ length: csr.nodeCount }, (_, v) => perPlace[placeOf(v)]!),
    );
  });
});

describe('betweennessJob', () => {
  it('gives the same bits whichever worker runs which shard', () => {
    const rows = Array.from({ length: 900 }, (_, i) => [(i * 7919) % 300, (i * 104_729 + 13) % 300]).filter(
      ([a, b]) => a !== b,
    );
    const csr = csrOf(300, rows);
    const inputs: BetweennessInput[] = [
      { csr },
      { csr, length: 'inverse-strength' },
      { csr, sources: Uint32Array.of(1, 2, 30) },
    ];
    for (const input of inputs) {
      const workers = [betweennessJob.prepare(input), betweennessJob.prepare(input)];
      const parts = Array.from({ length: betweennessJob.shardCount(workers[0]!) }, (_, i) => i)
        .reverse()
        .map((shard) => betweennessJob.run(workers[shard % 2]!, shard))
        .reverse();
      expect(parts.length).toBeLessThanOrEqual(128);
      const merged = parts.reduce((left, right) => betweennessJob.merge(left, right));
      expect(betweennessJob.finish(workers[1]!, merged)).toEqual(runShards(betweennessJob, input));
    }
  });
});

/** Per node, on a ring whose place i holds `widths[i]` twins: pair by pair, the shorter side or both, in shares of 2^doubles. */
function ringBetweenness(widths: readonly number[]): number[] {
  const n = widths.length;
  const doubles = Array.from({ length: 2 * n + 1 }, () => 0);
  for (let i = 0; i < 2 * n; i++) doubles[i + 1] = doubles[i]! + (widths[i % n] === 2 ? 1 : 0);
  const steps = new Float64Array(2 * n + 1);
  const cover = (from: number, to: number, share: number): void => {
    steps[from + 1]! += share;
    steps[to]! -= share;
  };
  const scores = Array.from({ length: n }, () => 0);
  for (let i = 0; i < n; i++) {
    for (let far = 1; far <= n / 2; far++) {
      const pairs = widths[i]! * widths[(i + far) % n]!;
      if (2 * far < n) cover(i, i + far, pairs);
      else if (i < n / 2) {
        const near = doubles[i + far]! - doubles[i + 1]!;
        const back = doubles[i + n]! - doubles[i + far + 1]!;
        cover(i, i + far, pairs / (1 + 2 ** (back - near)));
        cover(i + far, i + n, pairs / (1 + 2 ** (near - back)));
      }
    }
    // The two of a place share their pair over its neighbors.
    if (widths[i] === 2) for (const beside of [i - 1, i + 1]) scores[(beside + n) % n]! += 1 / 2;
  }
  let open = 0;
  for (let i = 0; i < 2 * n; i++) {
    open += steps[i]!;
    scores[i % n]! += open / widths[i % n]!;
  }
  return scores;
}
