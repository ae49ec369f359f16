// `npm run bench:viewer [file or folder]...`: opens the demo, each case named and three made-up ones in the built viewer (`npm run build:viewer`) in headless Chromium
// with software rendering, and prints seconds to the picture (and processor seconds of the page and its workers, which other work on the machine does not lengthen), to leads and to all draws, and milliseconds until the next frame after a click on a person, a filter and
// a step of the window of time, with the longest task in between.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../packed/find-chromium.ts';
import { largeCase } from './large-case.ts';

const PAGE = pathToFileURL(fileURLToPath(new URL('../../dist/viewer/viewer.html', import.meta.url))).href;
const MADE_UP = [
  [1000, 4000],
  [6000, 30_000],
  [20_000, 80_000],
] as const;
const MOST_MS = 900_000;

type Files = Readonly<Record<string, string>>;

function filesOf(path: string): Files {
  const paths = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  return Object.fromEntries(paths.map((each) => [basename(each), readFileSync(each, 'utf8')]));
}

interface Told {
  readonly what: string;
  readonly at: number;
}

/** Runs in the page before anything else: keeps when its worker said what, and how long tasks took. */
function listen(): void {
  const told: Told[] = [];
  const tasks: number[] = [];
  Object.assign(globalThis, { told, tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const Real = globalThis.Worker;
  globalThis.Worker = class extends Real {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        const { kind, stage, view } = data as { kind?: string; stage?: string; view?: { people: unknown[] } };
        // Two frames later it is on the screen.
        const keep = (): unknown =>
          told.push({ what: `${kind} ${stage ?? ''} ${view?.people.length ?? ''}`.trim(), at: performance.now() });
        requestAnimationFrame(() => requestAnimationFrame(keep));
      });
    }
  };
}

/** Milliseconds from an act to the second frame after it, and its longest task. */
async function pace(page: Page, act: string): Promise<string> {
  return await page.evaluate(async (source) => {
    const { tasks } = globalThis as unknown as { tasks: number[] };
    const doIt = new Function(source);
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    tasks.length = 0;
    const begun = performance.now();
    if (doIt() === false) return '-';
    await frame();
    await frame();
    const taken = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return `${Math.round(taken)} (${Math.round(Math.max(0, ...tasks))})`;
  }, act);
}

const CLICK = "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))";
const FILTER =
  "const [box] = document.querySelectorAll('fieldset input[type=checkbox]'); if (!box) return false; box.click()";
const WINDOW =
  "const end = document.querySelector('#time-to'); if (!end) return false; end.value = String(Number(end.value) - 2 * Number(end.step || 1)); end.dispatchEvent(new Event('input', { bubbles: true }))";

/** Processor seconds of the pages and their workers so far. */
async function processorSeconds(client: CDPSession): Promise<number> {
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function measure(name: string, files: Files | null): Promise<string> {
  const browser = await chromium.launch({
    executablePath: findChromium()!,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  try {
    const client = await browser.newBrowserCDPSession();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What the TypeScript loader puts around functions is not there in a page.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.addInitScript(listen);
    const isThere = async (what: string): Promise<unknown> =>
      page.waitForFunction(
        (start) => (globalThis as unknown as { told: Told[] }).told.some((each) => each.what.startsWith(start)),
        what,
        { timeout: MOST_MS },
      );
    await page.goto(PAGE);
    if (files === null) await isThere('opened');
    const ofDemo = await processorSeconds(client);
    await isThere('complete');
    const before = files === null ? 0 : await processorSeconds(client);
    const begun = await page.evaluate((entries) => {
      if (entries === null) return 0;
      (globalThis as unknown as { told: Told[] }).told.length = 0;
      const dataTransfer = new DataTransfer();
      for (const [file, content] of entries) dataTransfer.items.add(new File([content], file));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      return performance.now();
    }, files && Object.entries(files));
    await isThere('opened');
    const spent = files === null ? ofDemo : (await processorSeconds(client)) - before;
    await isThere('found whole');
    await isThere('complete');
    const told = (await page.evaluate('told')) as Told[];
    const seconds = (start: string): string => {
      const found = told.find(({ what }) => what.startsWith(start));
      return found ? ((found.at - begun) / 1000).toFixed(1) : '-';
    };
    const people = told
      .find(({ what }) => what.startsWith('opened'))!
      .what.split(' ')
      .at(-1);
    const paces = [await pace(page, CLICK), await pace(page, FILTER), await pace(page, WINDOW)];
    return `| ${[name, people, seconds('opened'), spent.toFixed(1), seconds('found leads'), seconds('found whole'), ...paces].join(' | ')} |`;
  } finally {
    await browser.close();
  }
}

console.log(
  '| case | people | picture, s | processor, s | leads, s | all draws, s | click, ms (longest task) | filter | window |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
console.log(await measure('demo', null));
for (const path of process.argv.slice(2))
  console.log(await measure(basename(path.replace(/\/edges\.csv$/, '')), filesOf(path)));
for (const [people, ties] of MADE_UP)
  console.log(await measure(`made up, ${ties} ties`, { 'made-up.csv': largeCase(people, ties) }));
