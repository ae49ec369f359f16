import { describe, expect, it } from 'vitest';
import { quoteCell } from '../../src/evidence/cells.ts';
import { readLinks } from '../../src/evidence/index.ts';

describe('quoteCell', () => {
  it('leaves out words, controls and marks of direction, for a cell may hold a name', () => {
    expect(quoteCell('Leila Nassar \u202e31-02-2031')).toBe("'… … 31-02-2031'");
    expect(quoteCell('\u001b]0;12')).toBe("' ]0;12'");
    expect(quoteCell('ليلى 12')).toBe("'… 12'");
  });

  it('shows one word where the column holds words, and no more than one', () => {
    expect(quoteCell('mastermind', { isWord: true })).toBe("'mastermind'");
    expect(quoteCell('Leila Nassar', { isWord: true })).toBe("'… …'");
  });

  it('keeps the whole cell as the value of the issue alone', () => {
    const { issues } = readLinks([{ source: 'A', target: 'B', date: 'Leila Nassar', weight: 'Leila' }]);
    expect(issues.map(({ value }) => value)).toEqual(expect.arrayContaining(['Leila Nassar', 'Leila']));
    for (const { message } of issues) expect(message).not.toMatch(/Leila|Nassar/);
  });
});
