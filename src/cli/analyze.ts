import { join } from 'node:path';
import pc from 'picocolors';
import { analyzeCase } from '../analysis/index.ts';
import { readLabelsFile, writeCaseFolder, writeFileWhole } from '../io/index.ts';
import type { KnownPeople, PersonId } from '../model/index.ts';
import { toJson, toText } from '../report/index.ts';
import type { AnalysisFlags } from './analysis-options.ts';
import { EXIT_REJECTED_ROWS } from './exit-codes.ts';
import { createProgressBar } from './progress-bar.ts';
import { type CaseFlags, readAskedCase } from './read-asked-case.ts';
import { type RouteFlags, routesText } from './routes.ts';

export interface AnalyzeFlags extends AnalysisFlags, CaseFlags, RouteFlags {
  readonly known?: string;
  readonly out?: string;
  readonly json?: string;
  readonly caseId?: string;
  readonly legalBasis?: string;
  readonly strict?: boolean;
}

/** `ringtrace analyze LINKS`: reads a case file or a folder of them, analyzes it, prints the leads and writes what was asked for. */
export async function analyze(linksPath: string, flags: AnalyzeFlags): Promise<void> {
  const bar = createProgressBar();
  const { onProgress } = bar;
  const { links, reading, issues, rejected, notes, ...resolved } = await readAskedCase(linksPath, flags, onProgress);
  const { top, seed, draws, workers, policy, caseId, legalBasis } = flags;
  const labels = flags.known === undefined ? undefined : await readLabelsFile(flags.known, { onProgress });
  const routes = await routesText({ links, people: resolved.people }, flags, { workers });
  const findings = await analyzeCase(links, {
    ...resolved,
    issues,
    known: labels && knownFrom(labels),
    top,
    seed,
    draws,
    workers,
    policy,
    rankUncategorized: flags.rankUncategorized,
    caseId,
    legalBasis,
    onProgress,
  }).finally(bar.stop);

  if (flags.json === '-') {
    process.stdout.write(toJson(findings));
    if (routes !== undefined) process.stderr.write(routes);
  } else {
    if (flags.json !== undefined) await writeFileWhole(flags.json, toJson(findings));
    process.stdout.write(toText(findings, { color: pc }));
    if (routes !== undefined) process.stdout.write(`\n${routes}`);
  }
  if (flags.out !== undefined) await writeCaseFolder(flags.out, findings, { links: reading.links });
  const opened = flags.out === undefined ? [] : [`Open ${join(flags.out, 'report.html')}`];
  for (const note of [...notes, ...opened]) process.stderr.write(`${note}\n`);
  if (flags.strict && rejected.length > 0) process.exitCode = EXIT_REJECTED_ROWS;
}

function knownFrom(labels: ReadonlyMap<PersonId, boolean>): KnownPeople {
  const having = (isPlanner: boolean): PersonId[] => [...labels.keys()].filter((id) => labels.get(id) === isPlanner);
  return { planners: having(true), notPlanners: having(false) };
}
