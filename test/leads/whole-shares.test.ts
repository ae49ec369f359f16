import { describe, expect, it } from 'vitest';
import { defaultSignals, wholeShares } from '../../src/leads/index.ts';
import { scorePeople } from '../../src/leads/score-people.ts';
import type { Signal } from '../../src/leads/signal.ts';

const signal = (name: string, family: string, weight: number): Signal => ({
  name,
  question: '',
  family,
  weight,
  measure: () => ({ value: 0, detail: '', evidence: [] }),
});

describe('wholeShares', () => {
  it('gives the default rule twelfths', () => {
    expect(wholeShares(defaultSignals)).toEqual({ shares: [3, 3, 2, 2, 2], total: 12 });
  });

  it.each<[string, Signal[], number[], number]>([
    ['one signal', [signal('a', 'f', 7)], [1], 1],
    ['weights within a family', [signal('a', 'f', 1), signal('b', 'f', 2)], [1, 2], 3],
    ['decimals', [signal('a', 'f', 0.1), signal('b', 'f', 0.2), signal('c', 'g', 5)], [1, 2, 3], 6],
    ['a third that nobody can write', [signal('a', 'f', 1 / 3), signal('b', 'f', 2 / 3)], [333_333, 666_667], 1e6],
  ])('are as small as they can be: %s', (_, signals, shares, total) => {
    expect(wholeShares(signals)).toEqual({ shares, total });
  });

  it('are rounded, and whole still, where the common denominator would be beyond counting', () => {
    const signals = [3, 7, 11, 13, 17].map((prime, i) => signal(`s${i}`, `f${i >> 1}`, prime + 1e-6 * i));
    const { shares, total } = wholeShares(signals);
    expect(shares.every(Number.isSafeInteger)).toBe(true);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
    expect(shares[0]! / total).toBeCloseTo(3 / (3 + 7.000001) / 3, 6);
  });
});

describe('scorePeople', () => {
  it('gives people whose ranks add up to the same the same score, whichever signals they have them from', () => {
    // A is first by one signal and third by the other, C the other way round, B second by both.
    const signals = [signal('a', 'f', 1), signal('b', 'f', 1)];
    const { scores, families } = scorePeople(signals, [
      [3, 2, 1],
      [1, 2, 3],
    ]);
    expect([...scores]).toEqual([0.5, 0.5, 0.5]);
    expect([...families.get('f')!]).toEqual([0.5, 0.5, 0.5]);
  });

  it('parts no equal sum of the default rule, for any ranks', () => {
    // 3 q1 + 3 q2 + 2 q3 + 2 q4 + 2 q5 is the same for everybody: half-ranks of seven people dealt in opposite orders.
    const up = [1, 2, 3, 4, 5, 6, 7];
    const down = [...up].reverse();
    const even = up.map(() => 1);
    const { scores, points } = scorePeople(defaultSignals, [up, down, even, up, down]);
    expect(new Set(scores).size).toBe(1);
    for (const row of up.keys()) expect(points.reduce((sum, column) => sum + column[row]!, 0)).toBe(scores[row]);
  });
});
