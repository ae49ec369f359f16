import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { SAMPLES } from '../fuzz/samples.ts';
import { readSamples } from './read-samples.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DENO = join(ROOT, 'node_modules/.bin/deno');
const folder = mkdtempSync(join(tmpdir(), 'ringtrace-anywhere-'));
afterAll(() => rmSync(folder, { recursive: true }));

const samples = Object.fromEntries(
  Object.entries(SAMPLES).map(([name, data]) => [name, Buffer.from(data).toString('base64')]),
);
let wanted: Record<string, string>;
let code: string;
let imports: readonly string[];

beforeAll(async () => {
  wanted = await readSamples(readCase, samples);
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { readCase } from './src/case/index.ts'; import { readSamples } from './test/case/read-samples.ts';
globalThis.readAll = (samples) => readSamples(readCase, samples);`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    logLevel: 'silent',
  });
  code = outputFiles[0]!.text;
  imports = Object.values(metafile.outputs).flatMap(({ imports: all }) => all.map(({ path }) => path));
}, 60_000);

describe('the reading of files', () => {
  it('goes into one script for browsers that asks for nothing of Node', () => {
    expect(imports).toEqual([]);
    expect(code).not.toMatch(/require\("node:|from "node:/);
  });

  it('reads every format in a browser as in Node', async () => {
    const web = [
      'TextDecoder',
      'TextEncoder',
      'Blob',
      'ReadableStream',
      'TransformStream',
      'DecompressionStream',
      'Response',
      'AbortSignal',
      'URL',
      'MessageChannel',
      'atob',
      'setTimeout',
      'clearTimeout',
      'performance',
      'queueMicrotask',
    ] as const;
    const context = createContext(Object.fromEntries(web.map((name) => [name, globalThis[name]])));
    runInContext(code, context);
    expect(await (context.readAll as (given: typeof samples) => Promise<unknown>)(samples)).toEqual(wanted);
  });

  it.skipIf(!existsSync(DENO))(
    'reads every format in Deno, with no permission',
    () => {
      const script = join(folder, 'read.js');
      writeFileSync(script, `${code}\nconsole.log(JSON.stringify(await readAll(${JSON.stringify(samples)})));\n`);
      const told = execFileSync(DENO, ['run', '--no-prompt', '--no-remote', '--no-config', '--quiet', script], {
        encoding: 'utf8',
        timeout: 60_000,
      });
      expect(JSON.parse(told)).toEqual(wanted);
    },
    90_000,
  );
});
