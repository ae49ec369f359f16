import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import type { CaseState } from '../../src/casework/index.ts';
import { readCaseState, verifyCaseFolder } from '../../src/io/index.ts';
import { createRng } from '../../src/kernels/index.ts';

const KILLS = 200;
const place = mkdtempSync(join(tmpdir(), 'case-folder-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const program = join(place, 'case-writer.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'case-writer.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: program,
  logLevel: 'error',
  banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
});

interface Writer {
  readonly child: ChildProcess;
  /** The count that was last told as done. */
  readonly told: () => number;
  readonly ready: Promise<unknown>;
}

function start(folder: string, ...args: string[]): Writer {
  const child = spawn(process.execPath, [program, folder, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    execArgv: [],
  } as never);
  let text = '';
  const ready = new Promise((resolve) => {
    child.stdout!.on('data', (data) => {
      text += String(data);
      resolve(undefined);
    });
    child.on('exit', resolve);
  });
  const told = (): number =>
    Number(text.slice(0, text.lastIndexOf('\n')).split('\n').at(-1)?.replace('ready', '') ?? 0);
  return { child, told, ready };
}

async function makeCase(name: string): Promise<string> {
  const folder = join(place, name);
  await once(start(folder, 'init').child, 'exit');
  return folder;
}

/** All files say the same count: the change is whole or was never made. */
function expectWhole({ file, decisions, tombstones, log }: CaseState): void {
  const { erasedCount: count } = file;
  expect(log.count).toBe(count + 1);
  expect(decisions.at(-1)?.reason ?? 'look 0').toBe(`look ${count}`);
  expect(Number(tombstones.items.at(-1)?.key.slice(4) ?? 0)).toBe(count);
}

describe('a case folder', () => {
  it(`holds the old or the new state after each of ${KILLS} kills at any write`, { timeout: 900_000 }, async () => {
    const folder = await makeCase('killed');
    const rng = createRng(7, 1);
    let finished = 0;
    let count = 1;
    for (let kill = 1; kill <= KILLS; kill++) {
      const { child, told, ready } = start(folder, 'A');
      await ready;
      await new Promise((resolve) => setTimeout(resolve, rng.next() * 30));
      child.kill('SIGKILL');
      await once(child, 'close');
      if (readdirSync(folder).includes('case.pending.json')) finished++;
      const state = await readCaseState(folder);
      expectWhole(state);
      expect(state.log.count).toBeGreaterThanOrEqual(Math.max(count, told()));
      count = state.log.count;
      if (kill % 20 === 0) expect(await verifyCaseFolder(folder)).toMatchObject({ isWhole: true, lineCount: count });
    }
    // Kills came in the midst of changes, not between them alone.
    expect(finished).toBeGreaterThan(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part') || name.includes('pending'))).toEqual([]);
  });

  it('loses no line of two processes that write at once', { timeout: 300_000 }, async () => {
    const folder = await makeCase('shared');
    const writers = ['A', 'B', 'C'].map((name) => start(folder, name, '30'));
    const codes = await Promise.all(writers.map(async ({ child }) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    const state = await readCaseState(folder);
    expect(state.log.count).toBe(91);
    expectWhole(state);
    expect(await verifyCaseFolder(folder)).toMatchObject({ isWhole: true, lineCount: 91 });
  });

  it('takes away the lock of a process that died, not that of another machine', async () => {
    const folder = await makeCase('locked');
    const { child, ready } = start(folder, 'A', '0');
    await ready;
    if (child.exitCode === null) await once(child, 'exit');
    const lock = (host: string): void => {
      const holder = { pid: child.pid, host, since: '2031-01-01T00:00:00Z', token: 'gone' };
      writeFileSync(join(folder, 'case.lock'), JSON.stringify(holder));
    };
    lock(hostname());
    expect((await readCaseState(folder)).log.count).toBe(1);
    lock('elsewhere.example');
    await expect(readCaseState(folder)).rejects.toThrow(
      /the case is locked: process \d+ of elsewhere\.example holds it since 2031.*delete case\.lock/,
    );
  });
});
