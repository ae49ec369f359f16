import { join } from 'node:path';
import pc from 'picocolors';
import { analyzeCase } from '../analysis/index.ts';
import { type DateOrder, issueLine, PRESETS, type PresetName } from '../evidence/index.ts';
import { readLabelsFile, readPeopleFile, writeCaseFolder, writeFileWhole } from '../io/index.ts';
import { type FileReading, type KnownPeople, type PersonId, RingtraceError, type RowIssue } from '../model/index.ts';
import { toJson, toText } from '../report/index.ts';
import type { AnalysisFlags } from './analysis-options.ts';
import { EXIT_REJECTED_ROWS } from './exit-codes.ts';
import type { IdentityFlags } from './identity-options.ts';
import { issueSummary } from './issue-summary.ts';
import { createProgressBar } from './progress-bar.ts';
import { readCase } from './read-case.ts';
import { readIdentities } from './read-identities.ts';
import { resolveCase } from './resolve-case.ts';
import { tidiedNotes } from './tidied-notes.ts';

export interface AnalyzeFlags extends AnalysisFlags, IdentityFlags {
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
  const columns = 'give columns such as source and target, or the --preset whose export it is';
  // A table without rows is a case of nobody; one whose rows are no links, or a folder without such a table, is a mistake.
  const isOfLinks = ({ readAs }: FileReading): boolean => PRESETS.some(({ name }) => name === readAs);
  if (reading.links.length === 0 && (reading.rejected.length > 0 || !reading.files.some(isOfLinks)))
    throw nothingRead(linksPath, 'holds no link', reading.issues, columns);
  const people = flags.people === undefined ? undefined : await readPeopleFile(flags.people, { onProgress });
  // Whoever names a table of people wants its protected ones protected.
  if (people?.people.length === 0 && people.rejected.length > 0)
    throw nothingRead(flags.people!, 'names no person', people.issues, 'give columns id and category');
  const { top, seed, draws, workers, policy, caseId, legalBasis } = flags;
  const labels = flags.known === undefined ? undefined : await readLabelsFile(flags.known, { onProgress });
  const who = await readIdentities(reading, flags, onProgress);
  const issues = [...reading.issues, ...(people?.issues ?? []), ...who.issues];
  const given = { links: reading.links, people: [...reading.people, ...(people?.people ?? [])] };
  const { links, ...resolved } = await resolveCase(given, who);
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

  if (flags.json === '-') process.stdout.write(toJson(findings));
  else {
    if (flags.json !== undefined) await writeFileWhole(flags.json, toJson(findings));
    process.stdout.write(toText(findings, { color: pc }));
  }
  if (flags.out !== undefined) await writeCaseFolder(flags.out, findings, { links: reading.links });
  const notes = reading.files.map(
    ({ file, readAs }) => `${file}: ${readAs ? `read as ${readAs}` : 'not read, no preset knows its columns'}`,
  );
  notes.push(...tidiedNotes([...(reading.tidied ?? []), ...(people?.tidied ?? [])]));
  notes.push(...issueSummary(issues));
  if (flags.out !== undefined) notes.push(`Open ${join(flags.out, 'report.html')}`);
  for (const note of notes) process.stderr.write(`${note}\n`);
  const rejected = [reading.rejected, reading.rejectedPeople, people?.rejected ?? [], who.rejected];
  if (flags.strict && rejected.some(({ length }) => length > 0)) process.exitCode = EXIT_REJECTED_ROWS;
}

function nothingRead(path: string, problem: string, issues: readonly RowIssue[], remedy: string): RingtraceError {
  const first = issues[0] && issueLine(issues[0]);
  return new RingtraceError('empty-input', path, first ? `${problem} that can be read (${first})` : problem, remedy);
}

function knownFrom(labels: ReadonlyMap<PersonId, boolean>): KnownPeople {
  const having = (isPlanner: boolean): PersonId[] => [...labels.keys()].filter((id) => labels.get(id) === isPlanner);
  return { planners: having(true), notPlanners: having(false) };
}
