import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { openStore } from 'ringtrace/scale';
import { describe, expect, it } from 'vitest';
import { createRng } from '../../src/kernels/index.ts';
import { projectRoot } from '../house/project-files.ts';
import { ownFolder } from './own-folder.ts';

const fileIn = ownFolder();
const MAIN = ['--import', 'tsx', `${projectRoot}src/cli/main.ts`, 'analyze'];
const ROWS = 100_000;

/** Calls among 20,000 lines, most of them near each other, some twice to the second. */
function writeCalls(path: string, time: (ms: number) => string, rows = ROWS): void {
  const rng = createRng(11);
  const lines: string[] = [];
  for (let i = 0; i < rows; i++) {
    const caller = rng.below(rows / 5);
    const callee = (caller + 1 + (rng.below(10) < 8 ? rng.below(30) : rng.below(rows / 5 - 1))) % (rows / 5);
    lines.push(
      `+3859${1_000_000 + caller},+3859${1_000_000 + callee},${time(Date.UTC(2031, 0, 1) + 1000 * rng.below(3e7))}`,
    );
    if (rng.below(50) === 0) lines.push(lines.at(-1)!);
  }
  writeFileSync(path, `caller,callee,start\n${lines.join('\n')}\n`);
}

const analyze = (...told: string[]): string =>
  execFileSync(process.execPath, [...MAIN, ...told, '--json', '-', '--workers', '1'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

describe('analyze --store', () => {
  it('gives the findings of 100,000 rows to the byte, and again from what is in the store', async () => {
    writeCalls(fileIn('calls.csv'), iso);
    const without = analyze(fileIn('calls.csv'), '--draws', '0');
    expect(analyze(fileIn('calls.csv'), '--draws', '0', '--store', fileIn('case.duckdb'))).toBe(without);
    expect(analyze(fileIn('calls.csv'), '--draws', '0', '--store', fileIn('case.duckdb'))).toBe(without);
    const store = await openStore({ path: fileIn('case.duckdb') });
    expect((await store.foldTies()).links).toBe(JSON.parse(without).network.links);
    await store.close();
  }, 900_000);

  it.each([
    ['days', (ms: number) => iso(ms).slice(0, 10)],
    ['moments without a zone', (ms: number) => iso(ms).slice(0, 19).replace('T', ' ')],
  ])(
    'gives the findings of rows with %s, protected people and reports written to a folder',
    (_, time) => {
      writeCalls(fileIn('calls.csv'), time, 2000);
      writeFileSync(
        fileIn('people.csv'),
        'id,category,name\n+38591000001,migrant,made up\n+38591000002,suspect,Somebody\n',
      );
      const told = [fileIn('calls.csv'), '--people', fileIn('people.csv'), '--draws', '20'];
      expect(analyze(...told, '--store', fileIn('case.duckdb'), '--out', fileIn('one'))).toBe(
        analyze(...told, '--out', fileIn('two')),
      );
      for (const name of ['report.html', 'network.gexf', 'findings.json'])
        expect(readFileSync(fileIn(`one/${name}`), 'utf8')).toBe(readFileSync(fileIn(`two/${name}`), 'utf8'));
    },
    300_000,
  );

  it.each([
    ['a name without a digit', 'source,target\nAnna K,B2\n', 'more than one way'],
    ['a row that is no link', 'source,target\nA1,B2\nA1,A1\n', ''],
    ['a time with two readings', 'source,target,at\nA1,B2,2031-01-05\nA1,C3,03/04/2031\n', ''],
    ['more than links', 'source,target,report\nA1,B2,R1\n', 'report'],
    [
      'durations',
      'caller,callee,start,duration,cell\n385910000001,385910000002,2031-01-05T10:00:00Z,20,C1\n',
      'durations',
    ],
    [
      'short codes',
      'caller,callee,start\n385910000001,38591,2031-01-05T10:00:00Z\n385910000002,38591,2031-01-05T10:00:00Z\n',
      '',
    ],
  ])('refuses %s and says what to do', (_, text, problem) => {
    writeFileSync(fileIn('links.csv'), text);
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [...MAIN, fileIn('links.csv'), '--store', fileIn('case.duckdb'), '--json', '-'],
      { cwd: projectRoot, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('without --store');
    expect(stderr).toContain(problem);
  });
});
