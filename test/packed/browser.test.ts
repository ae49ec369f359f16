import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build as bundle } from 'esbuild';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { countWebWorkers, workerRun } from './consumer-code.ts';
import { findChromium } from './find-chromium.ts';

const consumer = inject('consumer');
const page = `import { buildNetwork, measureCentrality, readLinks } from 'ringtrace';
globalThis.finished = (async () => { ${countWebWorkers} ${workerRun} return result; })();`;

/** A page that may run its own scripts and nothing else. */
const STRICT = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'">
<script src="ringtrace.global.js"></script><script>
globalThis.finished = (async () => {
  ${countWebWorkers}
  const { analyzeCase, readCase, synthesizeCase, toHtml, toSvg } = ringtrace;
  const { links, people } = synthesizeCase({ seed: 7 });
  const csv = (rows) => [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))].map((cells) => cells.join(',')).join('\\n');
  const files = [{ name: 'links.csv', data: csv(links) }, { name: 'people.csv', data: csv(people) }];
  const read = await readCase(files);
  const findings = await analyzeCase(read.links, { people: read.people, draws: 20, workers: 1 });
  return { verdict: findings.verdict, workers: started(), svg: toSvg(findings).startsWith('<svg'), html: toHtml(findings).includes('<!doctype html>') };
})();</script>`;

/** One file with everything in it, for a place without Node. */
async function singleFile(format: 'esm' | 'iife', contents: string = page): Promise<string> {
  const stdin = { contents, resolveDir: consumer };
  const { outputFiles, metafile } = await bundle({
    stdin,
    format,
    platform: 'browser',
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const left = Object.values(metafile.outputs).flatMap((output) => output.imports);
  expect(left).toEqual([]);
  const scripts = /pinyin|libphonenumber|transliteration/;
  const isMatching = contents.includes('ringtrace/matching');
  expect(Object.keys(metafile.inputs).some((path) => scripts.test(path))).toBe(isMatching);
  return outputFiles[0]!.text;
}

describe('a browser bundle of the package', () => {
  it('needs nothing of Node and nothing from outside', async () => {
    const code = await singleFile('iife');
    expect(code).not.toMatch(/\brequire\(["'](node:|fs|path|os|url|module)/);
    const sandbox = {
      console,
      performance,
      MessageChannel,
      AbortController,
      TextEncoder,
      TextDecoder,
      URL,
      setTimeout,
    };
    const context = createContext({ ...sandbox });
    runInContext(code, context);
    const inThread = { equal: true, values: 4000, startedAt: { 1: 0, 2: 0, 8: 0 } };
    expect(await runInContext('finished', context)).toEqual(inThread);
  });
});

describe('a browser bundle of ringtrace/matching', () => {
  it('compares names across scripts without Node', async () => {
    const contents = `import { proposeMatches } from 'ringtrace/matching';
globalThis.finished = proposeMatches([{ id: 'a', names: ['王小明'] }, { id: 'b', names: ['Xiaoming Wang'] }]);`;
    const context = createContext({ performance, setTimeout, TextEncoder, TextDecoder });
    runInContext(await singleFile('iife', contents), context);
    const { matches } = (await runInContext('finished', context)) as { matches: readonly { left: string }[] };
    expect(matches.map(({ left }) => left)).toEqual(['a']);
  });
});

const executablePath = findChromium();

describe.skipIf(!executablePath)('in Chromium (skipped where no chromium is on the path)', () => {
  const site = join(consumer, 'site');
  const profile = mkdtempSync(join(tmpdir(), 'ringtrace-profile-'));
  let server: Server;
  let browser: BrowserContext;
  let origin: string;

  beforeAll(async () => {
    mkdirSync(join(site, 'app'), { recursive: true });
    writeFileSync(join(site, 'app/main.js'), page);
    writeFileSync(join(site, 'app/index.html'), '<!doctype html><script type="module" src="/main.js"></script>');
    const { build } = await import('vite');
    const root = join(site, 'app');
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir: '../vite', emptyOutDir: true },
    });
    mkdirSync(join(site, 'single'));
    writeFileSync(join(site, 'single/main.js'), await singleFile('esm'));
    writeFileSync(join(site, 'single/index.html'), '<!doctype html><script type="module" src="main.js"></script>');
    mkdirSync(join(site, 'tag'));
    for (const name of ['ringtrace.global.js', 'ringtrace.browser.js'])
      copyFileSync(join(consumer, 'node_modules/ringtrace/dist', name), join(site, 'tag', name));
    const run = page.slice(page.indexOf('\n') + 1);
    const names = 'buildNetwork, measureCentrality, readLinks';
    writeFileSync(
      join(site, 'tag/index.html'),
      `<!doctype html><script src="ringtrace.global.js"></script><script>const { ${names} } = ringtrace; ${run}</script>`,
    );
    writeFileSync(
      join(site, 'tag/map.html'),
      `<!doctype html><script type="importmap">{ "imports": { "ringtrace": "./ringtrace.browser.js" } }</script>
      <script type="module">import { ${names} } from 'ringtrace'; ${run}</script>`,
    );
    writeFileSync(join(site, 'tag/strict.html'), STRICT);
    server = serve(site);
    origin = await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    });
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: executablePath!,
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function open(path: string): Promise<{ result: unknown; errors: string[]; shared: boolean; left: number }> {
    const tab = await browser.newPage();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${origin}/${path}`, { waitUntil: 'load' });
    const result = await tab.evaluate('finished');
    const shared = await tab.evaluate<boolean>('typeof SharedArrayBuffer !== "undefined"');
    // The browser takes a moment to bury a worker that was told to stop.
    await vi.waitUntil(() => tab.workers().length === 0, { timeout: 10_000 }).catch(() => undefined);
    const left = tab.workers().length;
    await tab.close();
    return { result, errors, shared, left };
  }

  const inWorkers = {
    equal: true,
    values: 4000,
    startedAt: { 1: 0, 2: 2, 8: expect.toSatisfy((count: number) => count > 2) },
  };

  it('built by Vite it runs in Web Workers, to the same bits, and leaves none behind', async () => {
    expect(await open('vite/')).toEqual({ result: inWorkers, errors: [], shared: false, left: 0 });
  });

  it('built by Vite it shares memory with its workers where the page is isolated', async () => {
    expect(await open('isolated/vite/')).toEqual({ result: inWorkers, errors: [], shared: true, left: 0 });
  });

  it.each(['tag/', 'tag/map.html'])('as one file (%s) it runs in Web Workers, to the same bits', async (path) => {
    expect(await open(path)).toEqual({ result: inWorkers, errors: [], shared: false, left: 0 });
  });

  it('as one file it reads, analyzes and draws a case where the page allows no worker, and connects to nothing', async () => {
    const { result, errors } = await open('tag/strict.html');
    expect(result).toEqual({ verdict: 'ranked', workers: 0, svg: true, html: true });
    expect(errors).toEqual([]);
  });

  it('bundled into a single file it finds no worker and runs in the page', async () => {
    const { result, errors, left } = await open('single/');
    expect(result).toMatchObject({ equal: true, values: 4000 });
    expect({ errors, left }).toEqual({ errors: [], left: 0 });
  });
});

/** Serves a folder; below `/isolated/` with the headers that let a page share memory. */
function serve(folder: string): Server {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
  return createServer((request, response) => {
    const isolated = request.url!.startsWith('/isolated/');
    const path = normalize(request.url!.replace('/isolated/', '/')).replace(/\/$/, '/index.html');
    if (isolated) {
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    }
    try {
      const body = readFileSync(join(folder, path));
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end('not found');
    }
  });
}
