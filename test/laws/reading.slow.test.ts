import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { PRESETS, readLinks } from '../../src/evidence/index.ts';
import { readCaseFile, readCaseFolder, readRows, writeLinksParquet } from '../../src/io/index.ts';
import { type LinkReading, RingtraceError } from '../../src/model/index.ts';
import { workbook } from '../io/workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-laws-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cell = fc.oneof(
  fc.constantFrom('A', 'B', '', ' ', '1', '0', '2031-01-05', '03/04/2031', 'B2', '2/B/P', '__proto__', 'meeting:E1'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const csvRow = fc.array(cell, { minLength: 2, maxLength: 5 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const RUNS = 300;
const ROWS = [
  { source: 'A', target: 'B', at: '2031-01-05', amount: '9.5' },
  { source: 'B', target: 'C "x", é', at: '2031-01-06', amount: '' },
];
const CSV = 'source,target,at\nA,"B ""x""",2031-01-05\nB,C,\n';
const TEXTS: readonly (readonly [string, string])[] = [
  ['turned.csv', CSV],
  ['turned.json', JSON.stringify(ROWS)],
  ['turned.ndjson', ROWS.map((row) => JSON.stringify(row)).join('\n')],
  [
    'turned.gexf',
    '<gexf><graph><attributes class="edge"><attribute id="0" title="kind"/></attributes><edges><edge source="A" target="B"><attvalues><attvalue for="0" value="call"/></attvalues><spells><spell start="2031-01-05"/></spells></edge></edges></graph></gexf>',
  ],
  [
    'turned.graphml',
    '<graphml><key id="k" for="edge" attr.name="kind"><default>call</default></key><graph><edge source="A" target="B"><data key="k">order</data></edge></graph></graphml>',
  ],
  [
    'turned.anx',
    '<Chart><ChartItemCollection><ChartItem Label="x"><Link End1Id="A" End2Id="B"><LinkStyle Type="Call" ArrowStyle="ArrowOnHead"/></Link></ChartItem></ChartItemCollection></Chart>',
  ],
];

/** Reads with no row lost, or refuses by name; anything else is a failure. */
async function readOrRefuse(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const read = await readCaseFile(path).catch((error: unknown) => error);
  if (read instanceof RingtraceError) return;
  const { links, rejected, passedOver = 0 } = read as LinkReading;
  let rowCount = 0;
  for await (const _ of readRows(path)) rowCount++;
  expect(links.length + rejected.length + passedOver).toBe(rowCount);
}

describe('readers', () => {
  it('turn every row of any quoted table into a link, a rejected row, or one that names nobody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(csvRow, { maxLength: 20 }), async (rows) => {
        // A file that holds a zero byte is no text, and is refused whole.
        fc.pre(!rows.flat().some((cell) => cell.includes('\0')));
        const path = join(folder, 'law.csv');
        const text = ['source,target,at,grade,kind', ...rows.map((cells) => cells.map(quoted).join(','))].join('\n');
        writeFileSync(path, text);
        const { links, rejected, passedOver = 0 } = await readCaseFile(path);
        expect(links.length + rejected.length + passedOver).toBe(rows.length);
        expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
      }),
      { numRuns: 100 },
    );
  });

  it('cut the same records out of text, however it comes in pieces', async () => {
    const { CsvRecords } = await import('../../src/tables/csv-records.ts');
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', '\r\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), (whole, at) => {
        const cut = (pieces: readonly string[]): unknown => {
          const records = new CsvRecords(',', '\n', 'x');
          try {
            return [...pieces.flatMap((piece) => records.take(piece, false)), ...records.take('', true)];
          } catch (error) {
            return (error as RingtraceError).code;
          }
        };
        expect(cut([whole.slice(0, at), whole.slice(at)])).toEqual(cut([whole]));
      }),
      { numRuns: 500 },
    );
  });

  it('read or refuse any bytes under any name', async () => {
    const names = ['csv', 'json', 'ndjson', 'xlsx', 'parquet', 'gexf', 'graphml', 'anx', 'csv.gz'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ minLength: 1, maxLength: 200 }), (name, bytes) =>
        readOrRefuse(`any.${name}`, bytes),
      ),
      { numRuns: 150 },
    );
  });

  it('read or refuse any file that was cut, or had bytes turned or doubled, and lose none of its rows', async () => {
    const sources: [string, Uint8Array][] = [
      ['turned.xlsx', workbook()],
      ['turned.csv.gz', gzipSync(CSV)],
      ...TEXTS.map(([name, text]): [string, Uint8Array] => [name, Buffer.from(text)]),
      ['turned.csv', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ];
    const turns = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        turns,
        fc.nat(),
        fc.nat(40),
        async ([name, bytes], at, cut, again) => {
          const turned = Uint8Array.from(bytes);
          for (const [place, value] of at) turned[place % turned.length] = value;
          const end = cut % (2 * turned.length);
          await readOrRefuse(name, Buffer.concat([turned.subarray(0, end), turned.subarray(Math.max(0, end - again))]));
        },
      ),
      { numRuns: RUNS },
    );
  });

  // Not with bytes turned: hyparquet believes whatever length a page states of a run, and fills the memory with it.
  it('read or refuse Parquet cut anywhere', async () => {
    const path = join(folder, 'whole.parquet');
    await writeLinksParquet(path, readLinks(ROWS).links, { people: [], rankUncategorized: true });
    const bytes = readFileSync(path);
    for (let end = 1; end <= bytes.length; end += 7) await readOrRefuse('cut.parquet', bytes.subarray(0, end));
    await readOrRefuse('cut.parquet', bytes);
  });

  it('lose no row of any values under any preset', () => {
    const row = fc.oneof(
      fc.anything(),
      fc.dictionary(
        fc.constantFrom('meeting', 'attendee', 'attendees', 'source', 'target', 'schema', 'properties'),
        fc.oneof(cell, fc.anything()),
      ),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.constantFrom(...PRESETS), (rows, { name, shape }) => {
        const { links, rejected, passedOver = 0 } = readLinks(rows, { preset: name });
        if (shape === 'links' && name !== 'messages')
          expect(links.length + rejected.length + passedOver).toBe(rows.length);
        else expect(rejected.length + passedOver).toBeLessThanOrEqual(rows.length);
        if (links.length === 0) expect(rejected.length + passedOver).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });

  it('take a folder of one file for that file', async () => {
    const inside = mkdtempSync(join(folder, 'one-'));
    writeFileSync(join(inside, 'a.csv'), 'source,target,weight\nA,B,2\nB,B,1\nA,C,1\n');
    const { links, rejected } = await readCaseFolder(inside);
    const alone = await readCaseFile(join(inside, 'a.csv'));
    expect([links, rejected]).toEqual([alone.links, alone.rejected]);
  });
});
