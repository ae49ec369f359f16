import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCaseFile, readRows } from '../../../src/io/index.ts';
import { RingtraceError } from '../../../src/model/index.ts';
import { NASTY_FILES } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-nasty-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('of at least sixty nasty files', { timeout: 5000 }, () => {
  it('there are as many', () => {
    expect(new Set(NASTY_FILES.map(([what]) => what)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(NASTY_FILES)('%s is read whole or refused by name', async (_what, name, content, outcome) => {
    const inside = mkdtempSync(join(folder, 'case-'));
    const path = join(inside, name);
    writeFileSync(path, content);
    if (typeof outcome === 'string') {
      const error = await readCaseFile(path).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(RingtraceError);
      expect(error).toMatchObject({ code: outcome });
      expect((error as RingtraceError).place).toContain(path);
      expect((error as RingtraceError).remedy).not.toBe('');
    } else {
      const { links, rejected, issues, passedOver = 0 } = await readCaseFile(path);
      expect([links.length, rejected.length]).toEqual(outcome);
      let rowCount = 0;
      for await (const _ of readRows(path)) rowCount++;
      expect(links.length + rejected.length + passedOver).toBe(rowCount);
      expect(new Set(issues.filter(({ kept }) => !kept).map(({ row }) => row)).size).toBe(rejected.length);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(readdirSync(inside)).toEqual([name]);
  });
});
