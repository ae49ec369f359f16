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

const shared: Options = {
  target,
  platform: 'neutral',
  external: [/^node:/],
  // The doors share one copy of every class, so that `instanceof RingtraceError` holds across them, in either format.
  format: 'esm',
  splitting: true,
};

const typesForCommonJs: Options = { ...shared, entry: doors, format: 'cjs', dts: { entry: doors, only: true } };

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    ...shared,
    entry: { ...doors, 'cli/main': 'src/cli/main.ts', 'ringtrace-worker': 'src/kernels/ringtrace-worker.ts' },
    dts: { entry: doors },
  },
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

export default config;
