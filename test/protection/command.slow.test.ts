import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/cli/export-formats.ts';
import { findChromium } from '../../src/io/find-chromium.ts';
import { HIDDEN, LINK_FILES, leaks, PEOPLE_FILES } from './hidden-case.ts';
import { runCommand, textsUnder } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'protected-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<Record<string, string>> {
  const { stdout, stderr } = await runCommand(...args);
  return { [`${args[0]} stdout`]: stdout, [`${args[0]} stderr`]: stderr };
}
const written = textsUnder;

const has = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;
const canPrint = (): boolean => {
  try {
    return findChromium() !== '';
  } catch {
    return false;
  }
};
const QUICK = ['--draws', '0', '--runs', '1', '--workers', '1', '--all', '--no-viewer'];
const linkNames = Object.keys(LINK_FILES);
const peopleNames = Object.keys(PEOPLE_FILES);

describe('what the command prints and writes names nobody protected', () => {
  const pairs = linkNames.map((links, i) => [links, peopleNames[(i + 2) % peopleNames.length]!] as const);

  it.each(pairs)('%s with %s, as files and as a folder', async (links, people) => {
    const place = mkdtempSync(join(folder, 'case-'));
    const [out, folderOut] = [join(place, 'out'), join(place, 'out-folder')];
    const inside = join(place, 'inside');
    mkdirSync(inside);
    const paths = [join(inside, links), join(inside, people)] as const;
    writeFileSync(paths[0], LINK_FILES[links]!);
    writeFileSync(paths[1], PEOPLE_FILES[people]!);
    const asFiles = await run('analyze', paths[0], '--people', paths[1], ...QUICK, '--out', out);
    const asFolder = await run('analyze', inside, ...QUICK, '--out', folderOut);
    expect(JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8'))).toMatchObject({ verdict: 'ranked' });
    const ranked = JSON.parse(readFileSync(join(folderOut, 'findings.json'), 'utf8')).ranking;
    expect(ranked).toHaveLength(12);
    expect(leaks({ ...asFiles, ...written(out) })).toEqual([]);
    expect(leaks({ ...asFolder, ...written(folderOut) })).toEqual([]);
  });

  it('in every export, question and report', async () => {
    const place = mkdtempSync(join(folder, 'asked-'));
    const inside = join(place, 'inside');
    const out = join(place, 'out');
    mkdirSync(inside);
    writeFileSync(join(inside, 'links.csv'), LINK_FILES['links.csv']!);
    writeFileSync(join(inside, 'people.csv'), PEOPLE_FILES['people.csv']!);
    await run('analyze', inside, ...QUICK, '--out', out);
    const hidden = HIDDEN[0]!.id;
    const made = join(place, 'made');
    mkdirSync(made);
    const said: Record<string, string> = {};
    const asked: readonly string[][] = [
      ...EXPORT_FORMATS.map((format) => [
        'export',
        out,
        '--format',
        format,
        '--links',
        inside,
        '--out',
        join(made, format),
      ]),
      ['report', out, '--html', join(made, 'r.html'), '--markdown', join(made, 'r.md'), '--json', join(made, 'r.json')],
      ['report', out],
      ['explain', 'XA9', inside, '--workers', '1'],
      ['around', 'XA9', inside],
      ['path', 'XA9', 'XK9', inside],
      ['next', inside, '--workers', '1'],
      ['stages', inside],
      ['together', inside],
      ['measures', inside],
      ['find', 'broker', inside],
    ];
    for (const args of asked) {
      const { [`${args[0]} stdout`]: stdout = '', [`${args[0]} stderr`]: stderr = '' } = await run(...args);
      said[args.join(' ')] = stdout + stderr;
    }
    expect(Object.values(said).join('').length).toBeGreaterThan(1000);
    expect(leaks({ ...said, ...written(made) })).toEqual([]);
    // Whoever asks for a protected id is told no more than that.
    const refused = await run('explain', hidden, inside);
    expect(refused['explain stdout']).toBe('');
    expect(refused['explain stderr']).not.toBe('');
  });

  it.skipIf(!canPrint() || !has('pdftotext'))(
    'in the PDF, read by pdftotext (with a browser that prints)',
    async () => {
      const place = mkdtempSync(join(folder, 'pdf-'));
      const [links, people] = ['links.json', 'people.csv'].map((name) => join(place, name)) as [string, string];
      writeFileSync(links, LINK_FILES['links.json']!);
      writeFileSync(people, PEOPLE_FILES['people.csv']!);
      await run('analyze', links, '--people', people, ...QUICK, '--out', join(place, 'out'));
      const pdf = join(place, 'report.pdf');
      await run('report', join(place, 'out'), '--pdf', pdf);
      const { stdout } = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
      expect(stdout).toContain('XA9');
      expect(leaks({ pdf: stdout })).toEqual([]);
    },
  );
});
