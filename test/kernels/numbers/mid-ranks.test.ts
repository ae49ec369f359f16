import { describe, expect, it } from 'vitest';
import { midRankPercentiles, midRanks } from '../../../src/kernels/numbers/mid-ranks.ts';

describe('midRanks', () => {
  it('gives 1 to the highest and the mean rank to equals', () => {
    expect([...midRanks([10, 30, 20, 20])]).toEqual([4, 1, 2.5, 2.5]);
  });

  it('takes values that differ in the last bits as equal', () => {
    expect([...midRanks([0.1 + 0.2, 0.3])]).toEqual([1.5, 1.5]);
  });

  it('puts NaN last', () => {
    expect([...midRanks([Number.NaN, -5, 0])]).toEqual([3, 2, 1]);
  });
});

describe('midRankPercentiles', () => {
  it('is the share below plus half the share of equals', () => {
    expect([...midRankPercentiles([10, 30, 20, 20])]).toEqual([0.5 / 4, 3.5 / 4, 2 / 4, 2 / 4]);
  });

  it('gives everybody one half when all are equal', () => {
    expect([...midRankPercentiles([7, 7, 7])]).toEqual([0.5, 0.5, 0.5]);
  });
});
