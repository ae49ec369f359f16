import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium, printPdf } from '../../src/io/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'print-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A stand-in for a browser; `args` are the flags it is called with. */
function program(name: string, lines: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

const leftovers = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('ringtrace-pdf-'));

describe('printPdf', () => {
  it('says what to install when there is no browser, and when the one named is none', async () => {
    const missing = { code: 'missing-package', remedy: expect.stringContaining('--chromium or CHROME_PATH') };
    await expect(printPdf('', { chromium: join(folder, 'nowhere') })).rejects.toMatchObject(missing);
    expect(() => findChromium(folder)).toThrow(expect.objectContaining(missing));
  });

  it('says what a browser that fails said last, and leaves nothing behind', async () => {
    const before = leftovers();
    const chromium = program('fails', 'echo "cannot open display" >&2\nexit 3');
    await expect(printPdf('', { chromium })).rejects.toThrow('ended with 3: cannot open display');
    await expect(printPdf('', { chromium: program('idle', 'exit 0') })).rejects.toThrow('wrote no PDF');
    expect(leftovers()).toEqual(before);
  });

  it('ends a browser that takes too long, with what it started', async () => {
    const pidFile = join(folder, 'pid');
    const chromium = program('hangs', `sleep 100 & echo $! > "${pidFile}"\nwait`);
    await expect(printPdf('', { chromium, timeoutMs: 500 })).rejects.toThrow('took longer than 500 ms');
    expect(existsSync(pidFile)).toBe(true);
    const pid = execFileSync('cat', [pidFile], { encoding: 'utf8' }).trim();
    expect(spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout.trim()).toMatch(/^(|Z.*)$/);
  });

  it('stops at once when the caller aborts', async () => {
    const controller = new AbortController();
    const printing = printPdf('', { chromium: program('slow', 'sleep 100'), signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    await expect(printing).rejects.toMatchObject({ code: 'aborted' });
    await expect(printPdf('', { signal: controller.signal, chromium: program('unused', '') })).rejects.toMatchObject({
      code: 'aborted',
    });
  });

  it('turns the sandbox off for the superuser alone', async () => {
    const log = join(folder, 'flags');
    await expect(printPdf('', { chromium: program('logs', `echo "$@" > "${log}"`) })).rejects.toThrow('wrote no PDF');
    const flags = execFileSync('cat', [log], { encoding: 'utf8' });
    expect(flags.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });

  it('refuses a time limit that is not above 0', async () => {
    await expect(printPdf('', { timeoutMs: 0 })).rejects.toMatchObject({ code: 'invalid-option' });
  });
});
