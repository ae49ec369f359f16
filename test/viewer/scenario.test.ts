import { readLinks } from 'ringtrace';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../examples/viewer/src/picture/case-index.ts';
import { doubtsByName, outcomeInWords, scenarioOf } from '../../examples/viewer/src/picture/scenario.ts';
import { timeBins } from '../../examples/viewer/src/picture/time-bins.ts';
import { halves } from '../../examples/viewer/src/picture/two-times.ts';
import { windowsAsked } from '../../examples/viewer/src/state/windows-asked.ts';

/** The first so many of some people lead. */
function standing(people: string, leads: number, isRanked = true): Standing {
  const entries = [...people].map((person, i) => [person, { person, rank: i + 1 }] as const);
  return { isRanked, rankOf: new Map(entries), leadOf: new Map(entries.slice(0, leads)) } as unknown as Standing;
}

describe('a scenario that was kept', () => {
  it('names what was doubted, and who falls, rises and moves', () => {
    const kept = scenarioOf('s', ['report:R1'], standing('ABCD', 3), standing('BCDA', 3));
    expect(outcomeInWords(kept)).toBe(
      'A falls from the leads; D rises to them; B goes from rank 2 to 1; C goes from rank 3 to 2',
    );
    const same = scenarioOf('s', [], standing('ABCD', 2), standing('ABDC', 2));
    expect(outcomeInWords(same)).toBe('every lead keeps its place');
    const none = scenarioOf('s', [], standing('ABCD', 2), standing('', 0, false));
    expect([outcomeInWords(none), none.fallen]).toEqual(['the case can carry no ranking', ['A', 'B']]);
  });

  it('says doubts by name, of many the first three', () => {
    expect(doubtsByName(['report:R1'])).toBe('report R1');
    expect(doubtsByName(['report:R1', 'informant:I2'])).toBe('report R1 and informant I2');
    const many = ['report:a', 'report:b', 'report:c', 'report:d', 'report:e'];
    expect(doubtsByName(many)).toBe('report a, report b, report c and 2 more');
    expect(doubtsByName(['tie:["A","B"]'])).toBe('the tie of A and B');
  });
});

describe('two windows of time', () => {
  const days = (...dates: string[]) => readLinks(dates.map((date) => ({ source: 'A', target: 'B', date }))).links;

  it('are at first before and after the day by which half of the links had happened', () => {
    const links = days('2031-01-01', '2031-01-02', '2031-01-05', '2031-01-09');
    const [[from, cut], [again, end]] = halves(links, timeBins(links)!);
    expect([from, cut, again].map((at) => new Date(at).toISOString().slice(0, 10))).toEqual([
      '2031-01-01',
      '2031-01-05',
      '2031-01-05',
    ]);
    expect(end).toBeGreaterThan(Date.parse('2031-01-09'));
  });

  it('are never empty, even where all happened on one day', () => {
    const links = days('2031-01-01', '2031-01-01');
    const [[from, cut], [, end]] = halves(links, timeBins(links)!);
    expect(cut).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThanOrEqual(cut);
  });

  it('are asked for as the library takes them, both ends included', () => {
    const links = days('2031-01-01', '2031-01-31');
    const at = (day: string): number => Date.parse(day);
    const times = [
      [at('2031-01-01'), at('2031-01-11')],
      [at('2031-01-11'), at('2031-02-01')],
    ] as const;
    expect(windowsAsked({ isCompared: true, times }, { links, canSuppose: true })).toEqual([
      ['2031-01-01T00:00:00.000Z', '2031-01-10T23:59:59.999Z'],
      ['2031-01-11T00:00:00.000Z', '2031-01-31T23:59:59.999Z'],
    ]);
    expect(windowsAsked({ isCompared: false, times }, { links, canSuppose: true })).toBeNull();
    expect(windowsAsked({ isCompared: true, times }, { links, canSuppose: false })).toBeNull();
  });
});
