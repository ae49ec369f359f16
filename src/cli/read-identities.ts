import { type IdentityRecord, type JudgementLog, sameDocument } from '../identities/index.ts';
import { type CaseFolderReading, readJudgementsFile, readRecordsFile } from '../io/index.ts';
import type { ProposeMatchesOptions } from '../matching/index.ts';
import { type OnProgress, type Person, RingtraceError, type Row, type RowIssue } from '../model/index.ts';
import type { IdentityFlags } from './identity-options.ts';

/** Records and judgements of a case with the rules the caller asked for. */
export interface CaseIdentities {
  readonly records: readonly IdentityRecord[];
  /** Who a register says its people are in the case. */
  readonly people: readonly Person[];
  readonly rejected: readonly Row[];
  readonly issues: readonly RowIssue[];
  readonly options: ProposeMatchesOptions & { readonly judgements: JudgementLog };
}

/** Adds the files named on the command line to what the case folder holds. */
export async function readIdentities(
  reading: CaseFolderReading,
  flags: IdentityFlags,
  onProgress: OnProgress | undefined,
): Promise<CaseIdentities> {
  const taken = reading.records.map(({ id }) => id);
  const added =
    flags.records === undefined
      ? undefined
      : await readRecordsFile(flags.records, { file: flags.records, taken, onProgress });
  if (added?.records.length === 0 && added.rejected.length > 0) {
    const remedy = 'call the column of ids id or record, and that of the people whose they are person';
    throw new RingtraceError('empty-input', flags.records!, 'holds no record that can be read', remedy);
  }
  const judged = flags.judgements === undefined ? [] : await readJudgementsFile(flags.judgements, { onProgress });
  if (judged.length > 0 && reading.judgements.length > 0) {
    const problem = 'the folder holds judgements too';
    throw new RingtraceError(
      'invalid-option',
      '--judgements',
      problem,
      'keep one file: later ones stand over earlier ones',
    );
  }
  return {
    records: [...reading.records, ...(added?.records ?? [])],
    people: added?.people ?? [],
    rejected: [...reading.rejectedRecords, ...(added?.rejected ?? [])],
    issues: added?.issues ?? [],
    options: {
      judgements: judged.length > 0 ? judged : reading.judgements,
      rules: flags.sameDocument ? [sameDocument] : [],
      region: flags.region,
      onProgress,
    },
  };
}
