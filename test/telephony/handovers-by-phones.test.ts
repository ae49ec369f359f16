import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/index.ts';
import { proposeHandovers } from '../../src/telephony/index.ts';
import { madeUpCalls } from './made-up-calls.ts';
import { instant } from './made-up-tracks.ts';

const call = madeUpCalls();
/** Twenty lines that call around a ring every day of ten; `old` for six days and `new` for four, each with contacts of its own. */
const links = [
  ...Array.from({ length: 10 }, (_, day) =>
    Array.from({ length: 20 }, (_, i) => call(day, `c${i}`, `c${(i + 1) % 20}`)),
  ).flat(),
  ...[0, 1, 2, 3, 4, 5].flatMap((day) => ['c1', 'c7', 'c13'].map((other) => call(day, 'old', other))),
  ...[6, 7, 8, 9].flatMap((day) => ['c2', 'c8', 'c14'].map((other) => call(day, 'new', other))),
];
const handset = '356938035643809';
const inHandset: Registration[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => ({
  line: day < 6 ? 'old' : 'new',
  imei: handset,
  at: instant(day, 600),
  file: 'a.csv',
  row: day + 1,
}));
const byNight: Registration[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => ({
  line: day < 6 ? 'old' : 'new',
  cell: 'home',
  at: instant(day, 1380),
  file: 'b.csv',
  row: day + 1,
}));

describe('proposeHandovers with registrations', () => {
  it('proposes a line that goes on in the same handset, though no contact is the same', () => {
    expect(proposeHandovers(links)).toEqual([]);
    const [found, ...others] = proposeHandovers(links, { registrations: inHandset });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ from: 'old', to: 'new', score: 1, similarity: 0, silence: 1, novelty: 1 });
    expect(found!.reasons).toEqual([
      {
        kind: 'handset',
        handset: handset.slice(0, 14),
        points: 1,
        oldCount: 6,
        newCount: 4,
        rows: [
          { file: 'a.csv', row: 6 },
          { file: 'a.csv', row: 7 },
        ],
      },
    ]);
  });

  it('proposes a line whose nights are consistent with the area of the old one', () => {
    const [found] = proposeHandovers(links, { registrations: byNight });
    expect(found).toMatchObject({ from: 'old', to: 'new' });
    expect(found!.reasons).toMatchObject([{ kind: 'nights', place: 'home', oldCount: 6, newCount: 4 }]);
    expect(found!.score).toBeCloseTo(1, 10);
    const oneNight = byNight.filter(({ line }, i) => line === 'old' || i === 6);
    expect(proposeHandovers(links, { registrations: oneNight })).toEqual([]);
  });

  it('adds to what contacts say, the points of all reasons being the score', () => {
    const shared = [...links, ...[6, 7, 8, 9].flatMap((day) => ['c1', 'c7'].map((other) => call(day, 'new', other)))];
    const [alone] = proposeHandovers(shared);
    const half = inHandset.map((one, i) => (i % 2 ? one : { ...one, imei: '490154203237518' }));
    const mixed = half.map((one) => (one.line === 'old' ? { ...one, imei: handset } : one));
    const [found] = proposeHandovers(shared, { registrations: mixed });
    // Two of four uses of the new line are in the old handset: 1 - (1 - score)(1 - 1/2).
    expect(found!.score).toBeCloseTo(1 - (1 - alone!.score) / 2, 10);
    expect(found!.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(found!.score);
  });

  it('neither proposes lines of protected people nor counts them as contacts', () => {
    const people = [{ id: 'new', category: 'victim' as const }];
    expect(proposeHandovers(links, { registrations: inHandset, people })).toEqual([]);
  });
});
