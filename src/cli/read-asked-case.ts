import { type DateOrder, issueLine, PRESETS, type PresetName } from '../evidence/index.ts';
import type { IdentityRecord } from '../identities/index.ts';
import { type CaseFolderReading, readPeopleFile } from '../io/index.ts';
import {
  type FileReading,
  type FoundIdentities,
  isProtected,
  type OnProgress,
  type Person,
  type PersonId,
  RingtraceError,
  type Row,
  type RowIssue,
} from '../model/index.ts';
import { createShield, sayUnknownRoles, withRegisters } from '../protection/index.ts';
import { fileNote } from './file-note.ts';
import type { IdentityFlags } from './identity-options.ts';
import { issueSummary } from './issue-summary.ts';
import { judgedApart } from './judged-apart.ts';
import { readCase } from './read-case.ts';
import { readIdentities } from './read-identities.ts';
import { readLargeFile, readThroughStore } from './read-through-store.ts';
import { readingChoices } from './reading-choices.ts';
import type { ReadingFlags } from './reading-options.ts';
import { type CaseToResolve, resolveCase } from './resolve-case.ts';
import { tidiedNotes } from './tidied-notes.ts';

/** Which case is meant, and how it is to be read. */
export interface CaseFlags extends IdentityFlags, ReadingFlags {
  readonly people?: string;
  readonly preset?: PresetName;
  /** A file of DuckDB that keeps the rows. */
  readonly store?: string;
  readonly dateOrder?: DateOrder;
  /** Takes out what a case may not hold, before anybody is told apart. */
  readonly withhold?: (reading: CaseFolderReading) => CaseFolderReading;
}

/** A case ready to be analyzed: who is who is settled. */
export interface AskedCase extends CaseToResolve {
  readonly identities?: FoundIdentities;
  readonly reading: CaseFolderReading;
  /** Entries of registers, as they were before anybody was told apart. */
  readonly records: readonly IdentityRecord[];
  /** Pairs of them that were judged different. */
  readonly apart: readonly (readonly [PersonId, PersonId])[];
  readonly issues: readonly RowIssue[];
  readonly rejected: readonly Row[];
  /** Something was passed over: a file, a sheet, or rows of one. */
  readonly isPartly: boolean;
  /** What was read as what, what was tidied and what is wrong, line by line. */
  readonly notes: readonly string[];
  /** Which words for roles no list knows: to be told by whoever shows no caveats, among which findings have it. */
  readonly roleNotes: readonly string[];
}

/**
 * Reads the case that a command line names: links or a folder, people, identities.
 *
 * @throws RingtraceError `empty-input` where a table holds nothing that can be read.
 */
export async function readAskedCase(
  path: string | readonly string[],
  flags: CaseFlags,
  onProgress?: OnProgress,
): Promise<AskedCase> {
  const choices = { ...readingChoices(flags), onProgress };
  const large = flags.store === undefined ? await readLargeFile(path, choices) : {};
  const read =
    flags.store === undefined
      ? (large.reading ?? (await readCase(path, choices)))
      : await readThroughStore(path, flags.store, choices);
  const reading = flags.withhold?.(read) ?? read;
  const place = typeof path === 'string' ? path : path.join(', ');
  const remedy = 'give columns such as source and target, or the --preset whose export it is';
  // A table without rows is a case of nobody; one whose rows are no links, or a folder without such a table, is a mistake.
  const isOfLinks = ({ readAs }: FileReading): boolean => PRESETS.some(({ name }) => name === readAs);
  if (read.links.length === 0 && (reading.rejected.length > 0 || !reading.files.some(isOfLinks)))
    throw nothingRead(place, 'holds no link', reading, remedy);
  const people =
    flags.people === undefined ? undefined : await readPeopleFile(flags.people, { onProgress, needsStanding: true });
  // Whoever names a table of people wants its protected ones protected.
  if (people?.people.length === 0 && people.rejected.length > 0)
    throw nothingRead(flags.people!, 'names no person', { ...people, files: [] }, 'give columns id and category');
  const who = await readIdentities(reading, flags, onProgress);
  const issues = [...reading.issues, ...(people?.issues ?? []), ...who.issues];
  const asked = { links: reading.links, people: [...reading.people, ...(people?.people ?? []), ...who.people] };
  const resolved = await resolveCase(asked, who);
  const { registrations } = reading;
  return {
    ...resolved,
    people: withRegisters(resolved.links, resolved.people, { registrations }),
    reading,
    records: who.records,
    apart: judgedApart(who.options.judgements),
    issues,
    rejected: [...reading.rejected, ...reading.rejectedPeople, ...(people?.rejected ?? []), ...who.rejected],
    isPartly:
      reading.issues.length > 0 ||
      reading.files.some(({ readAs, passedOver = [] }) => readAs === null || passedOver.length > 0),
    notes: [
      ...(large.note === undefined ? [] : [large.note]),
      ...reading.files.map(fileNote),
      ...tidiedNotes([...(reading.tidied ?? []), ...(people?.tidied ?? [])]),
      ...issueSummary(issues),
    ],
    roleNotes: [sayUnknownRoles(issues)].filter((note) => note !== undefined),
  };
}

interface Read {
  readonly issues: readonly RowIssue[];
  readonly files: readonly FileReading[];
  readonly people?: readonly Person[] | undefined;
}

/** What was seen, so that whoever called knows what to name. */
function nothingRead(path: string, problem: string, { issues, files, people }: Read, remedy: string): RingtraceError {
  const [first] = issues;
  const unread = files.filter(({ readAs }) => readAs === null);
  const seen = unread.slice(0, 5).map(fileNote);
  const shield = createShield((people ?? []).filter(isProtected));
  const told = first ? `${problem} that can be read (${issueLine(first)})` : problem;
  return new RingtraceError('empty-input', path, shield.text([told, ...seen].join('; ')), remedy);
}
