import { build } from 'esbuild';
import { projectRoot } from './project-files.ts';

/** The page of the viewer and the two workers it holds, and the bundles for browsers. */
const ENTRIES = ['app.tsx', 'case/case-worker.ts', 'stage/layout-worker.ts'].map(
  (name) => `examples/viewer/src/${name}`,
);

/** The packages of which code stands in what is handed out bundled. */
export async function bundledPackages(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [...ENTRIES, 'src/global.ts'],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    logLevel: 'silent',
    loader: { '.css': 'empty' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['node:*'],
    alias: {
      'ringtrace/view': './src/view/index.ts',
      'ringtrace/matching': './src/matching/index.ts',
      'ringtrace/reading': './src/case/index.ts',
      'ringtrace/schema': './src/schema/index.ts',
      ringtrace: './src/index.ts',
    },
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: all }) => Object.entries(all));
  const held = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return [...new Set(held.flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))].sort();
}
