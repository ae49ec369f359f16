import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const src = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: /^ringtrace\/io$/, replacement: src('io/index.ts') },
      { find: /^ringtrace\/view$/, replacement: src('view/index.ts') },
      { find: /^ringtrace$/, replacement: src('index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Worker threads inherit it, and so run the TypeScript sources.
    execArgv: ['--import', new URL('./test/typescript-in-workers.mjs', import.meta.url).href],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});

export default config;
