import { describe, expect, it } from 'vitest';
import type { CaseLink } from '../../src/model/index.ts';
import { countActivity } from '../../src/report/count-activity.ts';

function linksAt(...times: (string | undefined)[]): CaseLink[] {
  return times.map((at, index) => ({
    id: `L${index}`,
    source: 'a',
    target: 'b',
    kind: 'call',
    directed: false,
    strength: 1,
    ...(at !== undefined && { at }),
  }));
}

describe('countActivity', () => {
  it('counts days, empty ones included, when they are few', () => {
    expect(countActivity(linksAt('2008-02-28', '2008-03-01', '2008-03-01T23:59:59Z'))).toEqual({
      unit: 'day',
      bins: [
        { label: '2008-02-28', count: 1 },
        { label: '2008-02-29', count: 0 },
        { label: '2008-03-01', count: 2 },
      ],
      undated: 0,
    });
  });

  it('counts months when some time is written as a month', () => {
    expect(countActivity(linksAt('2008-01', '2008-02-03'))?.bins).toEqual([
      { label: '2008-01', count: 1 },
      { label: '2008-02', count: 1 },
    ]);
  });

  it('starts weeks on Monday', () => {
    // 2008-01-07 was a Monday.
    const activity = countActivity(linksAt('2008-01-07', '2008-01-13', '2008-01-14', '2008-05-01'))!;
    expect(activity.unit).toBe('week');
    expect(activity.bins.slice(0, 2)).toEqual([
      { label: '2008-01-07', count: 2 },
      { label: '2008-01-14', count: 1 },
    ]);
  });

  it('never makes more than 60 stretches, however far times lie apart', () => {
    for (const last of ['2008-03-15', '2009-06-01', '2030-01-01', '2400-01-01', '9999-12-31']) {
      expect(countActivity(linksAt('0001-01-01', last, '2008-01-01'))!.bins.length).toBeLessThanOrEqual(60);
      expect(countActivity(linksAt('2008-01-01', last))!.bins.length).toBeLessThanOrEqual(60);
    }
    expect(countActivity(linksAt('1', '999999999'))!.bins.length).toBeLessThanOrEqual(60);
  });

  it('counts phases by number and the rest as undated', () => {
    expect(countActivity(linksAt('1', '3', '3', '2008-01-01', undefined, 'soon'))).toEqual({
      unit: 'phase',
      bins: [
        { label: '1', count: 1 },
        { label: '2', count: 0 },
        { label: '3', count: 2 },
      ],
      undated: 3,
    });
  });

  it('is null when no link has a readable time', () => {
    expect(countActivity(linksAt(undefined, 'soon'))).toBeNull();
  });
});
