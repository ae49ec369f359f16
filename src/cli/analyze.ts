import pc from 'picocolors';
import { analyzeCase } from '../analyze-case.ts';
import type { DateOrder, PresetName } from '../evidence/index.ts';
import { readLabelsFile, readPeopleFile, writeCaseFolder, writeFileWhole } from '../io/index.ts';
import type { KnownPeople, PersonId } from '../model/index.ts';
import { toJson, toText } from '../report/index.ts';
import type { AnalysisFlags } from './analysis-options.ts';
import { EXIT_REJECTED_ROWS } from './exit-codes.ts';
import { createProgressBar } from './progress-bar.ts';
import { readCase } from './read-case.ts';

export interface AnalyzeFlags extends AnalysisFlags {
  readonly people?: string;
  readonly known?: string;
  readonly out?: string;
  readonly json?: string;
  readonly caseId?: string;
  readonly legalBasis?: string;
  readonly preset?: PresetName;
  readonly dateOrder?: DateOrder;
  readonly strict?: boolean;
}

/** `ringtrace analyze LINKS`: reads a case file or a folder of them, analyzes it, prints the leads and writes what was asked for. */
export async function analyze(linksPath: string, flags: AnalyzeFlags): Promise<void> {
  const bar = createProgressBar();
  const { onProgress } = bar;
  const { preset, dateOrder } = flags;
  const reading = await readCase(linksPath, { onProgress, preset, dateOrder });
  const people = flags.people === undefined ? undefined : await readPeopleFile(flags.people, { onProgress });
  const { top, seed, draws, workers, policy, caseId, legalBasis } = flags;
  const labels = flags.known === undefined ? undefined : await readLabelsFile(flags.known, { onProgress });
  const issues = [...reading.issues, ...(people?.issues ?? [])];
  const known = [...reading.people, ...(people?.people ?? [])];
  const findings = await analyzeCase(reading.links, {
    people: known,
    issues,
    known: labels && knownFrom(labels),
    top,
    seed,
    draws,
    workers,
    policy,
    caseId,
    legalBasis,
    onProgress,
  }).finally(bar.stop);

  if (flags.json === '-') process.stdout.write(toJson(findings));
  else {
    if (flags.json !== undefined) await writeFileWhole(flags.json, toJson(findings));
    process.stdout.write(toText(findings, { color: pc }));
  }
  if (flags.out !== undefined) await writeCaseFolder(flags.out, findings, { links: reading.links });
  for (const { file, readAs } of reading.files)
    process.stderr.write(`${file}: ${readAs ?? 'not read, no preset knows its columns'}\n`);
  for (const { file, row, column, message } of issues.slice(0, 10))
    process.stderr.write(`${file === undefined ? '' : `${file}, `}row ${row}, ${column}: ${message}\n`);
  if (issues.length > 10) process.stderr.write(`... and ${issues.length - 10} more issues (all in findings.issues)\n`);
  if (flags.strict && reading.rejected.length + reading.rejectedPeople.length + (people?.rejected.length ?? 0) > 0)
    process.exitCode = EXIT_REJECTED_ROWS;
}

function knownFrom(labels: ReadonlyMap<PersonId, boolean>): KnownPeople {
  const having = (isPlanner: boolean): PersonId[] => [...labels.keys()].filter((id) => labels.get(id) === isPlanner);
  return { planners: having(true), notPlanners: having(false) };
}
