import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { checkedExample } from '../house/check-example.ts';
import { blocksOf, CODE, DATA, PAGES, SHELL } from '../house/page-programs.ts';
import { projectRoot } from '../house/project-files.ts';
import { type Block, readBlocks } from '../house/read-blocks.ts';
import { runnableCommands } from './readme-commands.ts';

const consumer = inject('consumer');
const folderOf = (page: string): string => join(consumer, page.replace(/\W/g, '-'));

const prelude = `import { deepEqual } from 'node:assert/strict';
const check = async (run, text, value) => {
  if (value) return deepEqual(await run(), await value());
  const outcome = await run().then(() => 'nothing', (error) => [error.name, error.code, error.message].join(' '));
  if (!outcome.includes(text.replace(/^throws\\s*/, '').replace(/^(['"\`])(.*)\\1$/, '$2'))) throw new Error(outcome);
};
`;

/** Imports stay at the top of the file: the block runs as a program of its own. */
function program(code: string): string {
  const imports = code.match(/^import [\s\S]*?from '[^']+';?$|^import '[^']+';?$/gm) ?? [];
  return [...imports, prelude, checkedExample(code)].join('\n');
}

function run(command: string, args: string[], cwd: string): string {
  const env = { ...process.env, PATH: `${join(consumer, 'node_modules/.bin')}:${process.env.PATH}`, NO_COLOR: '1' };
  return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

describe.each(PAGES)('%s', (page) => {
  const folder = folderOf(page);
  const blocks = blocksOf(page);
  const named = (block: Block): string => `line ${block.line}`;

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    symlinkSync(join(consumer, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(projectRoot, 'examples'), join(folder, 'examples'), { recursive: true });
    for (const block of blocks.filter(({ language, file }) => DATA.includes(language) && file)) {
      const path = join(folder, block.file!);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, block.code);
    }
  });

  it('has blocks that say in what language they are', () => {
    expect(blocks.filter(({ language }) => language === '').map(named)).toEqual([]);
  });

  // The code of all pages runs on the sources (test/house/pages.test.ts); that of the readme on the package too.
  const code = page === 'README.md' ? blocks.filter(({ language }) => CODE.includes(language)) : [];
  for (const block of code) {
    it(`${named(block)}: the code runs and gives what it says`, () => {
      const file = join(folder, `line-${block.line}.mjs`);
      writeFileSync(file, program(block.code));
      expect(run(process.execPath, [file], folder)).toBeTypeOf('string');
    });
  }

  const shell = blocks.filter(({ language, code }) => SHELL.includes(language) && runnableCommands(code).length > 0);
  for (const block of shell) {
    const lacksData = block.code.includes('../shared/') && !existsSync(join(projectRoot, '../shared/data'));
    it.skipIf(lacksData)(
      `${named(block)}: the commands run (skipped where they need ../shared and it is absent)`,
      () => {
        for (const command of runnableCommands(block.code)) {
          const direct = command.replace(/^npx /, '').replaceAll('../shared/', `${projectRoot}../shared/`);
          expect(run('bash', ['-c', direct], folder)).toBeTypeOf('string');
        }
      },
    );
  }
});

it('README.md has the two commands of a fresh clone', () => {
  const shell = blocksOf('README.md').filter(({ language }) => SHELL.includes(language));
  const commands = shell.map(({ code }) => code).join('\n');
  expect(commands).toMatch(/npm ci && npm run demo/);
  expect(commands).toMatch(/npm ci && npm test/);
});

describe('the runner of pages', () => {
  it('reads blocks with their language, file name and line', () => {
    const text = 'a\n\n```csv links.csv\nx,y\n```\n\n- b\n\n  ```ts\n  f()\n    g()\n  ```\n';
    expect(readBlocks(text)).toEqual([
      { language: 'csv', file: 'links.csv', line: 3, code: 'x,y\n' },
      { language: 'ts', file: undefined, line: 9, code: 'f()\n  g()\n' },
    ]);
  });

  it('picks the commands that make sense outside a clone', () => {
    const block =
      '$ npm ci && npm run demo\nnpm install ringtrace\nnpx ringtrace analyze a.csv \\\n  --top 5 # five\nnode a.mjs\n# node b';
    expect(runnableCommands(block)).toEqual([
      'npx ringtrace demo',
      'npx ringtrace analyze a.csv    --top 5',
      'node a.mjs',
    ]);
  });

  it('keeps imports and turns claims into checks', () => {
    const text = program("import { a } from 'ringtrace';\nimport {\n  b,\n} from 'ringtrace/io';\na(b) // => 3");
    expect(text.match(/^import /gm)).toHaveLength(3);
    expect(text).toContain('await check(async () => (a(b)), "3", async () => (3));');
  });
});
