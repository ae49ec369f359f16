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
  FoundActivity,
  FoundReading,
  Indication,
  KnownCases,
  KnownCount,
  KnownLeads,
  Lead,
  RankedPerson,
  Reason,
  Verdict,
  Wording,
} from './findings.ts';
export type { FindingsOptions, Policy } from './findings-options.ts';
export type { FoundAccuracy, FoundCertainty, FoundEstimate, FoundLayer, UndrawnReason } from './found-certainty.ts';
export type { FoundBetween, FoundCommunity } from './found-community.ts';
export type { FoundCandidate, FoundConflict, FoundIdentities, FoundMerge } from './found-identities.ts';
export type { FoundProtection } from './found-protection.ts';
export type {
  FoundConduit,
  FoundCurrency,
  FoundHandover,
  FoundMoney,
  FoundPayment,
  FoundPhones,
  FoundPresence,
  FoundRest,
} from './found-records.ts';
export type { FoundDecision, FoundReview } from './found-review.ts';
export type { FoundRemoval, FoundStage, FoundStages, FrontLine } from './found-stages.ts';
export type { FoundNames, FoundTie, FoundTiePart } from './found-tie.ts';
export type { FramingAbsence } from './framing.ts';
export { sayFraming } from './framing.ts';
export type { EligibleId, EventId, Id, InformantId, LinkId, PersonId, ReportId } from './ids.ts';
export { compareIds } from './ids.ts';
export { isPlaceholder } from './is-placeholder.ts';
export type { KnownPeople, KnownReport, LeaveOneOut, RerankedPerson } from './known.ts';
export type { LackCode, LeadLack } from './lead-lack.ts';
export { sayLack, wholePercent } from './lead-lack.ts';
export type { Basis, CaseLink, LinkKind } from './link.ts';
export { DIRECTED_KINDS, LINK_KINDS, UNASKED_KINDS } from './link.ts';
export { LINK_TEXT_FIELDS, LINK_TEXTS, type LinkText, type LinkTextField } from './link-texts.ts';
export { NODE_ID } from './node-id.ts';
export { nodeKeys } from './node-keys.ts';
export { NOTICE, noticeLines, noticeOf, RANKS_UNCATEGORIZED, unreviewedLeads } from './notice.ts';
export { once } from './once.ts';
export { ownFields } from './own-fields.ts';
export type { Category, Interval, Person, Role, RowPlace } from './person.ts';
export { CATEGORIES, isProtected, isPutAmongRanked, ROLES } from './person.ts';
export type { PresetName } from './preset-names.ts';
export { PRESET_NAMES } from './preset-names.ts';
export type { LongWorkOptions, OnProgress, Progress, ShardQueue, ShardWork } from './progress.ts';
export { throwIfAborted } from './progress.ts';
export type {
  FileReading,
  IssueCode,
  LinkReading,
  PassedOver,
  PassedOverCount,
  PeopleReading,
  Row,
  RowIssue,
  TidiedFile,
} from './reading.ts';
export type { CellPlace, Registration } from './registration.ts';
export { sayShare } from './say-share.ts';
export type { CutSetAbsence, EvidenceSource, RestsOn, SourceKind } from './source.ts';
export { cutSetOf, nameSource, readCutSet } from './source.ts';
export { isStrength, LEAST_STRENGTH, MOST_STRENGTH } from './strength-range.ts';
export { updateFindings } from './update-findings.ts';
export { visibleText } from './visible-text.ts';
export type { WatchBias, WatchedPerson } from './watch-bias.ts';
