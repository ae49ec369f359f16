import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

const tiesIn = async (name: string, data: string): Promise<string[]> => {
  const { links, rejected } = await readCase([{ name, data }]);
  expect(rejected).toEqual([]);
  return links.map(
    ({ source, target, directed, strength }) => `${source} ${directed ? '>' : '-'} ${target} ${strength}`,
  );
};

describe('lists of neighbors', () => {
  it.each([
    ['a.adjlist', '#write.py\n# GMT Mon Nov 30\n#\na b c\nb d\nc\nd\n', ['a - b 1', 'a - c 1', 'b - d 1']],
    ['numbers.adjlist', '1 0\n2 0\n', ['1 - 0 1', '2 - 0 1']],
    ['b.adjlist', 'a 2\nb\nc\nb 1\nd\nc 0\nd 0\n', ['a - b 1', 'a - c 1', 'b - d 1']],
    ['a.multiline_adjlist', "a 2\nb {'weight': 2}\nc {}\nb 0\nc 0\n", ['a - b 2', 'a - c 1']],
    ['a.edgelist', "a b {'weight': 3.5, 'color': 'red'}\nb c {}\n", ['a - b 3.5', 'b - c 1']],
    ['b.edgelist', '# made up\na b {"weight": 3}\n', ['a - b 3']],
    ['c.edgelist', 'a b 3\nb c 1.5\n', ['a - b 3', 'b - c 1.5']],
  ])('%s', async (name, data, ties) => {
    expect(await tiesIn(name, data)).toEqual(ties);
  });

  it('tell a tie that both of its ends list once, and count the second', async () => {
    const { links, files } = await readCase([{ name: 'a.adjlist', data: 'a b\nb a\n' }]);
    expect(links).toHaveLength(1);
    expect(files[0]!.passedOver).toEqual([{ reason: 'neighbors that the other end lists too: one tie', count: 1 }]);
  });

  it('never lose or make up a tie', async () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), {
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(pairs, async (all) => {
        const ties = all.filter(([a, b]) => a !== b);
        fc.pre(ties.length > 0);
        const nodes = [...new Set(ties.flat())];
        const of = (node: number) => ties.filter(([a]) => a === node).map(([, b]) => `n${b}x`);
        const data = nodes.map((node) => [`n${node}x`, ...of(node)].join(' ')).join('\n');
        expect(await tiesIn('a.adjlist', data)).toHaveLength(ties.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('spreadsheets of other programs', () => {
  it.each([
    ['a.slk', 'ID;PWXL;N;E\nC;Y1;X1;K"Caller"\nC;Y1;X2;K"Callee"\nC;Y2;X1;K"900000001"\nC;Y2;X2;K"900000002"\nE\n'],
    [
      'a.dif',
      'TABLE\n0,1\n"EXCEL"\nVECTORS\n0,2\n""\nTUPLES\n0,2\n""\nDATA\n0,0\n""\n-1,0\nBOT\n1,0\n"Caller"\n1,0\n"Callee"\n-1,0\nBOT\n1,0\n"900000001"\n1,0\n"900000002"\n-1,0\nEOD\n',
    ],
  ])('%s', async (name, data) => {
    expect(await tiesIn(name, data)).toEqual(['900000001 > 900000002 1']);
  });
});

describe('lists of attendees parted in two ways', () => {
  it('name everybody; a name turned round stays one', async () => {
    const data = 'meeting,attendees\nM1,"P1, P2; P3"\nM2,"Ann Lee, Bo Kim; Cy Ray"\nM3,"Doe, Ann; Roe, Bo"\n';
    const ties = (await tiesIn('meetings.csv', data)).map((tie) => tie.replace(/ [\d.]+$/, '')).sort();
    expect(ties).toEqual(
      [
        'P1 - P2',
        'P1 - P3',
        'P2 - P3',
        'Ann Lee - Bo Kim',
        'Ann Lee - Cy Ray',
        'Bo Kim - Cy Ray',
        'Doe, Ann - Roe, Bo',
      ].sort(),
    );
  });
});
