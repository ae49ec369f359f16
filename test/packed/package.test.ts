import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { relativeLinks } from '../house/page-links.ts';
import { projectRoot } from '../house/project-files.ts';
import { countThreads, workerRun } from './consumer-code.ts';

const consumer = inject('consumer');
const installed = join(consumer, 'node_modules/ringtrace');
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

function runNode(name: string, code: string): Record<string, unknown> {
  const file = join(consumer, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, code);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: consumer, encoding: 'utf8' }));
}

describe('package.json', () => {
  it('opens ten doors to both module systems, types first', () => {
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      './casework',
      './io',
      './matching',
      './queue',
      './reading',
      './scale',
      './view',
      './schema',
      './viewer',
      './viewer.html',
      './findings.schema.json',
      './ringtrace.global.js',
      './ringtrace.browser.js',
      './package.json',
    ]);
    for (const [door, base] of [
      ['.', 'index'],
      ['./casework', 'casework/index'],
      ['./io', 'io/index'],
      ['./matching', 'matching/index'],
      ['./queue', 'queue/index'],
      ['./reading', 'reading/index'],
      ['./scale', 'scale/index'],
      ['./view', 'view/index'],
      ['./schema', 'schema/index'],
      ['./viewer', 'viewer/index'],
    ] as const) {
      expect(
        Object.entries(manifest.exports[door]).map(([key, value]) => [key, Object.entries(value as object)]),
      ).toEqual([
        [
          'import',
          [
            ['types', `./dist/${base}.d.ts`],
            // Pages find modules, whatever a server asks for keeps the files for Node.
            ...(['./io', './queue', './scale'].includes(door)
              ? []
              : [['browser', `./dist/web/${base.split('/')[0]}.js`]]),
            ['default', `./dist/${base}.js`],
          ],
        ],
        ['require', Object.entries({ types: `./dist/${base}.d.cts`, default: `./dist/${base}.cjs` })],
      ]);
    }
  });

  it('points at files that are in the tarball', () => {
    const paths = JSON.stringify([manifest.exports, manifest.bin, manifest.main, manifest.module, manifest.types]);
    const named = [...paths.matchAll(/"(?:\.\/)?(dist\/[^"]+)"/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThanOrEqual(16);
    expect(named.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
  });

  it('holds beside the modules for pages every file that they name by its address', () => {
    const modules = inject('packedFiles').filter((path) => path.startsWith('dist/web/'));
    const named = modules.flatMap((path) => {
      const text = readFileSync(join(installed, path), 'utf8');
      return [...text.matchAll(/new URL\("([^"]+)", import\.meta\.url\)/g)].map((match) => join(path, '..', match[1]!));
    });
    expect(named.sort()).toEqual(['dist/viewer/viewer.html', 'dist/web/kernels/ringtrace-worker.js']);
    expect(named.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
  });

  it('states license, engines, no side effects, and its command', () => {
    expect(manifest).toMatchObject({
      name: 'ringtrace',
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19' },
      bin: { ringtrace: 'dist/cli/main.js' },
    });
  });

  it('depends on small packages only: graphology and what has next to no dependencies of its own', () => {
    const names = Object.keys(manifest.dependencies);
    const heavy =
      /^(sigma|@sigma\/.*|@duckdb\/.*|duckdb|vite|esbuild|typescript|tsx|playwright.*|puppeteer.*|bullmq|neo4j.*|assemblyscript)$/;
    expect(names.filter((name) => heavy.test(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith('@types/'))).toEqual([]);
    expect(names.length).toBeLessThanOrEqual(20);
  });

  it('runs no script on the machine that installs it', () => {
    const scripts = Object.keys(manifest.scripts);
    expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });
});

describe('the tarball', () => {
  it('holds the build, the license, the readme and the pages, and nothing else', () => {
    const top = new Set(inject('packedFiles').map((path) => path.split('/')[0]!));
    const allowed = [...manifest.files, 'package.json', 'README.md', 'LICENSE'];
    expect([...top].filter((name) => !allowed.includes(name))).toEqual([]);
    expect([...top]).toEqual(expect.arrayContaining(['dist', 'package.json', 'README.md', 'LICENSE']));
  });

  it('holds what the readme and the pages point to', () => {
    const packed = new Set(inject('packedFiles'));
    const pages = [...packed].filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flatMap((page) => relativeLinks(page).filter(({ target }) => !packed.has(target)))).toEqual([]);
  });

  it('holds a command that can be started', () => {
    const command = join(installed, 'dist/cli/main.js');
    expect(readFileSync(command, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    accessSync(command, constants.X_OK);
    const help = execFileSync(join(consumer, 'node_modules/.bin/ringtrace'), ['--help'], { encoding: 'utf8' });
    expect(help).toMatch(/analyze/);
    expect(help).toMatch(/demo/);
  });
});

const errorsAgree = `
const errors = await Promise.all([readCaseFile('no-such-file.csv').catch((error) => error)]);
const wang = (await proposeMatches([{ id: 'a', names: ['王小明'] }, { id: 'b', names: ['Xiaoming Wang'], phones: ['091 111 0001'] }, { id: 'c', phones: ['+385911110001'] }], { region: 'HR' })).matches.map(({ left, right }) => left + right);
console.log(JSON.stringify({ ...result, paint: typeof paint, wang, standard: caseLinkSchema['~standard'].version, same: errors[0] instanceof RingtraceError, code: errors[0].code }));
`;
const expected = {
  equal: true,
  startedAt: { 1: 0, 2: 2, 8: expect.toSatisfy((count: number) => count > 2 && count <= 8) },
  paint: 'function',
  wang: ['ab', 'bc'],
  standard: 1,
  same: true,
  code: 'unreadable-file',
};
const names = {
  '': 'buildNetwork, measureCentrality, readLinks, RingtraceError',
  '/io': 'readCaseFile',
  '/matching': 'proposeMatches',
  '/view': 'paint',
  '/schema': 'caseLinkSchema',
};

describe('the installed package', () => {
  it('works as ES modules, with workers, and its doors share their classes', () => {
    const imports = Object.entries(names).map(([door, list]) => `import { ${list} } from 'ringtrace${door}';`);
    const result = runNode('use.mjs', [...imports, countThreads, workerRun, errorsAgree].join('\n'));
    expect(result).toMatchObject(expected);
    expect(result.values).toBe(4000);
  });

  it('works as CommonJS, with workers, and its doors share their classes', () => {
    const requires = Object.entries(names).map(([door, list]) => `const { ${list} } = require('ringtrace${door}');`);
    const body = ['(async () => {', countThreads, workerRun, errorsAgree, '})();'];
    expect(runNode('use.cjs', [...requires, ...body].join('\n'))).toMatchObject(expected);
  });

  it('finds its worker in a folder with a space, a percent and a hash, and under flags a thread refuses', async () => {
    const code = `const { buildNetwork, measureCentrality, readLinks } = require('ringtrace');
      (async () => { ${countThreads} ${workerRun} console.log(JSON.stringify(result)); })();`;
    const odd = join(consumer, 'odd 100% #1');
    mkdirSync(join(odd, 'node_modules'), { recursive: true });
    execFileSync('cp', ['-r', installed, join(odd, 'node_modules/ringtrace')]);
    expect(runNode('odd 100% #1/use.cjs', code)).toMatchObject({ equal: true, startedAt: { 2: 2 } });
    const module = code.replace(/const (.*) = require\('ringtrace'\)/, `import $1 from 'ringtrace'`);
    const args = ['--input-type=module', '-e', module];
    const output = execFileSync(process.execPath, args, { cwd: odd, encoding: 'utf8' });
    expect(JSON.parse(output)).toMatchObject({ equal: true, startedAt: { 2: 2 } });
  });

  it('works bundled into one file for Node, where its worker is not found', async () => {
    const { build } = await import('esbuild');
    const contents = `import { buildNetwork, measureCentrality, readLinks } from 'ringtrace';
      (async () => { ${countThreads} ${workerRun} console.log(JSON.stringify(result)); })();`;
    for (const format of ['esm', 'cjs'] as const) {
      const stdin = { contents, resolveDir: consumer };
      const options = { platform: 'node', bundle: true, write: false, logLevel: 'silent' } as const;
      const { outputFiles } = await build({ stdin, format, ...options });
      const file = format === 'cjs' ? 'bundled/main.cjs' : 'bundled/main.mjs';
      const inThread = { equal: true, startedAt: { 1: 0, 2: 0, 8: 0 } };
      expect(runNode(file, outputFiles[0]!.text)).toMatchObject(inThread);
    }
  });

  it('type-checks in a NodeNext project that checks libraries too', () => {
    const folder = join(consumer, 'typed');
    mkdirSync(folder, { recursive: true });
    const code = `import { readLinks, buildNetwork, RingtraceError, type CaseLink } from 'ringtrace';
      import { readCaseFile } from 'ringtrace/io';
      import { proposeMatches } from 'ringtrace/matching';
      import { paint } from 'ringtrace/view';
      import { caseLinkSchema } from 'ringtrace/schema';
      const links: readonly CaseLink[] = readLinks([{ source: 'a', target: 'b' }]).links;
      export const order: number = buildNetwork(links).graph.order;
      export const error: Error = new RingtraceError('aborted', 'here', 'stopped', 'go on');
      type Described = NonNullable<(typeof caseLinkSchema)['~standard']['types']>['output'];
      export const described: readonly Described[] = links;
      export const back: readonly CaseLink[] = described;
      export const verbs: readonly unknown[] = [readCaseFile, paint, proposeMatches];
      // @ts-expect-error: types are there, so a wrong one is noticed
      export const wrong: string = order;`;
    writeFileSync(join(folder, 'use.mts'), code);
    writeFileSync(join(folder, 'use.cts'), code);
    const compilerOptions = {
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts', '*.cts'] }));
    const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawn(tsc, ['-p', folder]);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

function spawn(file: string, args: string[]): { status: number; stdout: string } {
  try {
    return { status: 0, stdout: execFileSync(process.execPath, [file, ...args], { cwd: consumer, encoding: 'utf8' }) };
  } catch (error) {
    return error as { status: number; stdout: string };
  }
}
