import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, it } from 'vitest';
import { readCaseFile } from '../../src/io/index.ts';
import { checkDeltas, checkRuns } from '../../src/tables/parquet-runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-parquet-'));
const path = join(folder, 'links.parquet');
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (...bytes: number[]): { view: DataView<ArrayBuffer>; offset: number } => ({
  view: new DataView(Uint8Array.from(bytes).buffer),
  offset: 0,
});

describe('Parquet pages', () => {
  it('may hold runs of as many values as they say, a packed run more', () => {
    const page = bytesOf(0b1010, 1, 0b11, 0xff, 9);
    checkRuns(page, 1, 12, 4);
    expect(page.offset).toBe(4);
  });

  it('may not hold a run of equal values that reaches beyond them', () => {
    expect(() => checkRuns(bytesOf(0xfe, 0xff, 0xff, 0xff, 0x0f, 1), 1, 12, 6)).toThrow('beyond the 12 values');
  });

  it('leave a stream of differences where it ends, and may not cut it into no blocks', () => {
    const page = bytesOf(8, 2, 5, 0, 2, 3, 0, 0b10_001_000, 0b110, 7);
    checkDeltas(page, 5);
    expect(page.offset).toBe(9);
    expect(() => checkDeltas(bytesOf(8, 0, 5, 0, 2), 5)).toThrow('no blocks');
    expect(() => checkDeltas(bytesOf(0xff, 0xff, 0xff, 0xff, 0x0f, 1, 5, 0), 5)).toThrow('no blocks');
  });

  it.each([
    ['by dictionary, packed', undefined, 'SNAPPY'],
    ['by differences, plain', 'DELTA_BYTE_ARRAY', 'UNCOMPRESSED'],
  ] as const)('written %s are read, or refused with the place, whichever bit is wrong', async (_, encoding, codec) => {
    const column = (name: string, data: (string | null)[]): object => ({
      name,
      data,
      type: 'STRING',
      ...(encoding && { encoding }),
    });
    const names = ['A', 'B', 'A', 'B', 'A', 'B', 'A', 'B'];
    const columnData = [column('source', names), column('target', ['C', 'C', 'C', null, 'C', 'D', 'D', 'D'])];
    const whole = new Uint8Array(parquetWriteBuffer({ columnData, codec } as Parameters<typeof parquetWriteBuffer>[0]));
    writeFileSync(path, whole);
    const { links, rejected } = await readCaseFile(path);
    expect([links.length, rejected.length]).toEqual([7, 1]);
    for (let at = 4; at < whole.length; at++) {
      const damaged = Uint8Array.from(whole);
      damaged[at]! ^= 0x80;
      writeFileSync(path, damaged);
      const told = await readCaseFile(path).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (told !== undefined)
        expect(told).toMatchObject({ name: 'RingtraceError', message: expect.stringContaining(path) });
    }
  });
});
