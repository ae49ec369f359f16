import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qualityIntervals, type RankingQuality, rankingQuality } from '../../src/benchmark/index.ts';
import { permutationQuality } from '../oracles/permutation-quality.ts';

const FIGURES = ['auc', 'averagePrecision', 'precisionAtPlanners', 'precisionAtTen'] as const;

describe('rankingQuality', () => {
  it('is 1 for planners above all others and 0 pairs won for planners below all', () => {
    expect(rankingQuality([9, 8, 1], [true, true, false])).toEqual({
      people: 3,
      planners: 2,
      auc: 1,
      averagePrecision: 1,
      precisionAtPlanners: 1,
      precisionAtTen: 2 / 3,
    });
    const last = rankingQuality([9, 8, 1], [false, false, true]);
    expect([last.auc, last.averagePrecision, last.precisionAtPlanners]).toEqual([0, 1 / 3, 0]);
  });

  it('gives lots when nothing tells people apart', () => {
    const quality = rankingQuality([5, 5, 5, 5], [true, false, false, false]);
    expect(quality.auc).toBe(1 / 2);
    expect(quality.precisionAtPlanners).toBe(1 / 4);
    // At place 1, 2, 3 or 4 with equal chance.
    expect(quality.averagePrecision).toBeCloseTo((1 + 1 / 2 + 1 / 3 + 1 / 4) / 4, 12);
  });

  it('is the mean over every order of people with equal scores', () => {
    const people = fc.array(fc.record({ score: fc.integer({ min: 0, max: 2 }), isPlanner: fc.boolean() }), {
      minLength: 2,
      maxLength: 6,
    });
    const labelled = people.filter((some) => new Set(some.map(({ isPlanner }) => isPlanner)).size === 2);
    fc.assert(
      fc.property(labelled, (some) => {
        const scores = some.map(({ score }) => score);
        const isPlanner = some.map((person) => person.isPlanner);
        const found = rankingQuality(scores, isPlanner);
        const expected = permutationQuality(scores, isPlanner);
        for (const figure of FIGURES) expect(found[figure]).toBeCloseTo(expected[figure], 10);
      }),
      { numRuns: 100 },
    );
  });

  it('does not part scores that differ by rounding, and puts what is no number last', () => {
    expect(rankingQuality([0.1 + 0.2, 0.3], [true, false]).auc).toBe(1 / 2);
    expect(rankingQuality([Number.NaN, -5], [true, false]).auc).toBe(0);
  });

  it.each([
    [[1, 2], [true], /2 scores stand beside 1 labels/],
    [[1, 2], [true, true], /2 of 2 people are planners/],
    [[1, 2], [false, false], /0 of 2 people are planners/],
    [[], [], /0 of 0 people are planners/],
  ])('refuses labels it cannot use %#', (scores, labels, message) => {
    expect(() => rankingQuality(scores, labels)).toThrow(message);
    expect(() => qualityIntervals(scores, labels)).toThrow(message);
  });
});

describe('qualityIntervals', () => {
  const scores = [9, 8, 7, 6, 5, 4, 3, 2, 1];
  const isPlanner = [true, false, true, false, false, true, false, false, false];

  it('holds the figure itself and is the same for the same seed', () => {
    const quality: RankingQuality = rankingQuality(scores, isPlanner);
    const intervals = qualityIntervals(scores, isPlanner);
    for (const figure of FIGURES) {
      const [low, high] = intervals[figure];
      expect(low).toBeLessThanOrEqual(quality[figure]);
      expect(high).toBeGreaterThanOrEqual(quality[figure]);
    }
    expect(qualityIntervals(scores, isPlanner)).toEqual(intervals);
    expect(qualityIntervals(scores, isPlanner, { seed: 8 })).not.toEqual(intervals);
  });

  it('is a point where every draw gives the same', () => {
    expect(qualityIntervals([2, 2, 1], [true, true, false], { draws: 20 })).toEqual({
      auc: [1, 1],
      averagePrecision: [1, 1],
      precisionAtPlanners: [1, 1],
      precisionAtTen: [2 / 3, 2 / 3],
    });
  });

  it('refuses draws below 1', () => {
    expect(() => qualityIntervals([1, 2], [true, false], { draws: 0 })).toThrow(/draws is 0/);
  });
});
