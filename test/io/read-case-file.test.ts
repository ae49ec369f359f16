import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCaseFile, readPeopleFile } from '../../src/io/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const CSV = 'source,target,weight\nA,B,2\n"C, D",B,3\n';
const expected = [
  { source: 'A', target: 'B', strength: 2 },
  { source: 'C, D', target: 'B', strength: 3 },
];

describe('readCaseFile', () => {
  it.each([
    ['comma.csv', CSV],
    ['semicolon.csv', 'source;target;weight\r\nA;B;2\r\n"C, D";B;3\r\n'],
    ['tab.tsv', 'source\ttarget\tweight\nA\tB\t2\nC, D\tB\t3'],
    ['bar.txt', ' source | target | weight \n A | B | 2 \n C, D | B | 3 \n'],
    ['bom.csv', `\ufeff${CSV}`],
    ['utf16.csv', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ['utf16be.csv', Buffer.from(`\ufeff${CSV}`, 'utf16le').swap16()],
    [
      'array.json',
      JSON.stringify([
        { source: 'A', target: 'B', weight: 2 },
        { source: 'C, D', target: 'B', weight: '3' },
      ]),
    ],
    [
      'object.json',
      JSON.stringify({
        links: [
          { from: 'A', to: 'B', weight: 2 },
          { from: 'C, D', to: 'B', weight: 3 },
        ],
      }),
    ],
    ['lines.ndjson', '{"source":"A","target":"B","weight":2}\n\n{"source":"C, D","target":"B","weight":3}'],
  ])('reads %s', async (name, content) => {
    const { links, issues } = await readCaseFile(file(name, content));
    expect(issues).toEqual([]);
    expect(links).toMatchObject(expected);
  });

  it('keeps every row: what it cannot read is rejected', async () => {
    const path = file('bad.csv', 'source,target,weight\nA,B,x\nA,A,1\nA,B,1,surplus\nA\nA,C,1,,\n');
    const { links, rejected, issues } = await readCaseFile(path);
    expect(links.length + rejected.length).toBe(5);
    expect(issues.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '1 unreadable-strength',
      '2 self-link',
      '3 too-many-cells',
      '4 missing-person',
    ]);
  });

  it('reads columns called __proto__ and constructor as any other', async () => {
    const { links } = await readCaseFile(file('proto.csv', '__proto__,constructor,source,target\nx,y,A,B\n'));
    expect(links).toMatchObject([{ source: 'A', target: 'B' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['empty.csv', '', 'empty-input', /0 bytes/],
    ['blank.csv', '\n\n', 'empty-input', /no header/],
    ['zip.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'malformed-file', /ZIP archive or spreadsheet, not text/],
    ['zero.csv', Buffer.from([0x41, 0, 0x42, 0]), 'malformed-file', /zero bytes/],
    [
      'broken.csv',
      Buffer.concat([Buffer.from('source,target\nJosé,Zoë\n'), Buffer.from('Jos\xe9,B\n', 'latin1')]),
      'malformed-file',
      /near line 3 are not utf-8/,
    ],
    ['quote.csv', 'source,target\nA,B\n"A,B\n', 'malformed-file', /cut off/],
    ['cut.json', '[{"source":"A","target', 'malformed-file', /cut off/],
    ['other.json', '{"nodes":[]}', 'malformed-file', /no list of links/],
    ['line.ndjson', '{"source":"A","target":"B"}\nnot json\n', 'malformed-file', /line 2/],
    ['giant.csv', `source,target\n${'A'.repeat(1_200_000)},B\n`, 'malformed-file', /line ends/],
    ['book.xlsx', 'x', 'malformed-file', /cannot be read as a workbook/],
    ['book.xls', 'x', 'malformed-file', /is no workbook, no page/],
    ['book.anb', 'x', 'unreadable-file', /'.anb' is no format.*save the chart as ANX/],
  ])('refuses %s with an error that names the remedy', async (name, content, code, message) => {
    const path = file(name, content);
    await expect(readCaseFile(path)).rejects.toMatchObject({ name: 'RingtraceError', code });
    await expect(readCaseFile(path)).rejects.toThrow(message);
  });

  it('refuses a path that is not there, and a folder', async () => {
    await expect(readCaseFile(join(folder, 'nowhere.csv'))).rejects.toMatchObject({ code: 'unreadable-file' });
    await expect(readCaseFile(folder)).rejects.toThrow(/is a folder|no format/);
  });

  it('stops when aborted, and reports bytes read', async () => {
    const path = file('long.csv', `source,target\n${'A,B\n'.repeat(100_000)}`);
    const seen: number[] = [];
    await readCaseFile(path, { onProgress: ({ done }) => seen.push(done) });
    expect(seen.at(-1)).toBe(14 + 400_000);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    await expect(readCaseFile(path, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('readPeopleFile', () => {
  it('reads people from CSV and from JSON', async () => {
    const csv = await readPeopleFile(file('people.csv', 'id,category\nM,migrant\n'));
    const json = await readPeopleFile(file('people.json', '{"people":[{"id":"M","category":"migrant"}]}'));
    expect(csv.people).toEqual([{ id: 'M', category: 'migrant' }]);
    expect(json.people).toEqual(csv.people);
  });
});
