import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const src = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** What takes a while: `npm run test:slow`, with the packed ones. */
const slow = 'test/**/*.slow.test.ts';
const packed = 'test/packed/**/*.test.ts';
/** Needs a browser: `npm run test:browser`. */
const browser = 'test/browser/**/*.test.ts';

const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: /^ringtrace\/casework$/, replacement: src('casework/index.ts') },
      { find: /^ringtrace\/io$/, replacement: src('io/index.ts') },
      { find: /^ringtrace\/matching$/, replacement: src('matching/index.ts') },
      { find: /^ringtrace\/queue$/, replacement: src('queue/index.ts') },
      { find: /^ringtrace\/reading$/, replacement: src('case/index.ts') },
      { find: /^ringtrace\/scale$/, replacement: src('scale/index.ts') },
      { find: /^ringtrace\/view$/, replacement: src('view/index.ts') },
      { find: /^ringtrace\/viewer$/, replacement: src('viewer/index.ts') },
      { find: /^ringtrace\/schema$/, replacement: src('schema/index.ts') },
      { find: /^ringtrace$/, replacement: src('index.ts') },
    ],
  },
  test: {
    setupFiles: [fileURLToPath(new URL('./test/laws/seed.ts', import.meta.url))],
    // Worker threads inherit it, and so run the TypeScript sources.
    execArgv: ['--import', new URL('./test/typescript-in-workers.mjs', import.meta.url).href],
    // What the command prints is compared as plain text, whatever asks for color outside.
    env: { NO_COLOR: '1' },
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What runs as WebAssembly, and is no TypeScript but by its looks.
      exclude: ['src/kernels/betweenness/wasm/**', 'examples/**'],
      reporter: ['json', 'html'],
      reportOnFailure: true,
    },
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: [slow, packed, browser],
          // One process reads the sources once for all its files: a third of the time.
          isolate: false,
          restoreMocks: true,
        },
      },
      { extends: true, test: { name: 'slow', include: [slow] } },
      // Built, packed and installed once, before the first of them.
      { extends: true, test: { name: 'packed', include: [packed], globalSetup: 'test/packed/global-setup.ts' } },
    ],
  },
});

export default config;
