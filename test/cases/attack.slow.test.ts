import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { analyzeCase } from '../../src/index.ts';
import { readCaseFile, readCaseFolder } from '../../src/io/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { distinctNames } from '../../src/tables/index.ts';

const CASES = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
const at = (name: string): string => join(CASES, name);
const csv = (data: string) => readCase([{ name: 'links.csv', data }]);

describe('a small file', () => {
  it('with a wide header costs a rejected row the cells it has', async () => {
    const header = Array.from({ length: 20_000 }, (_, i) => `c${i}`).join();
    const { rejected } = await csv(`source,target,${header}\n${'x\n'.repeat(400)}`);
    expect(rejected.reduce((cells, row) => cells + Object.keys(row).length, 0)).toBe(400);
  });

  it('with repeated names of columns names each once, without counting up anew for each', () => {
    const names = distinctNames(Array.from({ length: 100_000 }, (_, i) => (i % 2 === 0 ? '' : 'x')));
    expect(new Set(names).size).toBe(100_000);
    expect(names.slice(-2)).toEqual([' (50000)', 'x (50000)']);
  });

  it('with one event of 1,500 or 10,000 people makes no more ties than rows, and says so', async () => {
    for (const people of [1500, 10_000]) {
      const rows = Array.from({ length: people - 1 }, (_, i) => `P${i},P${i + 1},meeting:E1`);
      const { links } = await csv(`source,target,kind\n${rows.join('\n')}\n`);
      expect(buildNetwork(links).tieCount).toBe(people - 1);
    }
    const rows = Array.from({ length: 1100 }, (_, i) => `P${i},P${i + 1},meeting:E1`);
    const { links } = await csv(`source,target,kind\n${rows.join('\n')}\n`);
    const { caveats } = await analyzeCase(links, { draws: 0, workers: 1 });
    expect(caveats.join('\n')).toContain('event-too-large');
  });

  it('of one person with 200,000 ties is counted exactly', async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `H,P${i}`);
    const { links } = await csv(`source,target\n${rows.join('\n')}\n`);
    const { tieCount, componentCount } = buildNetwork(links);
    expect([tieCount, componentCount]).toEqual([200_000, 1]);
  });
});

describe.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', () => {
  it('is told, and the folder goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ringtrace-closed-'));
    writeFileSync(join(folder, 'a.csv'), 'source,target\nA,B\n');
    writeFileSync(join(folder, 'b.csv'), 'source,target\nA,B\n', { mode: 0 });
    await expect(readCaseFile(join(folder, 'b.csv'))).rejects.toMatchObject({ code: 'unreadable-file' });
    const { links, files } = await readCaseFolder(folder);
    expect(links).toHaveLength(1);
    expect(files.find(({ file }) => file === 'b.csv')).toMatchObject({ readAs: null });
  });
});

describe('an empty file beside others', () => {
  it('is told, and the folder goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ringtrace-empty-'));
    writeFileSync(join(folder, 'a.csv'), 'source,target\nA,B\n');
    writeFileSync(join(folder, 'b.csv'), '');
    const { links, files } = await readCaseFolder(folder);
    expect(links).toHaveLength(1);
    expect(files.find(({ file }) => file === 'b.csv')?.note).toContain('0 bytes');
  });
});

describe.skipIf(!existsSync(CASES))('of ../shared/cases', () => {
  it('attack/huge-weight.csv: the row of 1e308 is set aside by name', async () => {
    const { issues, links, rejected } = await readCaseFile(at('attack/huge-weight.csv'));
    expect(issues).toMatchObject([{ row: 1, code: 'unreadable-strength' }]);
    expect(rejected).toHaveLength(1);
    const { ranking } = await analyzeCase(links, { draws: 0, workers: 1 });
    for (const { score } of ranking) expect(score).toSatisfy(Number.isFinite);
  });

  it('attack/large-meeting.csv: 1,500 people are tied as the rows say', async () => {
    const { links } = await readCaseFile(at('attack/large-meeting.csv'));
    expect(buildNetwork(links)).toMatchObject({ oversizeEventCount: 1, tieCount: links.length });
  });

  it('attack/far-header-cell.xlsx: is refused or read, by name', async () => {
    const { issues } = await readCaseFile(at('attack/far-header-cell.xlsx'));
    expect(issues.length).toBeGreaterThan(0);
  });

  it('attack/file-name-moves-the-terminal.mjs: no control character of a file name reaches stderr', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ringtrace-name-'));
    writeFileSync(join(folder, 'a\u001b]0;pwned\u0007\u001b[2J\u202egnp.csv'), 'source,target\nA,B\n');
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', main, 'analyze', folder, '--draws', '0', '--workers', '1'],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('␛]0;pwned␇');
    for (const character of ['\u001b', '\u0007', '\u202e']) expect(stderr).not.toContain(character);
  });

  it('attack/error-shows-cells.json: neither a cell nor a control character of a broken file reaches stderr', () => {
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const { stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', main, 'analyze', at('attack/error-shows-cells.json')],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    for (const character of ['\u001b', '\u0007', 'pwned']) expect(stderr).not.toContain(character);
  });

  it('bugs/overflowing-strength.csv: both rows of 1e308 are set aside by name', async () => {
    const { issues, links } = await readCaseFile(at('bugs/overflowing-strength.csv'));
    expect(issues.map(({ code }) => code)).toEqual(['unreadable-strength', 'unreadable-strength']);
    expect(links).toHaveLength(1);
  });

  it('bugs/year-below-100.csv: the first century is no time after 1900', async () => {
    const { links, issues } = await readCaseFile(at('bugs/year-below-100.csv'));
    expect(links.every(({ at: time }) => time === undefined) || issues.length > 0).toBe(true);
  });
});
