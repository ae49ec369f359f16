/**
 * ringtrace: network analysis of smuggling rings. From case links to explained leads on who organizes, never on who was carried.
 *
 * The front door: names only, no logic. Files are read and written by `ringtrace/io`, pictures are drawn by `ringtrace/view`.
 */
export type { AnalyzeCaseOptions, BenchmarkedRule, CaseAnalysis, CaseBenchmark } from './analysis/index.ts';
export { analyzeCase, analyzeCaseFully, benchmarkCase, tellFindings } from './analysis/index.ts';
export type { KnownCase, QualityInterval, QualityIntervals, RankingQuality } from './benchmark/index.ts';
export { KNOWN_CASES, knownCasesOf, qualityIntervals, rankingQuality } from './benchmark/index.ts';
export type {
  Anchors,
  BrokerageRole,
  CaseFacts,
  CentralityTable,
  Measure,
  MeasureCentralityOptions,
  MeasureContext,
  MeasureName,
  TieLength,
} from './centrality/index.ts';
export { anchoredBetweenness, brokerageRole, MEASURES, measureCentrality } from './centrality/index.ts';
export type {
  BeliefEnd,
  BeliefInterval,
  Certainty,
  CertaintyChoices,
  MeasureCertaintyOptions,
  PlaceCertainty,
} from './certainty/index.ts';
export { defaultDraws, gradeBelief, measureCertainty } from './certainty/index.ts';
export type {
  ChanceReading,
  ChanceRule,
  Communities,
  Community,
  CommunityComparison,
  CommunityDescription,
  CommunityMatch,
  CompareWithChanceOptions,
  DetectCommunitiesOptions,
  Grouping,
  Memberships,
  Place,
  PlaceRecord,
  ResolutionRange,
  ResolutionRangesOptions,
  ResolvedCommunityOptions,
} from './communities/index.ts';
export {
  compareCommunities,
  compareWithChance,
  describeCommunities,
  detectCommunities,
  FIRM_PROBABILITY,
  resolutionRanges,
} from './communities/index.ts';
export type { MimeBundle, Shown } from './display/index.ts';
export type {
  AttendanceField,
  DateOrder,
  GradeScale,
  GradeScaleName,
  LinkField,
  PersonField,
  Preset,
  PresetName,
  PresetShape,
  ReadLinksOptions,
  ReadPeopleOptions,
} from './evidence/index.ts';
export {
  choosePreset,
  EXTRA_CELLS,
  GRADE_SCALES,
  LINK_COLUMNS,
  PERSON_COLUMNS,
  PRESETS,
  readLinks,
  readPeople,
} from './evidence/index.ts';
export type { CsvTables, ExportOptions, GexfOptions, LinkExportOptions } from './formats/index.ts';
export { toAnx, toCsv, toCypher, toCytoscape, toFtm, toGexf, toGraphml, toLinksCsv } from './formats/index.ts';
export type {
  ApplyIdentitiesInputs,
  DescribeIdentitiesInputs,
  ExactRule,
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
  NewJudgement,
  ProposeHandoversOptions,
  ReadJudgementsOptions,
  ReadRecordsOptions,
  RecordField,
  RecordId,
  RecordsReading,
  ResolvedCase,
  ResolvedPerson,
  ResolveIdentitiesOptions,
  Signature,
  Tombstone,
  UndoJudgementOptions,
  Withdrawal,
} from './identities/index.ts';
export {
  applyIdentities,
  describeIdentities,
  IDENTITY_VERDICTS,
  proposeHandovers,
  RECORD_COLUMNS,
  readJudgements,
  readRecords,
  recordJudgement,
  resolveIdentities,
  sameDocument,
  standingJudgements,
  undoJudgement,
} from './identities/index.ts';
export type {
  DrawnTies,
  DrawSignal,
  EvidenceReading,
  EvidenceSignal,
  FlagPlannersInputs,
  FlagPlannersOptions,
  LeadRanking,
  PlannerRanking,
  RankLeadsInputs,
  RankLeadsOptions,
  Signal,
  SignalContext,
  SignalReading,
} from './leads/index.ts';
export {
  commandHeight,
  decayReach,
  defaultSignals,
  dependentContacts,
  evidenceSignals,
  flagPlanners,
  givesOrders,
  harmonicReach,
  introductions,
  moneyBalance,
  openPairs,
  persistence,
  rankLeads,
  recruits,
  rerankWithKnown,
  ringLoss,
  watchBias,
} from './leads/index.ts';
export type {
  Basis,
  CaseLink,
  Category,
  CutSetAbsence,
  EligibleId,
  ErrorCode,
  EventId,
  EvidenceSource,
  Findings,
  FindingsOptions,
  FoundActivity,
  FoundBetween,
  FoundCandidate,
  FoundCertainty,
  FoundCommunity,
  FoundConflict,
  FoundIdentities,
  FoundLayer,
  FoundMerge,
  FoundNames,
  FoundTie,
  FoundTiePart,
  FramingAbsence,
  Indication,
  InformantId,
  Interval,
  IssueCode,
  KnownCases,
  KnownPeople,
  KnownReport,
  LackCode,
  Lead,
  LeadLack,
  LeaveOneOut,
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
  RerankedPerson,
  RestsOn,
  Role,
  Row,
  RowIssue,
  SourceKind,
  TimeSpan,
  UndrawnReason,
  Verdict,
  WatchBias,
  WatchedPerson,
  Wording,
} from './model/index.ts';
export { CATEGORIES, isProtected, LINK_KINDS, NOTICE, RingtraceError, ROLES, readTimeSpan } from './model/index.ts';
export type { BuildNetworkOptions, EventRule, RingNetwork, Snapshot, TimeWindow } from './network/index.ts';
export { buildNetwork } from './network/index.ts';
export type { NotebookDisplay } from './report/index.ts';
export { show, toHtml, toJson, toMarkdown, toText, writeReport } from './report/index.ts';
export * from './resilience/index.ts';
export type {
  DirtyCase,
  RecordError,
  SynthesizeCaseOptions,
  SynthesizeRecordsOptions,
  SyntheticCase,
  SyntheticRecords,
} from './synthetic/index.ts';
export { RECORD_ERRORS, synthesizeCase, synthesizeDirtyCase, synthesizeRecords } from './synthetic/index.ts';
export { version } from './version.ts';
export { paint, toSvg } from './view/index.ts';
