import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

const doors = {
  index: 'src/index.ts',
  'casework/index': 'src/casework/index.ts',
  'io/index': 'src/io/index.ts',
  'matching/index': 'src/matching/index.ts',
  'reading/index': 'src/case/index.ts',
  'view/index': 'src/view/index.ts',
  'viewer/index': 'src/viewer/index.ts',
  'schema/index': 'src/schema/index.ts',
};
const target = ['node20', 'es2022'];

/** Small packages that are read into ours: a program that starts opens a dozen files less. Their licenses go with them. */
const READ_IN = ['@noble/hashes', 'fastest-levenshtein', 'graphology-layout-forceatlas2', 'pure-rand'];

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

const typesForCommonJs: Options = { ...shared, entry: doors, format: 'cjs', dts: { entry: doors, only: true } };

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    ...shared,
    entry: { ...doors, 'ringtrace-worker': 'src/kernels/ringtrace-worker.ts' },
    dts: { entry: doors },
    plugins: [{ name: 'licenses', buildEnd: writeLicenses }],
  },
  // The command is built apart: what it loads late would cut the doors into twice as many files, each of which costs its opening.
  { ...shared, entry: { 'cli/main': 'src/cli/main.ts' } },
  {
    ...shared,
    entry: doors,
    outExtension: () => ({ js: '.cjs' }),
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
