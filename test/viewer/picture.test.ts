import { readLinks } from 'ringtrace';
import { describe, expect, it } from 'vitest';
import { countSources } from '../../examples/viewer/src/picture/count-sources.ts';
import { groupFigures } from '../../examples/viewer/src/picture/group-figures.ts';
import { tieFacts } from '../../examples/viewer/src/picture/tie-facts.ts';
import { frameAround } from '../../examples/viewer/src/stage/frame-around.ts';
import { isInside } from '../../examples/viewer/src/stage/is-inside.ts';

describe('what a tie rests on', () => {
  it('tells kinds, the commonest first, who receives, and from when to when', () => {
    const { links } = readLinks([
      { source: 'A', target: 'B', kind: 'call', date: '2031-02-01' },
      { source: 'A', target: 'B', kind: 'payment', date: '2031-01-01' },
      { source: 'A', target: 'B', kind: 'call', date: '2031-03-01' },
    ]);
    const kinds = [
      ['call', 2],
      ['payment', 1],
    ];
    const from = (source: string) => ({ source, events: [] });
    const times = ['2031-01-01', '2031-03-01'];
    expect(tieFacts(from('A'), links)).toEqual({ kinds, toward: 'target', times, sources: 1 });
    expect(tieFacts(from('B'), links).toward).toBe('source');
    const back = readLinks([{ source: 'B', target: 'A', kind: 'call' }]).links;
    expect(tieFacts(from('A'), [...links, ...back]).toward).toBe('both');
    const meeting = readLinks([{ source: 'A', target: 'B', kind: 'meeting' }]).links;
    expect(tieFacts(from('A'), meeting)).toEqual({ kinds: [['meeting', 1]], toward: null, times: null, sources: 1 });
  });

  it('counts no source twice: reports of one informant are one, and so are links that state none', () => {
    const count = (rows: readonly Record<string, string>[], events: readonly string[] = []): number =>
      countSources(readLinks(rows.map((row) => ({ source: 'A', target: 'B', ...row }))).links, events);
    expect(count([{ report: 'R1' }, { report: 'R1', kind: 'call' }])).toBe(1);
    expect(count([{ report: 'R1' }, { report: 'R2' }])).toBe(2);
    expect(
      count([
        { report: 'R1', informant: 'I1' },
        { report: 'R2', informant: 'I1' },
      ]),
    ).toBe(1);
    expect(count([{ report: 'R1', informant: 'I1' }, { report: 'R2', informant: 'I2' }, { report: 'R3' }])).toBe(3);
    expect(count([{ kind: 'call' }, { kind: 'payment' }])).toBe(1);
    expect(count([], ['E1', 'E2'])).toBe(2);
    expect(count([])).toBe(1);
  });
});

describe('the figures of a group', () => {
  it('count people, ties among them, density, parts and ties of each', () => {
    const tie = (source: string, target: string) => ({ source, target, strength: 1, linkCount: 1, events: [] });
    const ties = [tie('A', 'B'), tie('B', 'C'), tie('C', 'X')] as unknown as Parameters<typeof groupFigures>[1];
    expect(groupFigures(new Set('ABCD'), ties)).toEqual({
      people: 4,
      ties: 2,
      density: 2 / 6,
      meanTies: 1,
      components: 2,
      largest: 3,
      degrees: [1, 2, 1],
    });
    expect(groupFigures(new Set(), ties)).toMatchObject({ people: 0, density: null, components: 0, largest: 0 });
  });
});

describe('the stage', () => {
  it('knows who is inside a line, also where it bends inwards', () => {
    const bent = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 1],
      [0, 4],
    ] as const;
    expect(isInside(bent, [0.5, 2])).toBe(true);
    expect(isInside(bent, [2, 3])).toBe(false);
    expect(isInside(bent, [5, 1])).toBe(false);
  });

  it('frames what it is asked for in the middle, and never closer than a name needs', () => {
    expect(frameAround([{ x: 0.2, y: 0.4 }])).toEqual({ x: 0.2, y: 0.4, ratio: 0.15, angle: 0 });
    expect(
      frameAround([
        { x: 0.25, y: 0.5 },
        { x: 0.75, y: 0.5 },
      ]),
    ).toMatchObject({ x: 0.5, y: 0.5, ratio: 0.625 });
  });
});
