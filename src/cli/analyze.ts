import { join } from 'node:path';
import pc from 'picocolors';
import { analyzeCase } from '../analysis/index.ts';
import { writeCaseFolder, writeFileWhole } from '../io/index.ts';
import { shieldOf } from '../protection/index.ts';
import { toJson, toText } from '../report/index.ts';
import { EXIT_REJECTED_ROWS } from './exit-codes.ts';
import { type AnalyzedCaseFlags, openCase } from './open-case.ts';
import { createProgressBar } from './progress-bar.ts';
import { type RouteFlags, routesText } from './routes.ts';
import { screenText } from './screen-text.ts';

export interface AnalyzeFlags extends AnalyzedCaseFlags, RouteFlags {
  readonly out?: string;
  readonly json?: string;
  readonly strict?: boolean;
  readonly title?: string;
  readonly all?: boolean;
  readonly viewer: boolean;
}

/** `ringtrace analyze LINKS`: reads a case file or a folder of them, analyzes it, prints the leads and writes what was asked for. */
export async function analyze(linksPath: string, flags: AnalyzeFlags): Promise<void> {
  const bar = createProgressBar();
  const opened = await openCase(linksPath, flags, bar.onProgress);
  const routes = await routesText(opened.links, opened.options, flags);
  const findings = await analyzeCase(opened.links, opened.options).finally(bar.stop);
  const titled = flags.title === undefined ? {} : { title: flags.title };

  if (flags.json === '-') {
    process.stdout.write(toJson(findings));
    if (routes !== undefined) process.stderr.write(routes);
  } else {
    if (flags.json !== undefined) await writeFileWhole(flags.json, toJson(findings));
    const print = flags.all === true ? toText : screenText;
    process.stdout.write(print(findings, { color: pc, ...titled }));
    if (routes !== undefined) process.stdout.write(`\n${routes}`);
  }
  if (flags.out !== undefined)
    await writeCaseFolder(flags.out, findings, {
      links: opened.links,
      people: opened.people ?? [],
      viewer: flags.viewer,
      ...titled,
    });
  // Names of files and columns may be somebody's too.
  const shield = shieldOf(findings);
  for (const note of [...findings.caveats.filter((caveat) => caveat.includes('PROTECTED')), ...opened.notes])
    process.stderr.write(`${shield?.text(note) ?? note}\n`);
  if (flags.out !== undefined) process.stderr.write(`Open ${join(flags.out, 'report.html')}\n`);
  if (flags.strict && opened.rejected.length > 0) process.exitCode = EXIT_REJECTED_ROWS;
}
