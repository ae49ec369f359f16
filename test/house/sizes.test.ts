import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-files.ts';

/** What Vite keeps of a door for so much use, in thousands of bytes with gzip; what is loaded later stays out. Raise a figure only with a reason. */
const MOST = [
  ['readLinks, buildNetwork', 'src/index.ts', 93],
  ['analyzeCase', 'src/index.ts', 82],
  ['findPaths, neighborhood', 'src/index.ts', 66],
  ['measureCentrality', 'src/index.ts', 37],
  ['toHtml', 'src/index.ts', 53],
] as const;

interface Piece {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly code: string;
  readonly imports: readonly string[];
}

async function gzipped(what: string, path: string): Promise<number> {
  const entry = 'virtual:entry';
  const built = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(entry) ? entry : null),
        load: (id) => (id === entry ? `export { ${what} } from '${projectRoot}/${path}'` : null),
        // The worker is a file of its own, made by our build.
        transform: (code, id) =>
          id.endsWith('spawn-worker.ts') ? code.replace(/new URL\(([^,]+), import\.meta\.url\)/, '$1') : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict', external: [/^node:/] },
    },
  });
  const pieces = ([built].flat()[0] as { readonly output: readonly Piece[] }).output;
  const loaded = new Set<Piece>();
  const load = (fileName: string): void => {
    const piece = pieces.find((other) => other.fileName === fileName);
    if (piece === undefined || loaded.has(piece)) return;
    loaded.add(piece);
    piece.imports.forEach(load);
  };
  load(pieces.find(({ isEntry }) => isEntry)!.fileName);
  return [...loaded].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

describe('what a page loads', () => {
  it.each(MOST)('for %s of %s stays within %i kB with gzip', async (what, path, most) => {
    const size = await gzipped(what, path);
    expect(size).toBeLessThan(most * 1000);
    expect(size).toBeGreaterThan(most * 800);
  });
});
