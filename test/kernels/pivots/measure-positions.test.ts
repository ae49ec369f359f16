import { describe, expect, it } from 'vitest';
import { decayJob } from '../../../src/kernels/distances/decay-job.ts';
import { foldTrees } from '../../../src/kernels/distances/fold-trees.ts';
import { harmonicJob } from '../../../src/kernels/distances/harmonic-job.ts';
import { fragmentationJob } from '../../../src/kernels/fragmentation/fragmentation-job.ts';
import { buildCsr, type Csr } from '../../../src/kernels/graph/csr.ts';
import { createRng } from '../../../src/kernels/numbers/rng.ts';
import { choosePivots } from '../../../src/kernels/pivots/choose-pivots.ts';
import { measurePositions, type PivotCounts, positionTables } from '../../../src/kernels/pivots/measure-positions.ts';
import { sampledPositionsJob } from '../../../src/kernels/pivots/sampled-positions-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { finishSteps } from '../../../src/kernels/shards/steps.ts';
import { expectClose } from '../../oracles/expect-close.ts';

/** A core with trees on it, and a second component. */
function ragged(core: number, leaves: number, seed: number): Csr {
  const rng = createRng(seed);
  const sources: number[] = [];
  const targets: number[] = [];
  const tie = (a: number, b: number): void => {
    sources.push(a);
    targets.push(b);
  };
  for (let i = 0; i < 2 * core; i++) {
    const a = rng.below(core);
    tie(a, (a + 1 + rng.below(core - 1)) % core);
  }
  for (let v = core; v < core + leaves; v++) tie(v, rng.below(v));
  const n = core + leaves;
  for (let v = n; v < n + 5; v++) tie(v, v === n + 4 ? n : v + 1);
  return buildCsr(n + 5, { sources: Uint32Array.from(sources), targets: Uint32Array.from(targets) });
}

const measure = (csr: Csr, pivots: PivotCounts | undefined, start = 0.5) =>
  finishSteps(measurePositions(csr, positionTables(csr.nodeCount), pivots, start, true));

describe('measurePositions', () => {
  const csr = ragged(40, 30, 3);

  it('gives the bits of the exact jobs where no component has more core nodes than pivots', () => {
    for (const pivots of [undefined, { closeness: 40, fragmentation: 40 }]) {
      const { harmonic, decay, drop } = measure(csr, pivots);
      expect(harmonic).toEqual(runShards(harmonicJob, { csr }));
      expect(decay).toEqual(runShards(decayJob, { csr }));
      expect(drop).toEqual(runShards(fragmentationJob, { csr }).drop);
    }
  });

  it('is right on the mean over evenly spread beginnings, whatever hangs on the core', () => {
    const starts = Array.from({ length: 400 }, (_, i) => (i + 0.5) / 400);
    const mean = (column: 'harmonic' | 'decay' | 'drop'): Float64Array => {
      const sums = new Float64Array(csr.nodeCount);
      for (const start of starts)
        for (const [v, value] of measure(csr, { closeness: 20, fragmentation: 20 }, start)[column]!.entries())
          sums[v]! += value / starts.length;
      return sums;
    };
    // The ratio that makes pivots count for the whole component leaves an error of the order of 1 / pivots of the spread.
    const exact = measure(csr, undefined);
    for (const column of ['harmonic', 'decay', 'drop'] as const)
      for (const [v, value] of mean(column).entries())
        expect(Math.abs(value / exact[column]![v]! - 1), `${column} of ${v}`).toBeLessThan(0.03);
  });

  it('measures a small component exactly beside a large one that is estimated', () => {
    const { harmonic, drop } = measure(csr, { closeness: 8, fragmentation: 8 });
    const exact = measure(csr, undefined);
    const ring = csr.nodeCount - 5;
    expectClose(harmonic.slice(ring), exact.harmonic.slice(ring));
    expectClose(drop!.slice(ring), exact.drop!.slice(ring));
  });

  it('stops after every level and every pivot, so that no stop is far', () => {
    let stops = 0;
    const steps = measurePositions(csr, positionTables(csr.nodeCount), { closeness: 8, fragmentation: 8 }, 0.5, true);
    while (!steps.next().done) stops++;
    expect(stops).toBeGreaterThan(8 + 5);
  });
});

describe('choosePivots', () => {
  it('stands for as many nodes as there are, and never for a component of one', () => {
    const csr = ragged(60, 50, 4);
    const trees = foldTrees(csr);
    const { sources, scales } = choosePivots(trees, 10, 0.3);
    const weight = (i: number): number => {
      const v = trees.coreNodes[i]!;
      let sum = 0;
      for (let k = 0; k <= trees.height[v]!; k++) sum += trees.profile[trees.slot[v]! + k]!;
      return sum;
    };
    const stoodFor = sources.reduce((sum, i, at) => sum + scales[at]! * weight(i), 0);
    const large =
      csr.nodeCount - 5 - [...csr.offsets.keys()].filter((v) => csr.offsets[v + 1] === csr.offsets[v]).length;
    // Systematic sampling by size: off by at most what one pivot stands for.
    expect(Math.abs(stoodFor - 5 - large)).toBeLessThanOrEqual(csr.nodeCount / 10);
    expect([...sources]).toEqual([...sources].sort((a, b) => a - b));
  });
});

describe('sampledPositionsJob', () => {
  const csr = ragged(300, 200, 5);
  const input = { csr, pivots: { closeness: 40, fragmentation: 20 }, groups: 8, drop: true, seed: 7 };
  const exact = measure(csr, undefined);

  it('states errors that hold: most values lie within two of them, nearly all within four', () => {
    const found = runShards(sampledPositionsJob, input);
    for (const column of ['harmonic', 'decay', 'drop'] as const) {
      const { values, standardError } = found[column]!;
      const off = [...values.keys()].map(
        (v) => Math.abs(values[v]! - exact[column]![v]!) / Math.max(1e-9, standardError[v]!),
      );
      expect(off.filter((one) => one <= 2).length / off.length).toBeGreaterThan(0.85);
      expect(off.filter((one) => one <= 4).length / off.length).toBeGreaterThan(0.97);
    }
  });

  it('is exact and says so where every group searches from everybody', () => {
    const { harmonic, drop } = runShards(sampledPositionsJob, {
      ...input,
      pivots: { closeness: 500, fragmentation: 500 },
    });
    expectClose(harmonic.values, exact.harmonic);
    expectClose(drop!.values, exact.drop!);
    expect(Math.max(...harmonic.standardError)).toBeLessThan(1e-4);
  });
});
