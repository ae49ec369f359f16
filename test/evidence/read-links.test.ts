import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { RingtraceError } from '../../src/model/index.ts';

const row = (cells: Record<string, unknown>): Record<string, unknown> => ({ source: 'A', target: 'B', ...cells });
const codesOf = (cells: Record<string, unknown>): string[] => readLinks([row(cells)]).issues.map(({ code }) => code);

describe('readLinks', () => {
  it('finds columns by any of their names, whatever their case', () => {
    const { links } = readLinks([
      { Caller: 'A', CALLEE: 'B', Type: 'Call', Timestamp: '2008-01-31T10:00', Count: '3', Ref: 'R1' },
    ]);
    expect(links[0]).toMatchObject({
      source: 'A',
      target: 'B',
      kind: 'call',
      at: '2008-01-31T10:00',
      strength: 3,
      report: 'R1',
    });
  });

  it('prefers source over from, and the exact spelling over another case, in any order of rows', () => {
    const rows = [
      { from: 'X', target: 'B', Source: 'Y' },
      { source: 'A', from: 'X', target: 'B' },
    ];
    const sources = (order: object[]): string[] => readLinks(order).links.map(({ source }) => source);
    expect(sources(rows)).toEqual(['A']);
    expect(sources([...rows].reverse())).toEqual(['A']);
  });

  it('takes a column the caller names, and refuses one that no row has', () => {
    const rows = [{ suspect: 'A', target: 'B' }];
    expect(readLinks(rows, { columns: { source: 'suspect' } }).links).toHaveLength(1);
    expect(() => readLinks(rows, { columns: { source: 'susect' } })).toThrow(RingtraceError);
    expect(() => readLinks(rows, { columns: { source: 'susect' } })).toThrow(/name one of: suspect, target/);
  });

  it('reads a kind of the form meeting:E01 as a meeting at event E01', () => {
    expect(readLinks([row({ kind: 'Meeting:E01' })]).links[0]).toMatchObject({ kind: 'meeting', event: 'E01' });
  });

  it('takes calls as directed and meetings as undirected unless the row says', () => {
    const directed = (cells: object): boolean => readLinks([row({ ...cells })]).links[0]!.directed;
    expect(directed({ kind: 'call' })).toBe(true);
    expect(directed({ kind: 'meeting' })).toBe(false);
    expect(directed({ kind: 'call', directed: '0' })).toBe(false);
    expect(directed({ kind: 'kinship', directed: 'true' })).toBe(true);
  });

  it.each([
    [{ source: '' }, ['missing-person']],
    [{ target: '   ' }, ['missing-person']],
    [{ target: 'A' }, ['self-link']],
    [{ weight: '0' }, ['unreadable-strength']],
    [{ weight: '-1' }, ['unreadable-strength']],
    [{ directed: 'maybe' }, ['unreadable-directed']],
    [{ grade: 'Z9' }, ['unknown-grade']],
    [{ basis: 'rumor' }, ['unknown-basis']],
    [{ report: { nested: true } }, ['unreadable-text']],
    [{ source: '', weight: 'x', time: 'y' }, ['missing-person', 'unreadable-strength', 'unreadable-time']],
  ])('sets a row with %j aside whole, naming %j', (cells, codes) => {
    const reading = readLinks([row({}), row(cells)]);
    expect(codesOf(cells).sort()).toEqual([...codes].sort());
    expect(reading.links).toHaveLength(1);
    expect(reading.rejected).toEqual([row(cells)]);
    expect(reading.issues.every((issue) => issue.row === 2)).toBe(true);
  });

  it.each([
    [{ weight: '1,500' }, 'unreadable-strength'],
    [{ weight: 'NaN' }, 'unreadable-strength'],
    [{ weight: '0x10' }, 'unreadable-strength'],
    [{ weight: Number.POSITIVE_INFINITY }, 'unreadable-strength'],
    [{ weight: '1e400' }, 'unreadable-strength'],
    [{ time: 'yesterday' }, 'unreadable-time'],
    [{ time: '2008-02-30' }, 'unreadable-time'],
    [{ time: '03/04/2008' }, 'ambiguous-date'],
    [{ amount: 'much' }, 'unreadable-amount'],
  ])('loses no link for %j: the cell alone is left out, and told', (cells, code) => {
    const { links, rejected, issues } = readLinks([row(cells)]);
    expect(rejected).toEqual([]);
    expect(issues).toMatchObject([{ row: 1, code, kept: true }]);
    expect(links).toMatchObject([{ source: 'A', target: 'B', strength: 1 }]);
    expect(Object.keys(links[0]!)).not.toContain(Object.keys(cells)[0] === 'time' ? 'at' : 'amount');
  });

  it.each([null, 7, 'text', [1, 2], undefined])('sets %j aside because it is no row', (value) => {
    const { rejected, issues } = readLinks([value]);
    expect(rejected).toEqual([value]);
    expect(issues).toMatchObject([{ row: 1, code: 'not-a-row' }]);
  });

  it('names no person in a message', () => {
    const { issues } = readLinks([{ source: 'secret-id', target: 'secret-id', weight: 'x' }]);
    expect(JSON.stringify(issues)).not.toContain('secret-id');
  });

  it('keeps apart ids that look alike, and joins Unicode forms of one id and ids that differ in blanks or unseen marks', () => {
    const ids = ['__proto__', 'constructor', ' x ', 'x', '1', '01', '😀', 'y'.repeat(10_000)];
    const { links } = readLinks(ids.map((source) => ({ source, target: 'B' })));
    expect(links.map(({ source }) => source)).toEqual(ids.map((id) => (id === ' x ' ? 'x' : id)));
    const composed = readLinks([
      { source: 'Andr\u00e9', target: 'B' },
      { source: 'Andre\u0301', target: 'B' },
    ]);
    expect(new Set(composed.links.map(({ source }) => source)).size).toBe(1);
    const marked = readLinks([
      { source: 'M1 ', target: 'B\u200f' },
      { source: "'M1", target: 'B' },
    ]);
    expect(marked.links.map(({ source, target }) => source + target)).toEqual(['M1B', 'M1B']);
    expect(marked.tidied).toEqual([{ ids: 3, takenOff: ['blanks', 'marks', 'text-marks'] }]);
  });

  it('gives equal rows different ids, and the same ids in any order of rows', () => {
    const rows = [row({ kind: 'call' }), row({ kind: 'call' }), row({ kind: 'call', weight: '2' })];
    const ids = readLinks(rows).links.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(new Set(readLinks([...rows].reverse()).links.map(({ id }) => id))).toEqual(new Set(ids));
  });

  it('keeps one of several rows with one given id, the same one in any order', () => {
    const rows = [row({ id: 'L1', weight: '1' }), row({ id: 'L1', weight: '2' }), row({ id: 'L1', weight: '3' })];
    const forward = readLinks(rows);
    const backward = readLinks([...rows].reverse());
    expect(forward.links).toHaveLength(1);
    expect(forward.links).toEqual(backward.links);
    expect(forward.issues.map(({ code }) => code)).toEqual(['duplicate-link-id', 'duplicate-link-id']);
  });

  it('never mixes grading scales: the one used most stays', () => {
    const { links, issues } = readLinks([
      row({ grade: 'B2' }),
      row({ grade: 'c3' }),
      row({ grade: 'B/2/1' }),
      row({ grade: '2/B/P' }),
    ]);
    expect(links.map(({ grade }) => grade)).toEqual(['B2', 'C3']);
    expect(issues.map(({ row, code }) => [row, code])).toEqual([
      [3, 'mixed-grades'],
      [4, 'mixed-grades'],
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(readLinks([])).toEqual({ links: [], rejected: [], issues: [] });
  });

  it('does not write to frozen rows', () => {
    const frozen = Object.freeze(row({ kind: 'call' }));
    expect(readLinks(Object.freeze([frozen])).links).toHaveLength(1);
  });
});
