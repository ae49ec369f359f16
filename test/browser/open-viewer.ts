import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, inject } from 'vitest';
import { findChromium } from '../packed/find-chromium.ts';

export const executablePath: string | undefined = findChromium();
export const whereSkipped = 'skipped where no chromium is on the path';

const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page with the viewer in it, and what went wrong in it. */
export interface OpenViewer {
  readonly page: Page;
  /** Errors, messages on the console, dialogs and requests to elsewhere: all should stay empty. */
  readonly complaints: string[];
  /** Everything the workers told the page, as JSON. */
  told(): Promise<string>;
}

export class ViewerBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'ringtrace-viewer-'));
  #context: BrowserContext | undefined;

  /** Opens the viewer with the demo case analyzed. */
  async open(options: { readonly hash?: string; readonly theme?: 'light' | 'dark' } = {}): Promise<OpenViewer> {
    this.#context ??= await chromium.launchPersistentContext(this.#profile, {
      executablePath: executablePath!,
      headless: true,
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
      args: FLAGS,
    });
    const page = await this.#context.newPage();
    const origin = inject('viewer');
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const isOurs = [origin, 'blob:', 'data:'].some((start) => request.url().startsWith(start));
      if (!isOurs) complaints.push(`request: ${request.url()}`);
    });
    await page.addInitScript(overhear);
    await page.emulateMedia({ colorScheme: options.theme ?? 'light', reducedMotion: 'reduce' });
    await page.goto(origin + (options.hash ?? ''));
    await page.waitForSelector('#stage canvas');
    await measured(page);
    return { page, complaints, told: () => page.evaluate<string>('globalThis.told.join("\\n")') };
  }

  async close(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

/** The viewer opened anew before each test of a file; after it nothing may have gone wrong in the page. */
export function openForEach(): { readonly browser: ViewerBrowser; readonly viewer: OpenViewer; readonly page: Page } {
  const browser = new ViewerBrowser();
  let viewer: OpenViewer;
  beforeEach(async () => {
    viewer = await browser.open();
  });
  afterEach(async () => {
    expect(viewer.complaints).toEqual([]);
    await viewer.page.close();
  });
  afterAll(() => browser.close());
  return {
    browser,
    get viewer() {
      return viewer;
    },
    get page() {
      return viewer.page;
    },
  };
}

/** How many people the legend says are shown. */
export async function shownPeople(page: Page): Promise<number> {
  const text = await page.locator('.legend').innerText();
  return Number(/([\d,]+) (?:person|people) of/.exec(text)![1]!.replace(',', ''));
}

export async function leadsOf(page: Page): Promise<string[]> {
  return await page.locator('.leads .who .id, .leads .who > bdi').allInnerTexts();
}

/** What an entry of a menu hands out; of the export menu unless told. */
export async function handedOut(page: Page, entry: string, menu: string = 'Export'): Promise<Buffer> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.entries').getByRole('button', { name: entry }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Waits until a case's measures have come, which is the last thing the worker does on its own. */
export async function measured(page: Page, timeout: number = 100_000): Promise<void> {
  await page.waitForSelector('#progress', { state: 'detached', timeout });
  await page.waitForSelector('section[aria-busy=false]', { timeout });
}

/** Drops files on the page as a reader would. */
export async function drop(page: Page, files: Readonly<Record<string, string | readonly number[]>>): Promise<void> {
  await page.evaluate((entries) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of entries) {
      dataTransfer.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    }
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, Object.entries(files));
}

/** Serious and critical findings of axe, each with the elements it is about. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // By evaluation: the policy of the page lets no other script in.
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html.slice(0, 160))
            .slice(0, 4)
            .join(' | ')}`,
      );
  });
}

/** Shows the first lead and one of the people tied to them, alone: of two people brought into view, the tie goes through the middle, which is told. */
export async function frameFirstTie(page: Page): Promise<readonly [x: number, y: number]> {
  await page.keyboard.press('n');
  await page.keyboard.press('x');
  await page.locator('.evidence .tie .link').first().click();
  await page.keyboard.press('x');
  const picked = page.getByRole('region', { name: 'Picked people' });
  await picked.getByRole('button', { name: 'Bring into view' }).click();
  await picked.getByRole('button', { name: 'Only these' }).click();
  await page.waitForTimeout(600);
  const stage = (await page.locator('#stage').boundingBox())!;
  return [stage.x + stage.width / 2, stage.y + stage.height / 2];
}

/** Rows as CSV. */
export function toCsv(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = Object.keys(rows[0]!);
  const cell = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');
}

/** Runs in the page before anything else: keeps what its workers say. */
function overhear(): void {
  const told: string[] = [];
  (globalThis as unknown as { told: string[] }).told = told;
  const Real = globalThis.Worker;
  globalThis.Worker = class extends Real {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => told.push(JSON.stringify(data)));
    }
  };
}
