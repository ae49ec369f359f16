import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Findings } from '../../src/model/index.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';
import { toViewerCase } from '../../src/view/index.ts';
import { findChromium } from './find-chromium.ts';

const consumer = inject('consumer');
const at = (...names: string[]): string => join(consumer, ...names);
const command = at('node_modules/.bin/ringtrace');
const executablePath = findChromium();
const made = synthesizeCase({ seed: 9, members: 24, migrants: 20, voyages: 3 });
const migrants = made.people.flatMap((row) => (row.category === 'migrant' ? [String(row.id)] : []));
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
];

let browser: Browser;
let served: ChildProcess | undefined;

beforeAll(async () => {
  writeFileSync(at('seen.json'), JSON.stringify({ links: made.links, people: made.people }));
  writeFileSync(at('seen-people.json'), JSON.stringify({ people: made.people }));
  const words = [
    'analyze',
    'seen.json',
    '--people',
    'seen-people.json',
    '--out',
    'seen',
    '--draws',
    '20',
    '--runs',
    '3',
  ];
  const { status, stderr } = spawnSync(command, words, { cwd: consumer, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  if (executablePath) browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
});
afterAll(async () => {
  served?.kill('SIGINT');
  await browser?.close();
});

/** A page and everything it asked for or complained of. */
async function open(address: string): Promise<{ readonly page: Page; readonly heard: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(`error: ${message}`));
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) heard.push(request.url());
  });
  await page.goto(address);
  return { page, heard };
}

const firstLead = (): string =>
  (JSON.parse(readFileSync(at('seen/findings.json'), 'utf8')) as { leads: { person: string }[] }).leads[0]!.person;

describe('the page of the viewer', () => {
  // Names in other scripts and telephone numbers are 650 kB of it: matches of records are proposed in the page too.
  it('stays below 2,600 kB, and 950 with gzip', () => {
    const page = readFileSync(join(consumer, 'node_modules/ringtrace/dist/viewer/viewer.html'));
    expect(page.length).toBeLessThan(2_600_000);
    expect(gzipSync(page).length).toBeLessThan(950_000);
  });
});

describe('report.html', () => {
  it.skipIf(!executablePath)('leads from a lead to the same person in case.html (needs Chromium)', async () => {
    const { page, heard } = await open(pathToFileURL(at('seen/report.html')).href);
    await page.click('article.lead a');
    await page.waitForURL(/case\.html/);
    await page.getByRole('heading', { name: firstLead() }).first().waitFor();
    expect(heard.filter((line) => !line.startsWith('file:'))).toEqual([]);
    await page.close();
  });
});

describe('case.html', () => {
  it('holds nobody protected, in any of its bytes', () => {
    const words = new Set(readFileSync(at('seen/case.html'), 'utf8').match(/[\w-]+/g));
    expect(migrants.length).toBe(20);
    expect(migrants.filter((id) => words.has(id))).toEqual([]);
  });

  it.skipIf(!executablePath)(
    'opens from disk with nothing beside it, and answers what if (needs Chromium)',
    async () => {
      const address = pathToFileURL(at('seen/case.html')).href;
      const { page, heard } = await open(address);
      await page.waitForSelector('#stage canvas');
      await page.locator('.leads bdi').first().waitFor();
      expect(await page.locator('.leads bdi').first().textContent()).toBe(firstLead());
      await page.getByRole('tab', { name: 'What if' }).click();
      await page.locator('input[type=checkbox]').first().waitFor();
      expect(heard).toEqual([address]);
      await page.close();
    },
  );

  it('is left out where that is asked for', () => {
    const words = [
      'analyze',
      'seen.json',
      '--people',
      'seen-people.json',
      '--out',
      'unseen',
      '--draws',
      '0',
      '--no-viewer',
    ];
    expect(spawnSync(command, words, { cwd: consumer }).status).toBe(0);
    expect(() => readFileSync(at('unseen/case.html'))).toThrow(/ENOENT/);
    readFileSync(at('unseen/findings.json'));
  });
});

describe('ringtrace view', () => {
  it.skipIf(!executablePath)(
    'serves the case to this machine, to whoever has the address (needs Chromium)',
    async () => {
      served = spawn(command, ['view', 'seen.json', '--people', 'seen-people.json', '--draws', '0', '--runs', '3'], {
        cwd: consumer,
      });
      const address = await new Promise<string>((resolve) =>
        served!.stdout!.once('data', (text: Buffer) => resolve(String(text).trim())),
      );
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
      const { page, heard } = await open(address);
      await page.locator('.leads bdi').first().waitFor();
      expect(heard).toEqual([address]);
      await page.close();
      const statusOf = async (path: string, options: RequestInit = {}): Promise<number> =>
        (await fetch(new URL(path, address), options)).status;
      expect([
        await statusOf('/'),
        await statusOf(`${'x'.repeat(32)}/`),
        await statusOf(address, { method: 'POST' }),
      ]).toEqual([404, 404, 404]);
      const stopped = new Promise((resolve) => served!.once('exit', resolve));
      served.kill('SIGINT');
      // As any program that Ctrl-C stops.
      expect(await stopped).toBe(130);
    },
  );
});

describe('mount', () => {
  it.skipIf(!executablePath)(
    'puts the viewer into a page of an app, in a frame of its own (needs Chromium)',
    async () => {
      const viewer = at('node_modules/ringtrace/dist/viewer');
      const findings = JSON.parse(readFileSync(at('seen/findings.json'), 'utf8')) as Findings;
      writeFileSync(at('shown.json'), JSON.stringify(toViewerCase(findings)));
      const index = `<!doctype html><div id="here" style="height:700px"></div><script type="module">
      import { mount } from '/dist/viewer/index.js';
      const shown = await (await fetch('/case.json')).json();
      globalThis.viewer = mount(document.getElementById('here'), shown);
    </script>`;
      const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' } as const;
      const server = createServer(({ url = '/' }, response) => {
        const path = url === '/case.json' ? at('shown.json') : join(viewer, '..', url.replace('/dist/', ''));
        const type = types[(url.split('.').at(-1) ?? '') as keyof typeof types] ?? 'text/html';
        const body = url === '/' ? index : existsSync(path) ? readFileSync(path) : undefined;
        response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type }).end(body);
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const { page } = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const frame = page.frameLocator('iframe');
      await frame.locator('.leads bdi').first().waitFor();
      expect(await frame.locator('.leads bdi').first().textContent()).toBe(firstLead());
      await page.evaluate('globalThis.viewer.remove()');
      expect(await page.locator('iframe').count()).toBe(0);
      await page.close();
      server.close();
    },
  );
});
