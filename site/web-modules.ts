// Writes the doors for bundlers into the build, module by module: `node --import tsx site/web-modules.ts [folder]`. A bundler that sees modules loads late what is
// imported late, where the few large files for Node would bring all of it at once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { isReadIn } from './read-in.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = join(process.argv[2] ?? join(root, 'dist'), 'web');
const shape = { write: false, format: 'esm', target: 'es2022', platform: 'neutral', logLevel: 'error' } as const;

/** Doors that a page may enter, and the rooms behind them. */
const DOORS = {
  index: 'index.ts',
  casework: 'casework/index.ts',
  matching: 'matching/index.ts',
  reading: 'case/index.ts',
  view: 'view/index.ts',
  viewer: 'viewer/index.ts',
  schema: 'schema/index.ts',
};
/** Files that modules name by their address, where they lie in the build. The worker is a module among the others, the viewer lies beside the doors for Node. */
const BESIDE: readonly (readonly [path: string, inSource: string, inBuild: string])[] = [
  ['kernels/shards/spawn-worker.ts', 'new URL("./ringtrace-worker.js"', 'new URL("../ringtrace-worker.js"'],
  ['kernels/shards/spawn-worker.ts', ': "ringtrace-worker.js"', ': "../ringtrace-worker.js"'],
  ['viewer/mount.ts', 'new URL("./viewer.html"', 'new URL("../../viewer/viewer.html"'],
];
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)"([^"]+)"/g;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}

/** A module of ours by itself; the number of the version alone is put in. */
async function moduleText(path: string): Promise<string> {
  const { outputFiles } = await build({
    ...shape,
    entryPoints: [join(root, 'src', path)],
    bundle: path === 'version.ts',
  });
  return BESIDE.filter(([at]) => at === path).reduce((text, [, inSource, inBuild]) => {
    if (!text.includes(inSource)) throw new Error(`src/${path} names the file beside it in another way`);
    return text.replace(inSource, inBuild);
  }, outputFiles[0]!.text);
}

async function packageText(name: string): Promise<string> {
  const contents = `export * from '${name}'; import * as all from '${name}'; export default all.default;`;
  const mainFields = ['module', 'main'];
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ ...shape, stdin, bundle: true, mainFields, logLevel: 'silent' });
  return outputFiles[0]!.text;
}

const packages = new Map<string, string>();
const found = new Set<string>();
async function add(path: string): Promise<void> {
  if (found.has(path)) return;
  found.add(path);
  const next: string[] = [];
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const text = (await moduleText(path)).replace(IMPORT, (whole, name: string) => {
    if (name.startsWith('.')) {
      next.push(normalize(join(dirname(path), name)));
      return whole.replace(/\.ts"$/, '.js"');
    }
    if (!isReadIn(name)) return whole;
    const file = `packages/${name.replace(/\.js$/, '').replaceAll('/', '-')}.js`;
    packages.set(file, name);
    return whole.replace(`"${name}"`, `"${up}${file}"`);
  });
  write(path.replace(/\.ts$/, '.js'), text);
  await Promise.all(next.map(add));
}

await Promise.all([...Object.values(DOORS), 'kernels/ringtrace-worker.ts'].map(add));
for (const [file, name] of packages) write(file, await packageText(name));
for (const [door, room] of Object.entries(DOORS))
  if (door !== 'index') write(`${door}.js`, `export * from './${room.replace(/\.ts$/, '.js')}';\n`);
