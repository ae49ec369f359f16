import { readLinks } from 'ringtrace';
import { describe, expect, it } from 'vitest';
import { edgeText, timeBins, windowText } from '../../examples/viewer/src/picture/time-bins.ts';

const linksAt = (...times: string[]) => readLinks(times.map((at, i) => ({ source: 'A', target: `B${i}`, at }))).links;

describe('bins of time', () => {
  it('are days for a short case, weeks for a year, months beyond', () => {
    const widths = [
      ['2031-01-01', '2031-01-05'],
      ['2031-01-01', '2031-12-31'],
      ['2031-01-01', '2035-01-01'],
    ].map((ends) => {
      const { edges } = timeBins(linksAt(...ends))!;
      return (edges[1]! - edges[0]!) / 86_400_000;
    });
    expect(widths).toEqual([1, 7, 31]);
  });

  it('count every dated link once and say how many are undated', () => {
    const links = [
      ...linksAt('2031-01-01', '2031-01-01', '2031-01-03'),
      ...readLinks([{ source: 'A', target: 'B' }]).links,
    ];
    expect(timeBins(links)).toMatchObject({ counts: [2, 0, 1], undatedCount: 1 });
  });

  it('are phases where times are numbers, the last included', () => {
    const bins = timeBins(linksAt('3', '5', '5'))!;
    expect(bins).toEqual({ scale: 'phase', edges: [3, 4, 5, 6], counts: [1, 0, 2], undatedCount: 0 });
    expect(windowText([4, 6], 'phase')).toEqual(['4', '5']);
  });

  it('give windows whose end is not included to a library that includes it', () => {
    const day = Date.UTC(2031, 0, 1);
    expect(windowText([day, day + 86_400_000], 'instant')).toEqual([
      '2031-01-01T00:00:00.000Z',
      '2031-01-01T23:59:59.999Z',
    ]);
    expect(edgeText(day, 'instant')).toBe('2031-01-01');
  });

  it('are not there without times', () => {
    expect(timeBins(readLinks([{ source: 'A', target: 'B' }]).links)).toBeNull();
  });
});
