import { describe, expect, it } from 'vitest';
import { dayOf, isoDay, ofOneScale, readTimeSpan } from '../../src/time/index.ts';

const dated = (...times: string[]) => times.map((at) => ({ at, span: readTimeSpan(at)! }));
const kept = (...times: string[]) => ofOneScale(dated(...times)).map(({ at }) => at);

describe('ofOneScale', () => {
  it('keeps the scale with more times, in the order they came in', () => {
    expect(kept('3', '2008-02-29', '1')).toEqual(['3', '1']);
    expect(kept('3', '2008-02-29', '2008')).toEqual(['3', '2008']);
    expect(kept('2008-03', '3', '2008-02-29')).toEqual(['2008-03', '2008-02-29']);
  });

  it('keeps the calendar where both scales have as many', () => {
    expect(kept('3', '2008-02-29')).toEqual(['2008-02-29']);
  });

  it('keeps nothing of nothing', () => {
    expect(kept()).toEqual([]);
  });
});

describe('days', () => {
  it('begin at midnight of UTC, before 1970 too', () => {
    expect(dayOf(Date.UTC(1970, 0, 2) - 1)).toBe(0);
    expect(dayOf(-1)).toBe(-1);
    expect(isoDay(-1)).toBe('1969-12-31');
    expect(isoDay(Date.UTC(2008, 1, 29, 23, 59))).toBe('2008-02-29');
  });
});
