/**
 * May this come in? Every option and record of the library as a Standard Schema (https://standardschema.dev, version 1), for apps that
 * validate at their border. The subpath `ringtrace/schema`; needs valibot, and nothing of the analysis. Schemas of options are made of the
 * rules that the verbs themselves check by.
 *
 * Doors: model, evidence, identities, records; of the other rooms types, and the tables of rules. Invariants: imported by nobody; a
 * schema and its verb refuse alike; no message names a person.
 */
export type { CommunityChoices } from '../communities/index.ts';
export type { RingtraceSchema } from '../records/index.ts';
export {
  caseLinkSchema,
  findingsSchema,
  foundIdentitiesSchema,
  identityDocumentSchema,
  identityRecordSchema,
  intervalSchema,
  judgementLogSchema,
  judgementSchema,
  knownPeopleSchema,
  newJudgementSchema,
  patternSchema,
  personSchema,
  rowIssueSchema,
  undoJudgementOptionsSchema,
  withdrawalSchema,
} from '../records/index.ts';
export { analyzeCaseOptionsSchema } from './analysis-options.ts';
export { measureCentralityOptionsSchema, measureTiesOptionsSchema } from './centrality-options.ts';
export type { AnySchema, CheckedIssue, CheckedRows, SchemaVerdict, StandardIssue } from './check-rows.ts';
export { checkRows } from './check-rows.ts';
export {
  communityChoicesSchema,
  compareWithChanceOptionsSchema,
  detectCommunitiesOptionsSchema,
  resolutionRangesOptionsSchema,
} from './community-options.ts';
export {
  exportOptionsSchema,
  gexfOptionsSchema,
  knownCasesSchema,
  linkExportOptionsSchema,
  toHtmlOptionsSchema,
  toSvgOptionsSchema,
  toTextOptionsSchema,
  writeCaseFolderOptionsSchema,
  writeReportOptionsSchema,
} from './handing-over-options.ts';
export {
  readJudgementsOptionsSchema,
  readRecordsOptionsSchema,
  resolveIdentitiesOptionsSchema,
} from './identity-options.ts';
export { matchWeightsSchema, proposeMatchesOptionsSchema, unifyPhonesOptionsSchema } from './matching-options.ts';
export { traceMoneyInStepsOptionsSchema, traceMoneyOptionsSchema } from './money-options.ts';
export { buildNetworkOptionsSchema } from './network-options.ts';
export { findPatternOptionsSchema } from './pattern-options.ts';
export {
  compareCasesOptionsSchema,
  compareFindingsOptionsSchema,
  disbelieveOptionsSchema,
  explainPersonOptionsSchema,
  findPathsOptionsSchema,
  matchCommunitiesOptionsSchema,
  neighborhoodOptionsSchema,
  nextChecksOptionsSchema,
} from './question-options.ts';
export {
  certaintyChoicesSchema,
  flagPlannersOptionsSchema,
  measureCertaintyOptionsSchema,
  rankLeadsOptionsSchema,
} from './rank-leads-options.ts';
export {
  readCaseOptionsSchema,
  readFileOptionsSchema,
  readFolderOptionsSchema,
  readLinksOptionsSchema,
  readPeopleOptionsSchema,
} from './reading-options.ts';
export {
  attackCurveOptionsSchema,
  describeRingOptionsSchema,
  keyPlayersOptionsSchema,
  replaceabilityOptionsSchema,
  scriptCompletenessOptionsSchema,
} from './resilience-options.ts';
export type { CellIssue, RowSchema } from './rows.ts';
export { linkRowSchema, personRowSchema } from './rows.ts';
export {
  qualityIntervalsOptionsSchema,
  synthesizeCaseOptionsSchema,
  synthesizePhonesOptionsSchema,
  synthesizeRecordsOptionsSchema,
} from './synthetic-options.ts';
export {
  callRhythmOptionsSchema,
  compareUseOptionsSchema,
  holdHandoversOptionsSchema,
  linkHandsetsOptionsSchema,
  presentTogetherOptionsSchema,
  proposeHandoversOptionsSchema,
} from './telephony-options.ts';
