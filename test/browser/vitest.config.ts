import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The viewer in a real browser; kept apart because it needs Chromium and a build. */
const config: ViteUserConfig = defineConfig({
  root: path('../..'),
  resolve: {
    alias: [
      { find: /^ringtrace\/view$/, replacement: path('../../src/view/index.ts') },
      { find: /^ringtrace\/reading$/, replacement: path('../../src/case/index.ts') },
      { find: /^ringtrace$/, replacement: path('../../src/index.ts') },
    ],
  },
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/global-setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One browser at a time: frames are counted in one of the files.
    fileParallelism: false,
  },
});

export default config;
