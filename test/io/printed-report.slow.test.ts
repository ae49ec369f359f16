import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyzeCase } from '../../src/analysis/index.ts';
import { readableText } from '../../src/display/index.ts';
import { readLinks, readPeople } from '../../src/evidence/index.ts';
import { printPdf } from '../../src/io/index.ts';
import { NOTICE } from '../../src/model/index.ts';
import { type ReportPart, toHtml, writeReport } from '../../src/report/index.ts';
import { plainCell } from '../../src/report/plain-cell.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';
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

  it('says on page one who, why, what to check, who answers for it, from which files, and leaves a box for who decides', async () => {
    const truth = synthesizeCase({ seed: 7 });
    const { links } = readLinks(truth.links);
    const reading = [
      {
        file: 'links.csv',
        readAs: 'table' as const,
        rows: 1,
        taken: 1,
        rejected: 0,
        sha256: 'abcdef012345'.repeat(6).slice(0, 64),
      },
    ];
    const findings = await analyzeCase(links, { people: readPeople(truth.people).people, reading, draws: 30 });
    const html = toHtml(findings, { author: 'A. Analyst', reviewer: 'R. Reader', handling: 'RESTRICTED' });
    const [first] = (await print(html)).text.split('\f');
    const { leads } = findings;
    expect(leads.length).toBeGreaterThan(3);
    for (const { person } of leads) expect(first).toContain(person);
    for (const said of [
      'check next',
      'What to check first',
      'A. Analyst',
      'R. Reader',
      'RESTRICTED',
      'legal basis',
      'links.csv',
      'abcdef012345',
      'leads confirmed',
      'day and signature',
      'known organizers',
    ])
      expect(first).toContain(said);
  });

  it('names nobody when data are insufficient', async () => {
    expect((await print(toHtml(insufficientFindings()))).text).not.toMatch(/P\d\d/);
  });

  it('has every sentence of the demo whole in its text, and the notice and the run on no line of it', async () => {
    const truth = synthesizeCase({ seed: 7 });
    const { people } = readPeople(truth.people);
    const { links, issues } = readLinks(truth.links);
    const report = writeReport(await analyzeCase(links, { people, issues, draws: 30 }), { author: 'A. Analyst' });
    const path = join(folder, 'demo.pdf');
    writeFileSync(path, await printPdf(toHtml(report)));
    // In the order in which the page says it, not the one in which columns stand beside each other.
    const printed = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    // What stands above and below every page stands between the halves of a sentence that goes on overleaf.
    const margins = new RegExp(
      `${NOTICE.replaceAll('.', '\\.')}|run [0-9a-f]{16} · a lead, not a finding|\\d+ / \\d+\\s*\\f`,
      'g',
    );
    const squeeze = (text: string): string => readableText(text, 2000).replace(/\s+/g, '');
    const flow = printed.replace(margins, '').replace(/\s+/g, '');
    const parts = report.sections.flatMap((section) =>
      section.parts.flatMap((part): readonly ReportPart[] => (part.kind === 'card' ? part.parts : [part])),
    );
    const sentences = parts.flatMap((part) => {
      if (part.kind === 'sentence') return [part.text];
      if (part.kind === 'list') return [part.title, ...part.items];
      if (part.kind !== 'table') return [];
      const isText = part.columns.map(({ style }) => style === 'wide');
      return [
        part.caption,
        ...part.rows.flatMap((row) => row.filter((_, i) => isText[i]).map((cell) => plainCell(cell))),
      ];
    });
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter((sentence) => !flow.includes(squeeze(sentence)))).toEqual([]);
  });

  it('prints a case of hostile ids', async () => {
    expect((await print(toHtml(hostileFindings()))).text).toContain('<img src=x onerror=alert(1)>');
  });
});
