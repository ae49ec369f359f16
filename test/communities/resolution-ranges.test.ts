import { describe, expect, it } from 'vitest';
import { resolutionRanges } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';
import { KARATE_EDGES } from '../graphs/karate.ts';

const networkOf = (pairs: readonly (readonly [unknown, unknown])[]): RingNetwork =>
  buildNetwork(readLinks(pairs.map(([source, target]) => ({ source, target }))).links);
const club = networkOf(KARATE_EDGES);

describe('resolutionRanges', () => {
  it('finds two people together below 2 and apart above, where both lines meet', async () => {
    // together: inside 1, by chance 1; apart: inside 0, by chance 1/2
    const ranges = await resolutionRanges(networkOf([['A', 'B']]), { resolutions: [0.5, 4] });
    expect(ranges).toMatchObject([
      { from: 0.5, to: 2, count: 1, inside: 1, byChance: 1 },
      { from: 2, to: 4, count: 2, inside: 0, byChance: 0.5 },
    ]);
    expect(['A', 'B', 'C'].map(ranges[1]!.of)).toEqual([0, 1, -1]);
  });

  it('covers the resolutions asked for without gaps, more inside at the lower end', async () => {
    const ranges = await resolutionRanges(club);
    expect(ranges[0]!.from).toBe(0.2);
    expect(ranges.at(-1)!.to).toBe(5);
    for (const [i, range] of ranges.entries()) {
      expect(range.to).toBeGreaterThan(range.from);
      if (i === 0) continue;
      expect(range.from).toBe(ranges[i - 1]!.to);
      expect(range.inside).toBeLessThan(ranges[i - 1]!.inside);
      expect(range.byChance).toBeLessThan(ranges[i - 1]!.byChance);
    }
    const atOne = ranges.find(({ from, to }) => from <= 1 && 1 < to)!;
    expect(atOne.inside - atOne.byChance).toBeCloseTo(0.4198, 4);
    expect(atOne.count).toBe(4);
  });

  it('at every resolution the range over it is the best of all ranges', async () => {
    for (const quality of ['modularity', 'cpm'] as const) {
      const ranges = await resolutionRanges(club, { quality });
      for (const { from, to, inside, byChance } of ranges) {
        const middle = (from + to) / 2;
        for (const other of ranges)
          expect(inside - middle * byChance).toBeGreaterThanOrEqual(other.inside - middle * other.byChance - 1e-12);
      }
    }
  });

  it('takes resolutions in any order, and gives the same at 1 and 2 workers', async () => {
    const plain = (await resolutionRanges(club, { resolutions: [0.5, 1, 2], workers: 1 })).map(({ of, ...rest }) => [
      rest,
      club.eligible.map(of),
    ]);
    const other = (await resolutionRanges(club, { resolutions: [2, 0.5, 1], workers: 2 })).map(({ of, ...rest }) => [
      rest,
      club.eligible.map(of),
    ]);
    expect(other).toEqual(plain);
  });

  it('has one range when one resolution is asked for, and none for an empty network', async () => {
    expect(await resolutionRanges(club, { resolutions: [1] })).toMatchObject([{ from: 1, to: 1, count: 4 }]);
    expect(await resolutionRanges(buildNetwork([]))).toEqual([]);
  });

  it.each([
    [{ resolutions: [] }, 'resolutions is empty; give a number above 0 at least once'],
    [{ resolutions: [1, -2] }, 'resolutions[1] is -2; give a number above 0'],
    [{ runs: 0 }, 'runs is 0; give a whole number of at least 1'],
  ])('refuses %j', async (options, message) => {
    const failed = await resolutionRanges(club, options).catch((error) => error);
    expect(failed).toMatchObject({ code: 'invalid-option', message: `resolutionRanges: ${message}` });
  });
});
