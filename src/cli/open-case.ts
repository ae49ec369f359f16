import type { AnalyzeCaseOptions } from '../analysis/index.ts';
import { type DateOrder, issueLine, PRESETS, type PresetName } from '../evidence/index.ts';
import { type CaseFolderReading, readLabelsFile, readPeopleFile } from '../io/index.ts';
import {
  type CaseLink,
  type FileReading,
  type KnownPeople,
  type OnProgress,
  type PersonId,
  RingtraceError,
  type RowIssue,
} from '../model/index.ts';
import type { AnalysisFlags } from './analysis-options.ts';
import type { IdentityFlags } from './identity-options.ts';
import { issueSummary } from './issue-summary.ts';
import { type NetworkFlags, networkChoice } from './network-options.ts';
import { readCase } from './read-case.ts';
import { readIdentities } from './read-identities.ts';
import { resolveCase } from './resolve-case.ts';
import { tidiedNotes } from './tidied-notes.ts';

/** How a case is read and analyzed, whatever is then asked of it. */
export interface CaseFlags extends AnalysisFlags, IdentityFlags, NetworkFlags {
  readonly people?: string;
  readonly known?: string;
  readonly caseId?: string;
  readonly legalBasis?: string;
  readonly preset?: PresetName;
  readonly dateOrder?: DateOrder;
}

/** A case as it was read, and what an analysis of it is to be made with. */
export interface OpenedCase {
  readonly reading: CaseFolderReading;
  /** Rewritten by who is who. */
  readonly links: readonly CaseLink[];
  readonly options: AnalyzeCaseOptions;
  /** What a human should be told of the reading, a line each. */
  readonly notes: readonly string[];
  readonly rejectedCount: number;
}

/**
 * Reads a file or folder with all that stands beside it: people, registers, judgements, labels.
 *
 * @throws RingtraceError `empty-input` for tables that hold no link or no person, and as the readers.
 */
export async function openCase(
  path: string,
  flags: CaseFlags,
  onProgress: OnProgress | undefined,
): Promise<OpenedCase> {
  const { preset, dateOrder } = flags;
  const reading = await readCase(path, { onProgress, preset, dateOrder });
  const columns = 'give columns such as source and target, or the --preset whose export it is';
  // A table without rows is a case of nobody; one whose rows are no links, or a folder without such a table, is a mistake.
  const isOfLinks = ({ readAs }: FileReading): boolean => PRESETS.some(({ name }) => name === readAs);
  if (reading.links.length === 0 && (reading.rejected.length > 0 || !reading.files.some(isOfLinks)))
    throw nothingRead(path, 'holds no link', reading.issues, columns);
  const people = flags.people === undefined ? undefined : await readPeopleFile(flags.people, { onProgress });
  // Whoever names a table of people wants its protected ones protected.
  if (people?.people.length === 0 && people.rejected.length > 0)
    throw nothingRead(flags.people!, 'names no person', people.issues, 'give columns id and category');
  const labels = flags.known === undefined ? undefined : await readLabelsFile(flags.known, { onProgress });
  const who = await readIdentities(reading, flags, onProgress);
  const issues = [...reading.issues, ...(people?.issues ?? []), ...who.issues];
  const given = { links: reading.links, people: [...reading.people, ...(people?.people ?? [])] };
  const { links, ...resolved } = await resolveCase(given, who);
  const { top, seed, draws, workers, policy, rankUncategorized, caseId, legalBasis } = flags;
  const asked = { top, seed, draws, workers, policy, rankUncategorized, caseId, legalBasis, onProgress };
  return {
    reading,
    links,
    options: { ...resolved, ...asked, ...networkChoice(flags), issues, known: labels && knownFrom(labels) },
    notes: [
      ...reading.files.map(
        ({ file, readAs }) => `${file}: ${readAs ? `read as ${readAs}` : 'not read, no preset knows its columns'}`,
      ),
      ...tidiedNotes([...(reading.tidied ?? []), ...(people?.tidied ?? [])]),
      ...issueSummary(issues),
    ],
    rejectedCount: [reading.rejected, reading.rejectedPeople, people?.rejected ?? [], who.rejected].flat().length,
  };
}

function nothingRead(path: string, problem: string, issues: readonly RowIssue[], remedy: string): RingtraceError {
  const first = issues[0] && issueLine(issues[0]);
  return new RingtraceError('empty-input', path, first ? `${problem} that can be read (${first})` : problem, remedy);
}

function knownFrom(labels: ReadonlyMap<PersonId, boolean>): KnownPeople {
  const having = (isPlanner: boolean): PersonId[] => [...labels.keys()].filter((id) => labels.get(id) === isPlanner);
  return { planners: having(true), notPlanners: having(false) };
}
