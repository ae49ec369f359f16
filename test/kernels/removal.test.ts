import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSetsJob } from '../../src/kernels/keysets/best-sets-job.ts';
import { pairLosses } from '../../src/kernels/keysets/pair-losses.ts';
import { type SetRule, setScores } from '../../src/kernels/keysets/set-scores-job.ts';
import { adaptiveOrder } from '../../src/kernels/removal/adaptive-order.ts';
import { openHarmonicCurve } from '../../src/kernels/removal/harmonic-curve.ts';
import { removalCurve } from '../../src/kernels/removal/removal-curve.ts';
import { runShards } from '../../src/kernels/shards/shard-job.ts';
import { arbitraryGraph } from '../laws/arbitrary-graph.ts';
import { distancesFrom } from '../oracles/distances.ts';
import { expectClose } from '../oracles/expect-close.ts';
import { adaptiveOrderOf, fragmentSizes, nearnessOf, setsOf } from '../oracles/removal.ts';

const pairsOf = (sizes: readonly number[]): number => sizes.reduce((sum, s) => sum + (s * (s - 1)) / 2, 0);

describe('taking nodes away', () => {
  it('in an order that is measured anew agrees with doing it all by hand', () => {
    fc.assert(
      fc.property(arbitraryGraph({ nodes: 11, edges: 18 }), fc.constantFrom('degree', 'betweenness'), (csr, score) => {
        const candidates = Uint32Array.from({ length: csr.nodeCount }, (_, v) => v);
        const order = adaptiveOrder({ csr, candidates, count: csr.nodeCount, score, ranks: candidates });
        expect([...order]).toEqual(adaptiveOrderOf(csr, score));
      }),
      { numRuns: 120 },
    );
  });

  it('leaves fragments, pairs and nearness as flooding finds them', () => {
    fc.assert(
      fc.property(arbitraryGraph({ nodes: 12, edges: 18 }), fc.nat(), (csr, seed) => {
        const order = [...Array(csr.nodeCount).keys()].sort((a, b) => ((a * 7 + seed) % 13) - ((b * 7 + seed) % 13));
        const { largest, pairs } = removalCurve({ csr, order: Uint32Array.from(order) });
        const near = openHarmonicCurve(csr);
        for (let k = 0; k <= order.length; k++) {
          const gone = order.slice(0, k);
          if (k > 0) near.remove(order[k - 1]!);
          const sizes = fragmentSizes(csr, gone);
          expect([largest[k], pairs[k]]).toEqual([sizes[0] ?? 0, 2 * pairsOf(sizes)]);
          expectClose([near.total()], [2 * nearnessOf(csr, gone)]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('counts the fragments that hold every capability often enough, and none of no size', () => {
    // 0 - 1 - 2   3 - 4; capability a held by 0, 2, 3, capability b by 1 and 4.
    const csr = {
      nodeCount: 5,
      directed: false,
      offsets: Uint32Array.of(0, 1, 3, 4, 5, 6),
      targets: Uint32Array.of(1, 0, 2, 1, 4, 3),
      strengths: new Float64Array(6).fill(1),
    };
    const counts = Uint16Array.of(1, 0, 0, 1, 1, 0, 1, 0, 0, 1);
    const curve = (least: Uint16Array, sizes?: Uint8Array): number[] => [
      ...removalCurve({ csr, order: Uint32Array.of(3, 1), sizes, capabilities: { counts, least } }).complete,
    ];
    expect(curve(Uint16Array.of(1, 1))).toEqual([2, 1, 0]);
    expect(curve(Uint16Array.of(2, 1))).toEqual([1, 1, 0]);
    expect(curve(Uint16Array.of(1, 1), Uint8Array.of(0, 0, 0, 1, 1))).toEqual([1, 0, 0]);
  });

  it('loses with each node the pairs that flooding misses', () => {
    fc.assert(
      fc.property(arbitraryGraph({ nodes: 14, edges: 20 }), fc.nat(13), (csr, one) => {
        const gone = one < csr.nodeCount ? [one] : [];
        const absent = Uint8Array.from({ length: csr.nodeCount }, (_, v) => Number(gone.includes(v)));
        const { pairs, losses } = pairLosses(csr, absent);
        expect(pairs).toBe(pairsOf(fragmentSizes(csr, gone)));
        for (let v = 0; v < csr.nodeCount; v++)
          expect(losses[v]).toBe(gone.includes(v) ? 0 : pairs - pairsOf(fragmentSizes(csr, [...gone, v])));
      }),
      { numRuns: 120 },
    );
  });
});

describe('the best sets', () => {
  const rules: readonly SetRule[] = ['pairs', 'nearness', 'distance', { steps: 1 }, { steps: 2 }];

  it('are those that trying every set finds, in 300 graphs of up to 12 nodes, ties and all', () => {
    fc.assert(
      fc.property(
        arbitraryGraph({ nodes: 12, edges: 20 }),
        fc.constantFrom(...rules),
        fc.integer({ min: 1, max: 3 }),
        (csr, rule, wanted) => {
          const size = Math.min(wanted, csr.nodeCount);
          const found = runShards(bestSetsJob, { csr, rule, size, listed: 1000 });
          const all = setsOf(csr.nodeCount, size).map((set) => ({ set, score: scoreOf(csr, rule, set) }));
          const best = Math.max(...all.map(({ score }) => score));
          const sets = all.filter(({ score }) => score >= best - 1e-9).map(({ set }) => set);
          expect(found.sets.map((set) => [...set])).toEqual(sets);
          expect(found.count).toBe(sets.length);
          expectClose([found.score], [best]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are scored with one node more as trying each one does', () => {
    fc.assert(
      fc.property(arbitraryGraph({ nodes: 12, edges: 20 }), fc.constantFrom(...rules), fc.nat(11), (csr, rule, one) => {
        const members = [one % csr.nodeCount];
        const scores = setScores({ csr, rule, members: Uint32Array.from(members) });
        const tried = [...scores.keys()].map((v) => scoreOf(csr, rule, [...new Set([...members, v])]));
        expectClose(scores, tried);
      }),
      { numRuns: 120 },
    );
  });
});

/** By the definition, from distances between all. */
function scoreOf(csr: Parameters<typeof distancesFrom>[0], rule: SetRule, set: readonly number[]): number {
  if (rule === 'pairs') return -pairsOf(fragmentSizes(csr, set));
  if (rule === 'nearness') return -nearnessOf(csr, set);
  const ways = set.map((v) => distancesFrom(csr, v));
  return [...Array(csr.nodeCount).keys()]
    .map((u) => Math.min(...ways.map((way) => way[u]!)))
    .reduce((sum, d) => sum + (rule === 'distance' ? 1 / Math.max(1, d) : Number(d <= rule.steps)), 0);
}
