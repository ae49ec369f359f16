import type { AnalyzeCaseOptions, CaseLink, Person } from 'ringtrace';

/** A case that was read, and what an analysis of it is to be told. */
export interface RowsToAnalyze
  extends Pick<AnalyzeCaseOptions, 'issues' | 'reading' | 'identities' | 'registrations' | 'records' | 'apart'> {
  readonly links: readonly CaseLink[];
  readonly people: readonly Person[];
}
