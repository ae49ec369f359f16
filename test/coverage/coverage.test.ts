import { describe, expect, it } from 'vitest';
import { linesRun } from './lines-run.ts';
import { mappingsOf, placesRun } from './other-processes.ts';

const at = (line: number, column: number) => ({ start: { line, column } });

describe('the lines that tests run', () => {
  const file = { path: 'a.ts', statementMap: { 0: at(1, 0), 1: at(1, 9), 2: at(2, 4), 3: at(5, 2) } };

  it('are those that begin a statement which ran, here or at the same place elsewhere', () => {
    expect(linesRun({ ...file, s: { 0: 0, 1: 3, 2: 0, 3: 0 } })).toEqual({ path: 'a.ts', count: 3, missed: [2, 5] });
    expect(linesRun({ ...file, s: {} }, new Set(['2:4', '5:3'])).missed).toEqual([1, 5]);
  });

  it('are read from the counts of another process through its source map', () => {
    // Two lines of code, `let a=1;f(` and `b)`: a from line 1, f from line 2 and b from line 4 of the source.
    const mappings = 'AAAA,QACE;AAEJ';
    expect([...mappingsOf(mappings)]).toEqual([
      { row: 0, from: 0, line: 0, column: 0 },
      { row: 0, from: 8, line: 1, column: 2 },
      { row: 1, from: 0, line: 3, column: -2 },
    ]);
    const url = 'file:///a.ts';
    const whole = { startOffset: 0, endOffset: 13, count: 1 };
    const run = (ranges: readonly { startOffset: number; endOffset: number; count: number }[]) =>
      placesRun({
        result: [{ url, functions: [{ ranges }] }],
        'source-map-cache': { [url]: { lineLengths: [10, 2], data: { mappings: 'AAAA,QACE;AAEA' } } },
      }).get(url);
    expect(run([whole])).toEqual(new Set(['1:0', '2:2', '4:2']));
    expect(run([whole, { startOffset: 8, endOffset: 13, count: 0 }])).toEqual(new Set(['1:0']));
    const inner = { startOffset: 11, endOffset: 13, count: 2 };
    expect(run([inner, { startOffset: 8, endOffset: 13, count: 0 }, whole])).toEqual(new Set(['1:0', '4:2']));
  });

  it('are none of a process without source maps, or one that was cut off', () => {
    expect(placesRun({ result: [{ url: 'file:///a.ts', functions: [] }] }).size).toBe(0);
    expect(placesRun({ result: [] }).size).toBe(0);
  });
});
