import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium, printPdf } from '../../src/io/index.ts';
import { NOTICE } from '../../src/model/index.ts';
import { toHtml } from '../../src/report/index.ts';
import { findChromium as installedChromium } from '../packed/find-chromium.ts';
import { hostileFindings, insufficientFindings, smallFindings } from '../report/findings-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'print-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasChromium = installedChromium() !== undefined;
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
const canPrint = describe.skipIf(!hasChromium || !hasPoppler);

/** A stand-in for a browser; `args` are the flags it is called with. */
function program(name: string, lines: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

const leftovers = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('ringtrace-pdf-'));

canPrint('a report as PDF (skipped without Chromium and pdftotext)', () => {
  async function print(html: string): Promise<{ pages: number; size: string; text: string }> {
    const path = join(folder, 'report.pdf');
    const pdf = await printPdf(html);
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
    writeFileSync(path, pdf);
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    const read = (label: string): string => new RegExp(`^${label}: *(.*)$`, 'm').exec(info)![1]!;
    return {
      pages: Number(read('Pages')),
      size: read('Page size'),
      text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }),
    };
  }

  it('is A4, and carries notice, run id and expiry on its pages', async () => {
    const { pages, size, text } = await print(toHtml(smallFindings(), { title: 'Harbor case', expires: '2026-12-31' }));
    expect(pages).toBeGreaterThan(2);
    expect(size).toContain('A4');
    expect(text).toContain(NOTICE);
    expect(text).toContain('Harbor case');
    // Pages end in a form feed; the foot of each says the run, the expiry and how many pages there are.
    for (const [index, page] of text.split('\f').slice(0, pages).entries()) {
      expect(page).toMatch(/run [0-9a-f]{16} · expires 2026-12-31 · a lead, not a finding/);
      expect(page).toMatch(new RegExp(`\\b${index + 1} ?/ ?${pages}\\b`));
    }
  });

  it('names nobody when data are insufficient', async () => {
    expect((await print(toHtml(insufficientFindings()))).text).not.toMatch(/P\d\d/);
  });

  it('prints a case of hostile ids', async () => {
    expect((await print(toHtml(hostileFindings()))).text).toContain('<img src=x onerror=alert(1)>');
  });
});

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
