import fc from 'fast-check';
import { describe, it } from 'vitest';
import { harmonicJob } from '../../src/kernels/distances/harmonic-job.ts';
import { reachJob } from '../../src/kernels/distances/reach-job.ts';
import { fragmentationJob } from '../../src/kernels/fragmentation/fragmentation-job.ts';
import { sampledFragmentationJob } from '../../src/kernels/fragmentation/sampled-fragmentation-job.ts';
import { connectedComponents } from '../../src/kernels/graph/connected-components.ts';
import { buildCsr, type Csr } from '../../src/kernels/graph/csr.ts';
import { triangles } from '../../src/kernels/graph/triangles.ts';
import { createRng, shuffle } from '../../src/kernels/numbers/rng.ts';
import { constraint } from '../../src/kernels/positions/constraint.ts';
import { coreNumbers } from '../../src/kernels/positions/core-numbers.ts';
import { effectiveSize } from '../../src/kernels/positions/effective-size.ts';
import { hierarchy } from '../../src/kernels/positions/hierarchy.ts';
import { pagerank } from '../../src/kernels/positions/pagerank.ts';
import { shapleyDegree } from '../../src/kernels/positions/shapley-degree.ts';
import { runShards } from '../../src/kernels/shards/shard-job.ts';
import { distancesFrom, harmonicOf } from '../oracles/distances.ts';
import { expectClose } from '../oracles/expect-close.ts';
import { dropOfEach, pairSum } from '../oracles/node-fragmentation.ts';
import { structuralHoles } from '../oracles/structural-holes.ts';
import { arbitraryGraph } from './arbitrary-graph.ts';

const sparse = arbitraryGraph({ nodes: 40, edges: 48 });
const thick = arbitraryGraph({ nodes: 14, edges: 50, strengths: [1, 2, 7] });
const runs = { numRuns: 150 };
const all = (csr: Csr): number[] => Array.from({ length: csr.nodeCount }, (_, v) => v);
const known = (values: ArrayLike<number>): number[] =>
  Array.from(values, (value) => (Number.isNaN(value) ? -1 : value));

function edgesOf(csr: Csr): [number, number, number][] {
  return all(csr).flatMap((v) =>
    Array.from(csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1]), (u, i): [number, number, number] => [
      v,
      u,
      csr.strengths[csr.offsets[v]! + i]!,
    ]).filter(([a, b]) => a < b),
  );
}

function build(nodeCount: number, edges: readonly (readonly [number, number, number])[]): Csr {
  return buildCsr(nodeCount, {
    sources: Uint32Array.from(edges, ([a]) => a),
    targets: Uint32Array.from(edges, ([, b]) => b),
    strengths: Float64Array.from(edges, ([, , strength]) => strength),
  });
}

/** Gives node v the number order[v]. */
function renumber(csr: Csr, order: Uint32Array): Csr {
  return build(
    csr.nodeCount,
    edgesOf(csr).map(([a, b, strength]) => [order[a]!, order[b]!, strength]),
  );
}

describe('positions on any graph', () => {
  it('have the harmonic closeness and reach of one search per node', () => {
    fc.assert(
      fc.property(sparse, fc.nat(6), (csr, steps) => {
        expectClose(
          runShards(harmonicJob, { csr }),
          all(csr).map((v) => harmonicOf(csr, v)),
        );
        expectClose(
          runShards(reachJob, { csr, steps }),
          all(csr).map((v) => distancesFrom(csr, v).filter((d) => d > 0 && d <= steps).length),
        );
      }),
      runs,
    );
  });

  it('lose without a node what deleting it loses', () => {
    fc.assert(
      fc.property(fc.oneof(sparse, thick), (csr) => {
        const { drop, total } = runShards(fragmentationJob, { csr });
        expectClose(drop, dropOfEach(csr));
        expectClose([total], [pairSum(csr)]);
      }),
      { numRuns: 300 },
    );
  });

  it('lose with a leaf its harmonic closeness alone, and with others at least as much', () => {
    fc.assert(
      fc.property(sparse, (csr) => {
        const harmonic = runShards(harmonicJob, { csr });
        const { drop } = runShards(fragmentationJob, { csr });
        const degree = (v: number): number => csr.offsets[v + 1]! - csr.offsets[v]!;
        return all(csr).every((v) =>
          degree(v) <= 1
            ? Math.abs(drop[v]! - harmonic[v]!) <= 1e-14 * harmonic[v]!
            : drop[v]! >= harmonic[v]! * (1 - 1e-14),
        );
      }),
      runs,
    );
  });

  it('are sampled exactly when every node is a pivot', () => {
    fc.assert(
      fc.property(sparse, (csr) => {
        const { drop } = runShards(sampledFragmentationJob, { csr, pivots: csr.nodeCount, seed: 1 });
        expectClose(drop, runShards(fragmentationJob, { csr }).drop);
      }),
      runs,
    );
  });

  it('do not change a bit when nodes are renumbered', () => {
    fc.assert(
      fc.property(sparse, fc.nat(1e6), (csr, seed) => {
        const order = Uint32Array.from(all(csr));
        shuffle(order, createRng(seed));
        const other = renumber(csr, order);
        const same = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
          all(csr).every((v) => Object.is(a[v], b[order[v]!]));
        return (
          same(runShards(harmonicJob, { csr }), runShards(harmonicJob, { csr: other })) &&
          same(runShards(fragmentationJob, { csr }).drop, runShards(fragmentationJob, { csr: other }).drop) &&
          same(coreNumbers(csr), coreNumbers(other)) &&
          same(triangles(csr), triangles(other)) &&
          same(shapleyDegree(csr), shapleyDegree(other)) &&
          same(effectiveSize(csr, false), effectiveSize(other, false))
        );
      }),
      runs,
    );
  });

  it('in disjoint graphs put side by side are what they were apart', () => {
    fc.assert(
      fc.property(sparse, sparse, (left, right) => {
        const shift = left.nodeCount;
        const both = build(shift + right.nodeCount, [
          ...edgesOf(left),
          ...edgesOf(right).map(([a, b, s]): [number, number, number] => [a + shift, b + shift, s]),
        ]);
        const joined = (measure: (csr: Csr) => ArrayLike<number>): number[] => [
          ...Array.from(measure(left)),
          ...Array.from(measure(right)),
        ];
        for (const measure of [
          (csr: Csr) => runShards(harmonicJob, { csr }),
          (csr: Csr) => runShards(fragmentationJob, { csr }).drop,
          (csr: Csr) => known(constraint(csr, true)),
          coreNumbers,
          shapleyDegree,
        ])
          expectClose(measure(both), joined(measure));
        const count = connectedComponents(both).count;
        return count === connectedComponents(left).count + connectedComponents(right).count;
      }),
      { numRuns: 60 },
    );
  });

  it('follow the full matrix formulas of structural holes', () => {
    fc.assert(
      fc.property(thick, fc.boolean(), (csr, weighted) => {
        const expected = structuralHoles(csr, weighted);
        expectClose(known(constraint(csr, weighted)), known(expected.constraint));
        expectClose(known(effectiveSize(csr, weighted)), known(expected.effectiveSize));
        expectClose(known(hierarchy(csr, weighted)), known(expected.hierarchy));
      }),
      runs,
    );
  });

  it('have a core number k for whoever keeps k neighbors of core number k or more', () => {
    fc.assert(
      fc.property(thick, (csr) => {
        const core = coreNumbers(csr);
        const peers = (v: number, k: number): number =>
          csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1]).filter((u) => core[u]! >= k).length;
        return all(csr).every((v) => peers(v, core[v]!) >= core[v]! && peers(v, core[v]! + 1) <= core[v]!);
      }),
      runs,
    );
  });

  it('satisfy the equation of pagerank', () => {
    fc.assert(
      fc.property(arbitraryGraph({ directed: true, strengths: [1, 3] }), (csr) => {
        const { scores } = pagerank(csr);
        const strengthOf = (v: number): number =>
          csr.strengths.subarray(csr.offsets[v], csr.offsets[v + 1]).reduce((sum, s) => sum + s, 0);
        const expected = new Float64Array(csr.nodeCount).fill(0.15 / csr.nodeCount);
        for (const v of all(csr)) {
          const out = strengthOf(v);
          if (out === 0) for (const u of all(csr)) expected[u]! += (0.85 * scores[v]!) / csr.nodeCount;
          for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++)
            expected[csr.targets[arc]!]! += (0.85 * scores[v]! * csr.strengths[arc]!) / out;
        }
        expectClose(scores, expected);
      }),
      runs,
    );
  });
});
