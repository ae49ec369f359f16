import { join } from 'node:path';
import { analyzeCase } from '../analysis/index.ts';
import { toDocx, toXlsx, writeCaseFolder, writeFileWhole } from '../io/index.ts';
import { shieldOf } from '../protection/index.ts';
import { jsonPieces, toText } from '../report/index.ts';
import { MOST_LAID_OUT } from '../view/index.ts';
import { color } from './colors.ts';
import { EXIT_REJECTED_ROWS } from './exit-codes.ts';
import { type AnalyzedCaseFlags, type OpenedCase, openCase } from './open-case.ts';
import { createProgressBar } from './progress-bar.ts';
import { queueOptions, type RedisFlags } from './redis-options.ts';
import type { RouteFlags } from './route-options.ts';
import { routesText } from './routes.ts';
import { screenText } from './screen-text.ts';
import { writeNotes } from './write-notes.ts';

export interface AnalyzeFlags extends AnalyzedCaseFlags, RedisFlags, RouteFlags {
  readonly out?: string;
  readonly json?: string;
  readonly docx?: string;
  readonly xlsx?: string;
  readonly strict?: boolean;
  readonly title?: string;
  readonly all?: boolean;
  readonly viewer: boolean;
}

/** `ringtrace analyze CASE...`: reads the files of a case or folders of them, analyzes it, prints the leads and writes what was asked for. */
export async function analyze(paths: readonly string[], flags: AnalyzeFlags): Promise<void> {
  const bar = createProgressBar();
  const opened = await openCase(paths, flags, bar.onProgress);
  const routes = await routesText(opened.links, opened.options, flags);
  const findings = await analyzed(opened, flags).finally(bar.stop);
  const titled = flags.title === undefined ? {} : { title: flags.title };

  if (flags.json === '-') {
    for (const piece of jsonPieces(findings)) process.stdout.write(piece);
    if (routes !== undefined) process.stderr.write(routes);
  } else {
    if (flags.json !== undefined) await writeFileWhole(flags.json, jsonPieces(findings));
    const print = flags.all === true ? toText : screenText;
    process.stdout.write(print(findings, { color, ...titled }));
    if (routes !== undefined) process.stdout.write(`\n${routes}`);
  }
  if (flags.docx !== undefined) await writeFileWhole(flags.docx, await toDocx(findings, titled));
  if (flags.xlsx !== undefined) await writeFileWhole(flags.xlsx, await toXlsx(findings, titled));
  const given = {
    links: opened.links,
    people: opened.people ?? [],
    viewer: flags.viewer,
    ...titled,
    onProgress: bar.onProgress,
  };
  const leftOut = flags.out === undefined ? [] : await writeCaseFolder(flags.out, findings, given).finally(bar.stop);
  // Names of files and columns may be somebody's too.
  const loud = findings.caveats.filter((caveat) => caveat.includes('PROTECTED'));
  writeNotes([...loud, ...opened.notes], shieldOf(findings));
  for (const name of leftOut)
    process.stderr.write(`${name} is left out: more than ${MOST_LAID_OUT} people make no picture\n`);
  if (flags.out !== undefined) process.stderr.write(`Open ${join(flags.out, 'report.html')}\n`);
  if (flags.strict && (opened.rejected.length > 0 || opened.isPartly)) process.exitCode = EXIT_REJECTED_ROWS;
}

/** Analyzes here, or with the workers of a queue: the findings are the same. */
async function analyzed({ links, options }: OpenedCase, flags: AnalyzeFlags): ReturnType<typeof analyzeCase> {
  if (flags.redis === undefined) return await analyzeCase(links, options);
  const { openQueue } = await import('../queue/index.ts');
  const queue = await openQueue(queueOptions(flags));
  return await analyzeCase(links, { ...options, workers: queue }).finally(queue.close);
}
