import { describe, expect, it } from 'vitest';
import { analyzeCaseFully, tellFindings } from '../../src/analysis/index.ts';
import { readCase } from '../../src/case/index.ts';
import { placeNames } from '../../src/case/place-names.ts';
import { readPeople } from '../../src/evidence/index.ts';
import { hangsOn, readDoubtToken } from '../../src/questions/doubt-token.ts';
import { disbelieve } from '../../src/questions/index.ts';
import { toMarkdown, writeReport } from '../../src/report/index.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';
import { workbookOf } from '../io/workbook.ts';

const LINKS = 'source,target\nA,B\nB,C\n';

describe('a link says where it was read', () => {
  it('by the name of its file and its row', async () => {
    const { links } = await readCase([{ name: '/cases/x/a.csv', data: `Title\n\n${LINKS}` }]);
    expect(links.map(({ file, row }) => [file, row])).toEqual([
      ['a.csv', 1],
      ['a.csv', 2],
    ]);
  });

  it('with as much of its folder as tells it apart', () => {
    expect([...placeNames(['/c/x/a.csv', '/c/y/a.csv', '/c/y/b.csv', 'a.csv']).values()]).toEqual([
      'x/a.csv',
      'y/a.csv',
      'b.csv',
      'a.csv',
    ]);
  });

  it('with the sheet of a workbook of several', async () => {
    const grid = [
      ['source', 'target'],
      ['A', 'B'],
    ];
    const several = await readCase([{ name: 'b.xlsx', data: workbookOf({ Jan: grid, Feb: grid }) }]);
    expect(several.links.map(({ file }) => file)).toEqual(['b.xlsx, Jan', 'b.xlsx, Feb']);
    const one = await readCase([{ name: 'b.xlsx', data: workbookOf({ Jan: grid }) }]);
    expect(one.links[0]!.file).toBe('b.xlsx');
  });

  it('without a row where no row of the file states it alone', async () => {
    const chat = 'sender,time,text\nA,2031-01-05T10:00,x\nB,2031-01-05T10:01,y\n';
    const { links } = await readCase([{ name: 'chat.csv', data: chat }]);
    expect(links.map(({ file, row }) => [file, row])).toEqual([
      ['chat.csv', undefined],
      ['chat.csv', undefined],
    ]);
  });

  it('so that a file can be disbelieved, a workbook with all its sheets, and reports cite it', async () => {
    const { links: made, people: rows } = synthesizeCase({ seed: 3 });
    const { people } = readPeople(rows);
    const csv = (rows: typeof made): string =>
      ['source,target,kind', ...rows.map((row) => [row.source, row.target, row.kind].join())].join('\n');
    const inputs = [
      { name: 'a.csv', data: csv(made.slice(0, 40)) },
      { name: 'b.csv', data: csv(made.slice(40)) },
    ];
    const { links } = await readCase(inputs);
    const analysis = await analyzeCaseFully(links, { people, draws: 0, workers: 1 });
    const { evidence } = tellFindings(analysis);
    expect(evidence.every(({ file }) => file === 'a.csv' || file === 'b.csv')).toBe(true);
    expect(toMarkdown(writeReport(tellFindings(analysis)))).toMatch(/[ab]\.csv, row \d+/);
    const { withdrawnCount } = await disbelieve(analysis, ['file:a.csv'], { workers: 1 });
    expect(withdrawnCount).toBe(40);
    const isDoubted = hangsOn(readDoubtToken('file:b.xlsx'));
    const of = (file: string) => isDoubted({ ...links[0]!, file });
    expect(['b.xlsx', 'b.xlsx, Jan', 'b.xls', 'ab.xlsx'].map(of)).toEqual([true, true, false, false]);
  });
});
