import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { findChromium } from '../packed/find-chromium.ts';
import { pageCommands } from './page-commands.ts';
import { blocksOf, DATA, PAGES } from './page-programs.ts';
import { writeStandIns } from './stand-ins.ts';

/** A word that stands for one of the reader's own: FILE, `...`, a queue that is not there. Without any other word a command is only spoken of. */
const isShown = (words: readonly string[]): boolean =>
  words.length > 1 && words[0] !== 'view' && !words.some((word) => /^([A-Z]{3,}|\.\.\.)$|queue\.example/.test(word));
const SPOKEN_OF = ['case init'];

describe('the commands of the pages', () => {
  const home = process.cwd();
  const root = mkdtempSync(join(tmpdir(), 'ringtrace-commands-'));
  afterEach(() => {
    process.chdir(home);
    process.exitCode = undefined;
    vi.restoreAllMocks();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  async function run(words: readonly string[]): Promise<void> {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    process.exitCode = undefined;
    await createProgram().parseAsync(['node', 'ringtrace', ...words]);
    expect(process.exitCode ?? 0, `${words.join(' ')}: ${write.mock.calls.join('')}`).toBe(0);
    for (const name of outputsOf(words)) expect(existsSync(name), name).toBe(true);
  }

  const pages = PAGES.map((page) => [page, pageCommands(page).filter(({ words }) => isShown(words))] as const);
  it.each(pages.filter(([, commands]) => commands.length > 0))(
    'of %s run, and write what they say',
    async (page, commands) => {
      const folder = join(root, page.replace(/\W/g, '-'));
      mkdirSync(folder);
      for (const { file, code } of blocksOf(page).filter(({ language, file }) => DATA.includes(language) && file)) {
        mkdirSync(dirname(join(folder, file!)), { recursive: true });
        writeFileSync(join(folder, file!), code);
      }
      await writeStandIns(folder);
      process.chdir(folder);
      for (const { words } of commands) {
        if (SPOKEN_OF.includes(words.join(' ')) || (words.includes('--pdf') && !findChromium())) continue;
        const findings = words.find((word) => word.endsWith('findings.json'));
        if (findings && !existsSync(findings))
          await run(['analyze', 'case', '--draws', '0', '--out', dirname(findings)]);
        await run(words);
      }
    },
  );
});

function outputsOf(words: readonly string[]): string[] {
  return ['--out', '--pdf', '--docx', '--xlsx', '--svg', '--store'].flatMap((option) => {
    const at = words.indexOf(option);
    return at < 0 ? [] : [words[at + 1]!];
  });
}
