import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RingtraceError, throwIfAborted } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { printPdfRules } from './file-rules.ts';
import { findChromium } from './find-chromium.ts';

/** What `printPdf` may be told. */
export interface PrintPdfOptions {
  /** The browser's program; found by itself unless told, see `CHROME_PATH`. */
  readonly chromium?: string | undefined;
  /** How long the browser may take; default 60,000. */
  readonly timeoutMs?: number | undefined;
  /** Stops the browser. */
  readonly signal?: AbortSignal | undefined;
}

const PLACE = 'printPdf';
/** Prints offline, from a profile of its own, and tells nobody. */
const FLAGS: readonly string[] = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pdf-header-footer',
];

/**
 * Prints an HTML page, such as `toHtml` writes, as PDF through a Chromium, Chrome or Edge that is installed.
 *
 * The page is put into a folder only this user can read and removed again, whatever happens. The browser's own sandbox stays on; only
 * for the superuser, for whom Chromium refuses to start with it, is it turned off, and the page of a report runs no script anyway.
 *
 * @returns the bytes of the PDF.
 * @throws RingtraceError `missing-package` when no browser is installed; `worker-failed` when it fails or takes too long; `aborted`;
 * `invalid-option` when `timeoutMs` is not above 0.
 */
export async function printPdf(html: string, options: PrintPdfOptions = {}): Promise<Uint8Array> {
  checkSubject(PLACE, html, 'text');
  checkOptions(PLACE, options, printPdfRules);
  const { timeoutMs = 60_000, signal } = options;
  const chromium = findChromium(options.chromium);
  const folder = await mkdtemp(join(tmpdir(), 'ringtrace-pdf-'));
  try {
    const page = join(folder, 'report.html');
    const pdf = join(folder, 'report.pdf');
    await writeFile(page, html, { mode: 0o600 });
    const isSuperuser = process.getuid?.() === 0;
    const flags = [...FLAGS, ...(isSuperuser ? ['--no-sandbox'] : []), `--user-data-dir=${join(folder, 'profile')}`];
    await run(chromium, [...flags, `--print-to-pdf=${pdf}`, pathToFileURL(page).href], { timeoutMs, signal });
    return await readFile(pdf).catch((cause: unknown) => {
      throw new RingtraceError('worker-failed', PLACE, `${chromium} wrote no PDF`, 'try another browser', cause);
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function run(
  program: string,
  args: readonly string[],
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal | undefined },
): Promise<void> {
  throwIfAborted(signal, PLACE);
  // A group of its own, so that the browser's helpers end with it.
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  const onAbort = (): void => end(child);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end(child);
  }, timeoutMs);
  signal?.addEventListener('abort', onAbort);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    throwIfAborted(signal, PLACE);
    if (isLate) throw failed(program, `took longer than ${timeoutMs} ms`);
    if (code !== 0) throw failed(program, `ended with ${code}: ${lastLine(said)}`);
  } catch (error) {
    if (error instanceof RingtraceError) throw error;
    throw failed(program, 'could not be started', error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function end(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function failed(program: string, problem: string, cause?: unknown): RingtraceError {
  return new RingtraceError(
    'worker-failed',
    PLACE,
    `${program} ${problem}`,
    'try another browser, or print the HTML',
    cause,
  );
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
