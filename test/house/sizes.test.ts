import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-files.ts';

/** What a bundler keeps of a door for so much use, in thousands of bytes with gzip; what is loaded later stays out. Raise a figure only with a reason. */
const MOST = [
  ['readLinks, buildNetwork', 'src/index.ts', 98],
  ['analyzeCase', 'src/index.ts', 188],
  ['findPaths, neighborhood', 'src/index.ts', 71],
  ['measureCentrality', 'src/index.ts', 41],
  ['toHtml', 'src/index.ts', 55],
] as const;

async function gzipped(what: string, path: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${what} } from './${path}'`, resolveDir: projectRoot, loader: 'ts' },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: 'out/sizes',
    absWorkingDir: projectRoot,
    format: 'esm',
    platform: 'browser',
    external: ['node:*'],
    logLevel: 'error',
  });
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name]!.entryPoint === '<stdin>')!;
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { kind, path: next } of metafile.outputs[name]!.imports) if (kind === 'import-statement') load(next);
  };
  load(entry);
  const files = outputFiles.filter(({ path: written }) => [...loaded].some((name) => written.endsWith(name)));
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

describe('what a page loads', () => {
  it.each(MOST)('for %s of %s stays within %i kB with gzip', async (what, path, most) => {
    const size = await gzipped(what, path);
    expect(size).toBeLessThan(most * 1000);
    expect(size).toBeGreaterThan(most * 800);
  });
});
