import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anchorsOf, relativeLinks } from './page-links.ts';
import { blocksOf, CODE, DATA, loadedImports, PAGES, pagePrograms, SAID, SHELL } from './page-programs.ts';
import { projectRoot, readText } from './project-files.ts';
import { readBlocks } from './read-blocks.ts';
import { runProgram } from './run-program.ts';

describe('pages', () => {
  const root = mkdtempSync(join(tmpdir(), 'ringtrace-pages-'));
  const home = process.cwd();
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('have blocks that are run, written to a file, or said to be output', () => {
    const known = [...CODE, ...SHELL, ...DATA, ...SAID];
    const odd = PAGES.flatMap((page) =>
      blocksOf(page)
        .filter(({ language }) => !known.includes(language))
        .map(({ language, line }) => `${page}:${line} ${language}`),
    );
    expect(odd).toEqual([]);
  });

  it('point to what is there, heading and all', () => {
    const dead = [...PAGES, 'CONTRIBUTING.md'].flatMap(relativeLinks).filter(({ target, anchor }) => {
      if (!existsSync(join(projectRoot, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  it('begin with a readme of at most 14 KB', () => {
    expect(Buffer.byteLength(readText('README.md'))).toBeLessThanOrEqual(14 * 1024);
  });

  const programs = PAGES.flatMap((page) =>
    pagePrograms(blocksOf(page)).map((block) => [`${page}:${block.line}`, page, block] as const),
  );
  it.each(programs)('%s: the code gives what it says', async (_, page, { code }) => {
    const folder = join(root, page.replaceAll('/', '-'));
    mkdirSync(folder, { recursive: true });
    for (const block of blocksOf(page).filter(({ language, file }) => DATA.includes(language) && file)) {
      mkdirSync(dirname(join(folder, block.file!)), { recursive: true });
      writeFileSync(join(folder, block.file!), block.code);
    }
    process.chdir(folder);
    try {
      await runProgram(code);
    } finally {
      process.chdir(home);
    }
    expect(code).not.toBe('');
  });
});

describe('the runner of pages', () => {
  it('goes on with the program above, until a name is given anew', () => {
    const blocks = [
      "import { a } from 'b';\nconst x = a();\n",
      "import { a } from 'b';\na(x);\n",
      'const { y: x } = a();\n',
      'x();\n',
      'function x() {}\n',
    ];
    const text = blocks.map((code) => `\`\`\`ts\n${code}\`\`\`\n`).join('\n');
    const codes = pagePrograms(readBlocks(text)).map(({ code }) => code);
    expect(codes).toEqual([blocks[0]! + blocks[1]!, blocks[2]! + blocks[3]!, blocks[4]!]);
  });

  it('turns imports into names, each once', () => {
    const code =
      "import a, { b as c, type D } from 'x';\nimport * as e from 'y';\nimport type { F } from 'y';\nimport { b as c } from 'x';";
    expect(loadedImports(code).split('\n')).toEqual([
      'const { default: a } = await loadModule("x");',
      'const { b: c } = await loadModule("x");',
      'const e = await loadModule("y");',
    ]);
  });

  it('notices a claim that does not hold', async () => {
    const code = "import { version } from 'ringtrace';\ntypeof version; // => 'number'";
    await expect(runProgram(code)).rejects.toThrow();
  });
});
