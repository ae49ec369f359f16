import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printPdf } from '../../src/io/index.ts';
import { NOTICE } from '../../src/model/index.ts';
import { toHtml } from '../../src/report/index.ts';
import { findChromium as installedChromium } from '../packed/find-chromium.ts';
import { hostileFindings, insufficientFindings, smallFindings } from '../report/findings-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'printed-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasChromium = installedChromium() !== undefined;
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
const canPrint = describe.skipIf(!hasChromium || !hasPoppler);

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
