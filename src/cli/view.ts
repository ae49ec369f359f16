import { spawn } from 'node:child_process';
import { tellFindings } from '../analysis/index.ts';
import { checkHandover } from '../casework/index.ts';
import { viewerPage, writeFileWhole } from '../io/index.ts';
import { type AskFlags, askedAnalysis } from './asked-case.ts';
import { askedWords } from './asked-words.ts';
import { servePage } from './serve-page.ts';
import { writtenCase } from './written-case.ts';

export interface ViewFlags extends AskFlags {
  readonly out?: string;
  readonly port: number;
  readonly open: boolean;
}

/** `ringtrace view CASE...`: the viewer filled with a case, served to this machine alone until it is stopped, or written as one file. */
export async function view(given: readonly string[], flags: ViewFlags): Promise<void> {
  const { paths } = askedWords(given, 0, flags.case, 'view');
  const page = await pageOf(paths, flags);
  if (flags.out !== undefined) {
    await writeFileWhole(flags.out, page);
    process.stderr.write(`Open ${flags.out}\n`);
    return;
  }
  const { address, closed } = await servePage(page, flags.port);
  process.stdout.write(`${address}\n`);
  process.stderr.write('Served to this machine alone; stop with Ctrl-C.\n');
  if (flags.open && process.stdout.isTTY) openBrowser(address);
  await closed;
}

async function pageOf(paths: readonly string[], flags: ViewFlags): Promise<string> {
  const written = await writtenCase(paths);
  if (written !== undefined) {
    if (written.links === undefined)
      process.stderr.write('findings hold only the links that leads cite: name the case itself to ask what if\n');
    if (flags.out !== undefined) checkHandover(written.findings);
    return await viewerPage(written.findings, written);
  }
  const analysis = await askedAnalysis(paths, flags, 'view');
  const findings = tellFindings(analysis);
  if (flags.out !== undefined) checkHandover(findings);
  return await viewerPage(findings, { links: analysis.links, people: analysis.asked.people });
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...words: string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Whoever has no such command has the address on the screen. */
function openBrowser(address: string): void {
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
