import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { contentSecurityPolicy } from './content-security-policy.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const headers = { 'Content-Security-Policy': contentSecurityPolicy, 'Referrer-Policy': 'no-referrer' };

/** The policy stands in the page too, so that it holds wherever the built files are opened from. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** The sources of the library name their worker as it is called beside their built file. */
const workerOfSources: Plugin = {
  name: 'worker-of-sources',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/spawn-worker.ts') ? code.replace('./ringtrace-worker.js', '../ringtrace-worker.ts') : undefined,
};

const config: UserConfig = defineConfig({
  root: path('.'),
  base: './',
  publicDir: false,
  clearScreen: false,
  plugins: [policyInPage, workerOfSources],
  resolve: {
    alias: [
      { find: /^ringtrace\/view$/, replacement: path('../../src/view/index.ts') },
      { find: /^ringtrace\/viewer$/, replacement: path('../../src/viewer/index.ts') },
      { find: /^ringtrace\/matching$/, replacement: path('../../src/matching/index.ts') },
      { find: /^ringtrace\/reading$/, replacement: path('../../src/case/index.ts') },
      { find: /^ringtrace\/schema$/, replacement: path('../../src/schema/index.ts') },
      { find: /^ringtrace$/, replacement: path('../../src/index.ts') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Workers are blobs: what they would load beside them, they cannot reach.
  worker: { format: 'es', plugins: () => [workerOfSources], rolldownOptions: { output: { codeSplitting: false } } },
  // Reloading over a socket would be a connection, and the policy forbids those.
  server: { host: '127.0.0.1', hmr: false, ws: false, headers },
  preview: { host: '127.0.0.1', headers },
  build: { outDir: path('../../out/viewer'), emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
});

export default config;
