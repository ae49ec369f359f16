/**
 * ringtrace: network analysis of smuggling rings. From case links to explained leads on who organizes, never on who was carried.
 *
 * The front door: names only, no logic. Files are read and written by `ringtrace/io`, pictures are drawn by `ringtrace/view`.
 */
export type { AnalyzeCaseOptions } from './analyze-case.ts';
export { analyzeCase } from './analyze-case.ts';
export type {
  CentralityTable,
  Measure,
  MeasureCentralityOptions,
  MeasureContext,
  MeasureName,
  TieLength,
} from './centrality/index.ts';
export { MEASURES, measureCentrality } from './centrality/index.ts';
export type { Communities, Community, DetectCommunitiesOptions } from './communities/index.ts';
export { detectCommunities } from './communities/index.ts';
export type {
  ApplyIdentitiesInputs,
  ExactRule,
  GradeScale,
  GradeScaleName,
  Handover,
  HandoverReason,
  Identities,
  IdentityConflict,
  IdentityDocument,
  IdentityMerge,
  IdentityRecord,
  IdentityVerdict,
  Judgement,
  JudgementId,
  JudgementLog,
  LinkField,
  NewJudgement,
  PersonField,
  ProposeHandoversOptions,
  ReadLinksOptions,
  ReadPeopleOptions,
  RecordId,
  ResolvedCase,
  ResolvedPerson,
  ResolveIdentitiesOptions,
  Signature,
  Tombstone,
  UndoJudgementOptions,
  Withdrawal,
} from './evidence/index.ts';
export {
  applyIdentities,
  GRADE_SCALES,
  IDENTITY_VERDICTS,
  LINK_COLUMNS,
  PERSON_COLUMNS,
  proposeHandovers,
  readLinks,
  readPeople,
  recordJudgement,
  resolveIdentities,
  sameDocument,
  standingJudgements,
  undoJudgement,
} from './evidence/index.ts';
export { toGexf } from './formats/index.ts';
export type {
  Basis,
  CaseLink,
  Category,
  EligibleId,
  ErrorCode,
  EventId,
  Findings,
  FindingsOptions,
  FoundCommunity,
  FoundTie,
  InformantId,
  Interval,
  IssueCode,
  Lead,
  LinkId,
  LinkKind,
  LinkReading,
  LongWorkOptions,
  OnProgress,
  PeopleReading,
  Person,
  PersonId,
  Policy,
  Progress,
  RankedPerson,
  Reason,
  ReportId,
  Role,
  Row,
  RowIssue,
  Verdict,
  Wording,
} from './model/index.ts';
export { CATEGORIES, isProtected, LINK_KINDS, RingtraceError, ROLES } from './model/index.ts';
export type { BuildNetworkOptions, EventRule, RingNetwork, Snapshot, TimeWindow } from './network/index.ts';
export { buildNetwork } from './network/index.ts';
export type {
  FlagPlannersInputs,
  FlagPlannersOptions,
  PlannerRanking,
  Signal,
  SignalContext,
  SignalReading,
} from './planners/index.ts';
export {
  defaultSignals,
  dependentContacts,
  flagPlanners,
  harmonicReach,
  openPairs,
  ringLoss,
} from './planners/index.ts';
export { toHtml, toJson, toMarkdown, toText, writeReport } from './report/index.ts';
export type { SynthesizeCaseOptions, SyntheticCase } from './synthetic/index.ts';
export { synthesizeCase } from './synthetic/index.ts';
export { version } from './version.ts';
export { paint, toSvg } from './view/index.ts';
