import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { PRESETS, readLinks } from '../../src/evidence/index.ts';
import { readCaseFile, readCaseFolder } from '../../src/io/index.ts';
import { RingtraceError } from '../../src/model/index.ts';
import { workbook } from '../io/workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-laws-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cell = fc.oneof(
  fc.constantFrom('A', 'B', '', ' ', '1', '0', '2031-01-05', '03/04/2031', 'B2', '2/B/P', '__proto__', 'meeting:E1'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const csvRow = fc.array(cell, { minLength: 2, maxLength: 5 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Reads, or refuses by name; anything else is a failure. */
async function readOrRefuse(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const thrown = await readCaseFile(path).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown !== undefined) expect(thrown).toBeInstanceOf(RingtraceError);
}

describe('readers', () => {
  it('turn every row of any quoted table into a link or a rejected row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(csvRow, { maxLength: 20 }), async (rows) => {
        // A file that holds a zero byte is no text, and is refused whole.
        fc.pre(!rows.flat().some((cell) => cell.includes('\0')));
        const path = join(folder, 'law.csv');
        const text = ['source,target,at,grade,kind', ...rows.map((cells) => cells.map(quoted).join(','))].join('\n');
        writeFileSync(path, text);
        const { links, rejected } = await readCaseFile(path);
        expect(links.length + rejected.length).toBe(rows.length);
        expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
      }),
      { numRuns: 100 },
    );
  });

  it('cut the same records out of text, however it comes in pieces', async () => {
    const { CsvRecords } = await import('../../src/io/csv-records.ts');
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

  it('read or refuse a workbook and gzip with one byte turned', async () => {
    const sources: [string, Uint8Array][] = [
      ['turned.xlsx', workbook()],
      ['turned.csv.gz', gzipSync('source,target\nA,B\n')],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), fc.nat(), fc.nat(255), async ([name, bytes], at, value) => {
        const turned = Uint8Array.from(bytes);
        turned[at % turned.length] = value;
        await readOrRefuse(name, turned);
      }),
      { numRuns: 150 },
    );
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
        if (shape === 'links') expect(links.length + rejected.length).toBe(rows.length);
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
