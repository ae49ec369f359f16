/**
 * The nouns: what every room talks about. Types, guards, frozen vocabularies, errors.
 *
 * Doors: imports nothing of ours.
 */
export { countOf } from './count-of.ts';
export type { ErrorCode } from './errors.ts';
export { RingtraceError } from './errors.ts';
export type {
  Findings,
  FindingsOptions,
  FoundActivity,
  FoundCertainty,
  FoundLayer,
  FoundTie,
  Indication,
  KnownCases,
  Lead,
  Policy,
  RankedPerson,
  Reason,
  Verdict,
  WatchBias,
  WatchedPerson,
  Wording,
} from './findings.ts';
export type { FoundBetween, FoundCommunity } from './found-community.ts';
export type { FoundCandidate, FoundConflict, FoundIdentities, FoundMerge } from './found-identities.ts';
export type { EligibleId, EventId, InformantId, LinkId, PersonId, ReportId } from './ids.ts';
export { compareIds } from './ids.ts';
export type { KnownPeople, KnownReport, LeaveOneOut, RerankedPerson } from './known.ts';
export type { Basis, CaseLink, LinkKind } from './link.ts';
export { DIRECTED_KINDS, LINK_KINDS } from './link.ts';

export { nameLeads } from './name-leads.ts';
export { nodeKeys } from './node-keys.ts';

export { NOTICE } from './notice.ts';

export type { Category, Interval, Person, Role } from './person.ts';
export { CATEGORIES, isProtected, ROLES } from './person.ts';
export type { LongWorkOptions, OnProgress, Progress } from './progress.ts';
export { throwIfAborted } from './progress.ts';
export type { FileReading, IssueCode, LinkReading, PeopleReading, Row, RowIssue } from './reading.ts';
export type { TimeSpan } from './time.ts';
export { readTimeSpan } from './time.ts';
export { visibleText } from './visible-text.ts';
