import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePartitions } from '../../../src/kernels/partitions/compare-partitions.ts';
import { expectedMutualInformation } from '../../../src/kernels/partitions/expected-mutual-information.ts';
import { plainAri, plainExpectedInformation, plainInformation } from '../../oracles/plain-comparison.ts';

const compare = (a: readonly number[], b: readonly number[]) =>
  comparePartitions(Uint32Array.from(a), Uint32Array.from(b));

describe('comparePartitions', () => {
  it('equal partitions under other names are equal', () => {
    const { ari, ami, nmi, vi } = compare([0, 0, 1, 1, 2], [9, 9, 4, 4, 7]);
    expect({ ari, ami, nmi, vi }).toEqual({ ari: 1, ami: 1, nmi: 1, vi: 0 });
  });

  it('independent halves share nothing: NMI 0, VI ln 4, ARI below 0', () => {
    const { ari, nmi, vi } = compare([0, 0, 1, 1], [0, 1, 0, 1]);
    expect(nmi).toBeCloseTo(0, 12);
    expect(vi).toBeCloseTo(Math.log(4), 12);
    // no shared pair of 2 and 2 among 6: (0 - 4/6) / (2 - 4/6)
    expect(ari).toBeCloseTo(-0.5, 12);
  });

  it('one group against single nodes is a match by chance only', () => {
    const { ari, ami, nmi } = compare([0, 0, 0, 0], [0, 1, 2, 3]);
    expect({ ari, ami, nmi }).toEqual({ ari: 0, ami: 0, nmi: 0 });
  });

  it('nothing, one node, one group twice and single nodes twice are equal', () => {
    for (const labels of [[], [3], [1, 1, 1], [0, 1, 2]]) {
      const { ari, ami, nmi, vi } = compare(labels, labels);
      expect({ ari, ami, nmi, vi }).toEqual({ ari: 1, ami: 1, nmi: 1, vi: 0 });
    }
  });

  it('names the best match of each group by its own labels', () => {
    // group 8 = {0, 1, 2} against {0, 1} and {2, 3, 4}: 2 of 3 against 1 of 5; group 5 = {3, 4}: 2 of 3
    expect(compare([8, 8, 8, 5, 5], [1, 1, 6, 6, 6]).matches).toEqual([
      { group: 8, size: 3, match: 1, jaccard: 2 / 3 },
      { group: 5, size: 2, match: 6, jaccard: 2 / 3 },
    ]);
  });

  it('agrees with the definitions, the chance of AMI with every order of labels', () => {
    const labels = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(labels, labels, (a, b) => {
        fc.pre(new Set(a).size > 1 && new Set(b).size > 1 && (new Set(a).size < 6 || new Set(b).size < 6));
        const { ari, ami, nmi, vi } = compare(a, b);
        const [both, ownA, ownB] = [plainInformation(a, b), plainInformation(a, a), plainInformation(b, b)];
        const chance = plainExpectedInformation(a, b);
        expect(ari).toBeCloseTo(plainAri(a, b), 10);
        expect(nmi).toBeCloseTo((2 * both) / (ownA + ownB), 10);
        expect(vi).toBeCloseTo(ownA + ownB - 2 * both, 10);
        expect(ami * ((ownA + ownB) / 2 - chance)).toBeCloseTo(both - chance, 10);
      }),
      { numRuns: 25, seed: 3 },
    );
  });

  it('the chance of two halves of four nodes is ln 2 / 3: a third of all deals match fully, the others not at all', () => {
    expect(expectedMutualInformation(Uint32Array.of(2, 2), Uint32Array.of(2, 2), 4)).toBeCloseTo(Math.log(2) / 3, 12);
  });

  it('is the same either way round, and VI keeps the triangle', () => {
    const labels = fc.array(fc.nat(5), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(labels, labels, labels, (a, b, c) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        for (const key of ['ari', 'ami', 'nmi', 'vi'] as const) expect(there[key]).toBeCloseTo(back[key], 10);
        expect(compare(a, c).vi).toBeLessThanOrEqual(there.vi + compare(b, c).vi + 1e-12);
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('refuses partitions of different length', () => {
    expect(() => compare([0], [0, 1])).toThrow(new RangeError('comparePartitions: 1 nodes against 2'));
  });
});
