import { writeFileSync } from 'node:fs';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/cli/read-case.ts';
import { readLargeFile } from '../../src/cli/read-through-store.ts';
import { ownFolder } from '../scale/own-folder.ts';

const fileIn = ownFolder();

/** Calls in one way of writing each, some of them twice. */
const calls = Array.from({ length: 3000 }, (_, i) => ({
  caller: `+38591${1000 + ((i * 7) % 400)}`,
  callee: `+38591${1000 + ((i * 11 + 3) % 401)}`,
  start: new Date(Date.UTC(2031, 0, 1) + 60_000 * (i >> 1)).toISOString().replace('.000Z', 'Z'),
})).filter(({ caller, callee }) => caller !== callee);
const csvOf = (rows: readonly Readonly<Record<string, string>>[]): string =>
  `${Object.keys(rows[0]!).join(',')}\n${rows.map((row) => Object.values(row).join(',')).join('\n')}\n`;

function writeCalls(): readonly string[] {
  writeFileSync(fileIn('calls.csv'), csvOf(calls));
  const columnData = (['caller', 'callee', 'start'] as const).map((name) => ({
    name,
    data: calls.map((row) => row[name]),
    type: 'STRING' as const,
  }));
  writeFileSync(fileIn('calls.parquet'), new Uint8Array(parquetWriteBuffer({ columnData })));
  return ['calls.csv', 'calls.parquet'].map(fileIn);
}

describe('a large file', () => {
  it.each(['calls.csv', 'calls.parquet'])('is read through a store as it is read into memory: %s', async (name) => {
    writeCalls();
    const { reading, note } = await readLargeFile(fileIn(name), {}, 1000);
    expect(note).toContain('read through a store');
    const whole = await readCase(fileIn(name), {});
    expect(reading!.links.length).toBe(calls.length);
    expect(JSON.stringify(reading!.links)).toBe(JSON.stringify(whole.links));
    expect(reading!.files).toEqual(whole.files);
  });

  it('is read into memory where the choices of the caller or its rows ask for more, and says why', async () => {
    writeCalls();
    const late = { caller: '+385919999', callee: '+385911003', start: '2031-02-01T00:00:00Z' };
    writeFileSync(fileIn('late.csv'), csvOf([...calls, late]));
    const unasked = await readLargeFile(fileIn('late.csv'), { nobody: [late.caller] }, 1000);
    expect(unasked.reading).toBeUndefined();
    expect(unasked.note).toMatch(/large, and read into memory \(.*nobody/);
    writeFileSync(fileIn('more.csv'), csvOf(calls.map((row, i) => ({ ...row, report: `R${i}` }))));
    const { reading, note } = await readLargeFile(fileIn('more.csv'), {}, 1000);
    expect(reading).toBeUndefined();
    expect(note).toMatch(/large, and read into memory \(.*report/);
  });

  it('is only one of some size, alone, and a table', async () => {
    const [csv, parquet] = writeCalls();
    expect(await readLargeFile(csv!, {})).toEqual({});
    expect(await readLargeFile([csv!, parquet!], {}, 1000)).toEqual({});
    expect(await readLargeFile(fileIn('absent.csv'), {}, 1000)).toEqual({});
  });
});
