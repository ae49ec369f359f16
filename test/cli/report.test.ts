import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { writeCaseFolder } from '../../src/io/index.ts';
import { toHtml, toJson, toMarkdown } from '../../src/report/index.ts';
import { smallFindings } from '../report/findings-fixture.ts';
import { readDocx, readXlsx } from '../report/read-office.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-report-'));
const findings = join(folder, 'findings.json');
writeFileSync(findings, toJson(smallFindings()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const run = async (...args: string[]): Promise<string> => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await createProgram().parseAsync(['node', 'ringtrace', 'report', ...args]);
  return write.mock.calls.map(([text]) => String(text)).join('');
};

describe('ringtrace report', () => {
  it('writes HTML and Markdown from findings, under the title and expiry given', async () => {
    const [html, markdown] = ['report.html', 'report.md'].map((name) => join(folder, name)) as [string, string];
    const options = { title: 'Harbor case', expires: '2026-12-31', top: 2 };
    const flags = ['--title', 'Harbor case', '--expires', '2026-12-31', '--top', '2'];
    expect(await run(findings, '--html', html, '--markdown', markdown, ...flags)).toBe('');
    expect(readFileSync(html, 'utf8')).toBe(toHtml(smallFindings(), options));
    expect(readFileSync(markdown, 'utf8')).toBe(toMarkdown(smallFindings(), options));
  });

  it('draws the network that analyze drew', async () => {
    const out = join(folder, 'case');
    await writeCaseFolder(out, smallFindings(), { viewer: false });
    const anew = join(folder, 'anew.html');
    await run(out, '--html', anew);
    const drawn = (path: string): string => /<figure class="network">.*?<\/svg>/s.exec(readFileSync(path, 'utf8'))![0];
    expect(drawn(anew)).toBe(drawn(join(out, 'report.html')));
    expect(drawn(anew)).toContain(readFileSync(join(out, 'network.svg'), 'utf8').trim().slice(-400));
  });

  it('writes a Word document and a workbook', async () => {
    const [docx, xlsx] = ['report.docx', 'report.xlsx'].map((name) => join(folder, name)) as [string, string];
    expect(await run(findings, '--docx', docx, '--xlsx', xlsx, '--author', 'A. Analyst')).toBe('');
    for (const path of [docx, xlsx]) expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    const answered = expect.arrayContaining(['A. Analyst']);
    expect(readDocx(readFileSync(docx)).rows).toContainEqual(answered);
    expect(readXlsx(readFileSync(xlsx)).get('Summary')).toContainEqual(answered);
  });

  it('refuses a wrong expiry, and a place below a file, without leaving anything behind', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(run(findings, '--expires', 'yesterday')).rejects.toThrow('give a day such as 2031-12-31');
    const below = join(findings, 'report.html');
    await expect(run(findings, '--html', below)).rejects.toMatchObject({ name: 'RingtraceError' });
  });

  it('writes no file of leads nobody decided on where the policy asks for it, and says so of what it prints', async () => {
    const small = smallFindings();
    const led = join(folder, 'led.json');
    writeFileSync(led, toJson({ ...small, options: { ...small.options, policy: 'led' } }));
    const out = join(folder, 'led.out');
    for (const flag of ['--html', '--markdown', '--json', '--pdf', '--docx', '--xlsx'])
      await expect(run(led, flag, out)).rejects.toMatchObject({ code: 'not-reviewed' });
    expect(existsSync(out)).toBe(false);
    const told = `Not reviewed: nobody has decided on ${small.leads.length} leads of it.`;
    expect(await run(findings)).not.toContain('Not reviewed');
    expect(await run(led)).toContain(told);
    await expect(createProgram().parseAsync(['node', 'ringtrace', 'view', led, '--out', out])).rejects.toMatchObject({
      code: 'not-reviewed',
    });
  });

  it('prints text when no file is asked for', async () => {
    expect(await run(findings)).toContain('P01');
  });

  it('says what to install when the browser named is none, and writes no PDF', async () => {
    const pdf = join(folder, 'report.pdf');
    await expect(run(findings, '--pdf', pdf, '--chromium', join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'missing-package',
    });
    expect(() => readFileSync(pdf)).toThrow('ENOENT');
  });

  it('refuses a file that holds no findings', async () => {
    writeFileSync(join(folder, 'other.json'), '{}');
    await expect(run(join(folder, 'other.json'))).rejects.toMatchObject({ code: 'malformed-file' });
  });
});
