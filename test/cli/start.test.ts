import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../house/project-files.ts';

/** What is loaded before it is known which command is asked for: words and errors alone. */
const AT_THE_START = ['cli', 'model', 'time', 'version.ts'];

describe('the start of the command', () => {
  it('loads none of what the commands do, so that help and a wrong call come at once', async () => {
    const { metafile } = await build({
      absWorkingDir: projectRoot,
      entryPoints: ['src/cli/main.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const entry = Object.keys(metafile.outputs).find(
      (path) => metafile.outputs[path]!.entryPoint === 'src/cli/main.ts',
    )!;
    const loaded = new Set<string>();
    const packages = new Set<string>();
    const follow = (path: string): void => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const { path: next, kind, external } of metafile.outputs[path]!.imports) {
        if (kind !== 'import-statement') continue;
        if (external) packages.add(next);
        else follow(next);
      }
    };
    follow(entry);
    const rooms = new Set<string>();
    let bytes = 0;
    for (const path of loaded) {
      for (const [input, { bytesInOutput }] of Object.entries(metafile.outputs[path]!.inputs)) {
        if (bytesInOutput === 0) continue;
        bytes += bytesInOutput;
        if (input.startsWith('src/')) rooms.add(input.split('/')[1]!);
      }
    }
    expect([...rooms].filter((room) => !AT_THE_START.includes(room))).toEqual([]);
    expect([...packages].filter((name) => !/^node:|^[a-z_]+(?:\/promises)?$/.test(name))).toEqual([]);
    expect(bytes).toBeLessThan(100_000);
  });
});
