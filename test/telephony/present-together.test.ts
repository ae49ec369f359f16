import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/index.ts';
import { chanceOfSoMany, falseDiscoveryRates } from '../../src/telephony/chance.ts';
import { presentTogether } from '../../src/telephony/index.ts';
import { instant, madeUpTracks } from './made-up-tracks.ts';

/** A and B in another cell each day, at another hour, together; C with the same hours in a cell of its own. */
const wanderers = Array.from({ length: 12 }, (_, day) => [
  { line: 'A', cell: `C${day}`, at: instant(day, 100 * day) },
  { line: 'B', cell: `C${day}`, at: instant(day, 100 * day + 10) },
  { line: 'C', cell: 'home', at: instant(day, 100 * day) },
]).flat();

describe('presentTogether', () => {
  it('tells who was together on days that differ, with what chance lets expect and where it stands', async () => {
    const rows = wanderers.map((one, i) => ({ ...one, file: 'dump.csv', row: i + 1 }));
    const { pairs, testedCount, complete } = await presentTogether(rows);
    expect(complete).toBe(true);
    expect(testedCount).toBe(1);
    expect(pairs).toHaveLength(1);
    // Twelve pairs of stays that share place and time of day, each of one day, on twelve days.
    expect(pairs[0]).toMatchObject({ a: 'A', b: 'B', meetingCount: 12, expected: 1, dayCount: 12 });
    expect(pairs[0]!.rows.slice(0, 2)).toEqual([
      { file: 'dump.csv', row: 1 },
      { file: 'dump.csv', row: 2 },
    ]);
  });

  it('finds nothing in a habit: both in one cell at eight every day meet as often as their days let expect', async () => {
    const habit = Array.from({ length: 30 }, (_, day) =>
      ['A', 'B'].map((line) => ({ line, cell: 'C', at: instant(day, 480) })),
    ).flat();
    expect((await presentTogether(habit)).pairs).toEqual([]);
  });

  it('says of one day that nothing can be said', async () => {
    const day = ['A', 'B'].map((line) => ({ line, cell: 'C', at: instant(0, 480) }));
    const found = await presentTogether(day);
    expect(found.pairs).toEqual([]);
    expect(found.toText()).toMatch(/One day has nothing to be held against/);
  });

  it('takes masts within the meters for one place', async () => {
    const masts = wanderers.map((one, i) =>
      one.line === 'C'
        ? one
        : {
            ...one,
            cell: `${one.cell}${one.line}`,
            latitude: 45 + Math.floor(i / 3),
            longitude: one.line === 'A' ? 16 : 16.005,
          },
    );
    expect((await presentTogether(masts)).pairs).toEqual([]);
    // .005 degrees at 45 to 56 degrees north are 310 to 390 meters.
    expect((await presentTogether(masts, { meters: 400 })).pairs).toMatchObject([{ a: 'A', b: 'B', meetingCount: 12 }]);
    expect((await presentTogether(masts, { meters: 200 })).pairs).toEqual([]);
  });

  it('gives links of kind presence, assessed, that a network has only where they are asked for', async () => {
    const { links } = await presentTogether(wanderers);
    expect(links).toEqual([
      {
        id: 'presence A B',
        source: 'A',
        target: 'B',
        kind: 'presence',
        directed: false,
        strength: 12,
        at: instant(0, 0),
        basis: 'assessment',
      },
    ]);
    expect(buildNetwork(links).links).toEqual([]);
    expect(buildNetwork(links, { kinds: ['presence'] }).links).toHaveLength(1);
  });

  it('tells no pair where the budget ends it, stops when aborted, and does not care for the order of rows', async () => {
    const registrations = madeUpTracks(1).registrations.map((one, i) => ({ ...one, row: i + 1 }));
    expect(await presentTogether(registrations, { budget: 10 })).toMatchObject({ complete: false, pairs: [] });
    const found = await presentTogether(registrations);
    expect(found.pairs.length).toBeGreaterThan(5);
    expect((await presentTogether(registrations.toReversed())).pairs).toEqual(found.pairs);
    const signal = AbortSignal.abort();
    await expect(presentTogether(registrations, { signal })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('chances', () => {
  it('are those of Poisson, binomial and negative binomial laws, half of the number itself counted', () => {
    const e = Math.exp(-2);
    expect(chanceOfSoMany(1, { mean: 2, variance: 2 })).toBeCloseTo(1 - e - (2 * e) / 2, 12);
    // Four trials of a half: at least 3, half of 3: (1 + 4 / 2) / 16.
    expect(chanceOfSoMany(3, { mean: 2, variance: 1 })).toBeCloseTo(3 / 16, 12);
    // Geometric of a half: mean 1, variance 2; P(k) = 2 ** -(k + 1).
    expect(chanceOfSoMany(2, { mean: 1, variance: 2 })).toBeCloseTo(1 / 8 + 1 / 16, 12);
    expect(chanceOfSoMany(5, { mean: 1, variance: 0 })).toBe(1);
  });

  it('become rates of false ones among as many as there are', () => {
    expect(falseDiscoveryRates([0.01, 0.04, 0.03, 0.5])).toEqual([0.04, 0.16 / 3, 0.16 / 3, 0.5]);
  });
});
