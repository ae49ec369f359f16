import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { READ_IN } from './site/read-in.ts';

const doors = {
  index: 'src/index.ts',
  'casework/index': 'src/casework/index.ts',
  'io/index': 'src/io/index.ts',
  'matching/index': 'src/matching/index.ts',
  'queue/index': 'src/queue/index.ts',
  'reading/index': 'src/case/index.ts',
  'scale/index': 'src/scale/index.ts',
  'view/index': 'src/view/index.ts',
  'viewer/index': 'src/viewer/index.ts',
  'schema/index': 'src/schema/index.ts',
};
const target = ['node20', 'es2022'];

const shared: Options = {
  target,
  platform: 'neutral',
  external: [/^node:/],
  noExternal: READ_IN.map((name) => new RegExp(`^${name}(?:/|$)`)),
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main'];
  },
  // The doors share one copy of every class, so that `instanceof RingtraceError` holds across them, in either format.
  format: 'esm',
  splitting: true,
};

/**
 * A program opens a dozen files where pieces that load late would cut the doors into thirty: in Node, where all of it lies on one disk, they come with the rest. Verbs whose
 * own work loads late keep it so.
 */
const piecesAtOnce: Plugin = {
  name: 'pieces-at-once',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]analysis[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const pieces: string[] = [];
      const text = (await readFile(path, 'utf8')).replace(/\bimport\(('\.[^']+')\)/g, (_, name: string) => {
        pieces.push(`import * as piece${pieces.length} from ${name};`);
        return `Promise.resolve(piece${pieces.length - 1})`;
      });
      return { contents: [...pieces, text].join('\n'), loader: 'ts' };
    });
  },
};

/**
 * Who opens one of these doors opens the front one too. Where they lead to all of it, what they share with it is one file with it: each file costs its
 * opening, and a dozen of them a fifth of the start. The doors that pages open alone stay small.
 */
const WITH_THE_FRONT = /[\\/]src[\\/](?:casework|io|queue|scale)[\\/]index\.ts$/;
const oneFront: Plugin = {
  name: 'one-front',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^the-front-door$/ }, () => ({ path: resolve('src/index.ts'), sideEffects: true }));
    onLoad({ filter: WITH_THE_FRONT }, async ({ path }) => ({
      contents: `import 'the-front-door';\n${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
};

const typesForCommonJs: Options = { ...shared, entry: doors, format: 'cjs', dts: { entry: doors, only: true } };

const WORKER = "new URL('./ringtrace-worker.js', import.meta.url), { type: 'module' }";

/** One file has no worker beside it: the worker's own code is put in, and started from memory. */
const workerInside: Plugin = {
  name: 'worker-inside',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]spawn-worker\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(WORKER)) throw new Error(`${path} starts its worker in another way`);
      const { outputFiles } = await build({
        entryPoints: ['src/kernels/ringtrace-worker.ts'],
        bundle: true,
        write: false,
        minify: true,
        format: 'iife',
        target,
        define: { 'import.meta.url': '""' },
        external: ['node:*'],
        logLevel: 'error',
      });
      const code = JSON.stringify(outputFiles[0]!.text);
      const contents = `${text.replace(WORKER, 'workerUrl()')}
let url: URL | undefined;
function workerUrl(): never {
  url ??= URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' })) as never;
  return url as never;
}`;
      return { contents, loader: 'ts' };
    });
  },
};

/** For pages without a build: everything in one file, by script tag or by import. */
const singleFiles: Options = {
  entry: { ringtrace: 'src/global.ts' },
  target,
  platform: 'browser',
  format: ['iife', 'esm'],
  globalName: 'ringtrace',
  minify: true,
  splitting: false,
  noExternal: [/.*/],
  external: [/^node:/],
  define: { 'import.meta.url': '""' },
  outExtension: ({ format }) => ({ js: format === 'iife' ? '.global.js' : '.browser.js' }),
  esbuildPlugins: [workerInside],
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    ...shared,
    entry: doors,
    dts: { entry: doors },
    esbuildPlugins: [piecesAtOnce, oneFront],
    plugins: [{ name: 'licenses', buildEnd: writeLicenses }],
  },
  // A worker loads nothing but the kernels, and the doors need no file apart for what it shares with them.
  { ...shared, entry: { 'ringtrace-worker': 'src/kernels/ringtrace-worker.ts' } },
  // The command is built apart: what it loads late would cut the doors into twice as many files, each of which costs its opening.
  { ...shared, entry: { 'cli/main': 'src/cli/main.ts' }, esbuildPlugins: [piecesAtOnce] },
  {
    ...shared,
    entry: doors,
    outExtension: () => ({ js: '.cjs' }),
    esbuildPlugins: [piecesAtOnce, oneFront],
    // CommonJS has no URL of its own file, only a path; the worker pool takes both.
    define: { 'import.meta.url': '__filename' },
    plugins: [
      {
        // esbuild splits ES modules only, and tsup's own way from there to CommonJS slows `?.` and `??` down.
        name: 'commonjs',
        async renderChunk(code) {
          return await transform(code, { format: 'cjs', platform: 'node', target });
        },
      },
    ],
  },
  singleFiles,
  ...(process.argv.includes('--no-dts') ? [] : [typesForCommonJs]),
]);

function writeLicenses(): void {
  const texts = READ_IN.map((name) => {
    const folder = `node_modules/${name}`;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))!;
    return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/LICENSES.txt', `Packages that are part of these files:\n\n${texts.join('\n---\n\n')}`);
}

export default config;
