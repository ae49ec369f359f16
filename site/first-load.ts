import { gzipSync } from 'node:zlib';
import { build } from 'vite';

interface Piece {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly code: string;
  readonly imports: readonly string[];
}

/** Of what Vite makes of a module, bytes with gzip: loaded at first, and in all. */
export async function firstLoad(code: string, root: string): Promise<{ readonly first: number; readonly all: number }> {
  const entry = 'virtual:entry';
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(entry) ? entry : null),
        // The worker is a file of its own.
        load: (id) => (id === entry ? code : null),
        transform: (text, id) =>
          /spawn-worker\.[jt]s$/.test(id) ? text.replace(/new URL\(([^,]+), import\.meta\.url\)/, '$1') : null,
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
  const bytesOf = (some: Iterable<Piece>): number =>
    [...some].reduce((sum, piece) => sum + gzipSync(piece.code, { level: 9 }).length, 0);
  return { first: bytesOf(loaded), all: bytesOf(pieces) };
}
