import { describe, expect, it } from 'vitest';
import { choosePreset, PRESETS, type PresetName, readLinks, readTime } from '../../src/evidence/index.ts';

/** How many links its five rows make, where not one each. */
const linkCounts: Partial<Record<PresetName, number>> = {
  ftm: 1 + 1 + 1 + 3,
  // Three aboard make three pairs, two make one.
  manifest: 3 + 1,
  'co-charged': 3 + 1,
  meetings: 3 + 1 + 1 + 3 + 1,
};

describe.each(PRESETS)('the preset $name', ({ name, kind, example, shape }) => {
  it('reads its own five rows without an issue', () => {
    expect(example).toHaveLength(5);
    const { links, issues, rejected } = readLinks(example, { preset: name });
    expect(issues).toEqual([]);
    expect(rejected).toEqual([]);
    expect(links).toHaveLength(linkCounts[name] ?? 5);
    if (shape === 'attendance' || name === 'payments')
      expect(new Set(links.map((link) => link.kind))).toEqual(new Set([kind]));
  });

  it('is chosen by the columns of its example', () => {
    expect(choosePreset(example.flatMap((row) => Object.keys(row)))?.name).toBe(name);
  });
});

describe('presets', () => {
  it('know no table of other things', () => {
    expect(choosePreset(['port', 'tonnage', 'flag'])).toBeUndefined();
  });

  it('take a voice call for a call and a text for a message, whatever else the type says', () => {
    const rows = ['voice', 'SMS', 'data'].map((type, i) => ({
      caller: 'A',
      callee: 'B',
      type,
      start: `2031-01-0${i + 1}`,
    }));
    expect(readLinks(rows, { preset: 'calls' }).links.map(({ kind }) => kind)).toEqual(['call', 'message', 'call']);
  });

  it('pass over entities of FollowTheMoney that state no link, and set half a link aside', () => {
    const { links, rejected, passedOver } = readLinks(
      [
        { id: 'p', schema: 'Person', properties: { name: ['x'] } },
        { id: 'c', schema: '__proto__', properties: {} },
        { id: 'f', schema: 'Family', properties: { person: ['p'] } },
        { id: 'm', schema: 'Message', properties: { sender: ['p'], recipients: ['q', 'r'], date: ['2031'] } },
      ],
      { preset: 'ftm' },
    );
    expect(links.map(({ source, target, at }) => [source, target, at])).toEqual([
      ['p', 'q', undefined],
      ['p', 'r', undefined],
    ]);
    expect([rejected.length, passedOver]).toEqual([1, 2]);
  });

  it('refuse a name nobody gave to a preset', () => {
    expect(() => readLinks([], { preset: 'phones' as PresetName })).toThrow(/give one of: ftm, gephi/);
  });
});

describe('attendance', () => {
  const rows = [
    { meeting: 'M1', attendee: 'P1', grade: 'B2', report: 'R1' },
    { meeting: 'M1', attendee: 'P2', grade: 'C3', report: 'R2' },
    { meeting: 'M1', attendee: 'P3', grade: 'B2', report: 'R1' },
    { meeting: 'M2', attendee: 'P1' },
    { meeting: 'M1', attendee: 'P1', grade: 'B2', report: 'R9' },
    { meeting: '', attendee: 'P1' },
  ];

  it('ties every two who attended, each pair worth 1 / (attendees - 1) and as sure as the weaker row', () => {
    const { links } = readLinks(rows, { preset: 'meetings' });
    expect(
      links.map(({ source, target, strength, grade, report }) => [source, target, strength, grade, report]),
    ).toEqual([
      ['P1', 'P2', 0.5, 'C3', 'R2'],
      ['P1', 'P3', 0.5, 'B2', 'R1'],
      ['P2', 'P3', 0.5, 'C3', 'R2'],
    ]);
    expect(links.every(({ event, directed }) => event === 'M1' && !directed)).toBe(true);
  });

  it('sets a lone attendee, a repeated statement and a row without an event aside', () => {
    const { rejected, issues } = readLinks(rows, { preset: 'meetings' });
    expect(issues.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '4 lone-attendee',
      '5 repeated-attendance',
      '6 missing-event',
    ]);
    expect(rejected).toEqual([rows[3], rows[4], rows[5]]);
  });

  it('gives the same links in any order of rows', () => {
    const ids = (order: readonly object[]): string[] =>
      readLinks(order, { preset: 'meetings' })
        .links.map(({ id }) => id)
        .sort();
    expect(ids([...rows].reverse())).toEqual(ids(rows));
  });

  it('keeps the tie of two others when somebody between them is left out', () => {
    const { links } = readLinks(rows, { preset: 'meetings' });
    expect(links.filter(({ source, target }) => source !== 'P1' && target !== 'P1')).toHaveLength(1);
  });

  it('refuses an event of everybody instead of tying everybody to everybody', () => {
    const crowd = Array.from({ length: 1001 }, (_, i) => ({ meeting: 'M', attendee: `P${i}` }));
    const { links, rejected, issues } = readLinks(crowd, { preset: 'meetings' });
    expect([links.length, rejected.length, issues[0]!.code]).toEqual([0, 1001, 'event-too-large']);
  });
});

describe('times', () => {
  it.each([
    ['2008-01-31T10:00+05:30', undefined, '2008-01-31T10:00+05:30'],
    ['2008-02', undefined, '2008-02'],
    ['17', undefined, '17'],
    ['2008/1/31', undefined, '2008-01-31'],
    ['03/04/2008', 'day-first', '2008-04-03'],
    ['03/04/2008', 'month-first', '2008-03-04'],
    ['3.4.2008 9:05', 'day-first', '2008-04-03T09:05'],
    ['3/4/2008 12:05:09 AM', 'month-first', '2008-03-04T00:05:09'],
    ['3/4/2008 12:05 pm+02:00', 'month-first', '2008-03-04T12:05+02:00'],
  ] as const)('reads %s %s as %s', (text, order, iso) => {
    expect(readTime(text, order)).toBe(iso);
  });

  it.each([
    ['03/04/2008', undefined],
    ['31/04/2008', 'day-first'],
    ['03/04/08', undefined],
    ['13/13/2008', 'month-first'],
    ['3/4/2008 13:00 PM', 'day-first'],
    ['2008-01-31T24:00', undefined],
    ['2008-01-31T10:00+15:00', undefined],
    ['2008-02-30T10:00:00Z', undefined],
  ] as const)('does not guess %s %s', (text, order) => {
    expect(typeof readTime(text, order)).toBe('symbol');
  });

  it('asks for the order in the issue', () => {
    const [issue] = readLinks([{ source: 'A', target: 'B', at: '03/04/2008' }]).issues;
    expect(issue).toMatchObject({ code: 'ambiguous-date', message: expect.stringContaining('dateOrder') });
  });
});

describe('issues', () => {
  it('carry what stood in the cell, where no copy and no JSON takes it along', () => {
    const [issue] = readLinks([{ source: 'A', target: 'A' }]).issues;
    expect(issue!.value).toBe('A');
    expect({ ...issue }).not.toHaveProperty('value');
    expect(JSON.parse(JSON.stringify(issue))).not.toHaveProperty('value');
  });

  it('set aside a retention date that is none, and keep handling code and retention date with the link', () => {
    const row = { source: 'A', target: 'B', 'Retention Date': '2031-12-31', handling_code: 'P' };
    expect(readLinks([row]).links[0]).toMatchObject({ retainUntil: '2031-12-31', handling: 'P' });
    expect(readLinks([{ ...row, 'Retention Date': 'forever' }]).issues[0]!.code).toBe('unreadable-retention');
  });
});
