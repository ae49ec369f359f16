/**
 * May this come in? Every option and record of the library as a Standard Schema (https://standardschema.dev, version 1), for apps that
 * validate at their border. The subpath `ringtrace/schema`; needs valibot, and nothing of the analysis.
 *
 * Doors: model, evidence, identities; of the other rooms types alone. Invariants: a schema and its type are one (it does not compile otherwise); no
 * message names a person.
 */
export { analyzeCaseOptionsSchema } from './analyze-case-options.ts';
export { caseLinkSchema } from './case-link.ts';
export { measureCentralityOptionsSchema } from './centrality-options.ts';
export type { AnySchema, CheckedIssue, CheckedRows } from './check-rows.ts';
export { checkRows } from './check-rows.ts';
export type { CommunityChoices } from './community-options.ts';
export {
  communityChoicesSchema,
  compareWithChanceOptionsSchema,
  detectCommunitiesOptionsSchema,
  resolutionRangesOptionsSchema,
} from './community-options.ts';
export { findingsSchema } from './findings.ts';
export { foundIdentitiesSchema } from './found-identities.ts';
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
  proposeHandoversOptionsSchema,
  resolveIdentitiesOptionsSchema,
  undoJudgementOptionsSchema,
} from './identity-options.ts';
export {
  identityDocumentSchema,
  identityRecordSchema,
  judgementLogSchema,
  judgementSchema,
  newJudgementSchema,
  withdrawalSchema,
} from './identity-records.ts';
export {
  matchWeightsSchema,
  proposeMatchesOptionsSchema,
  readJudgementsOptionsSchema,
  readRecordsOptionsSchema,
  synthesizeRecordsOptionsSchema,
  unifyPhonesOptionsSchema,
} from './matching-options.ts';
export { buildNetworkOptionsSchema } from './network-options.ts';
export { findPatternOptionsSchema, patternSchema } from './pattern.ts';
export { intervalSchema, knownPeopleSchema, personSchema } from './person.ts';
export {
  certaintyChoicesSchema,
  flagPlannersOptionsSchema,
  measureCertaintyOptionsSchema,
  rankLeadsOptionsSchema,
} from './rank-leads-options.ts';
export {
  readFileOptionsSchema,
  readFolderOptionsSchema,
  readLinksOptionsSchema,
  readPeopleOptionsSchema,
} from './reading-options.ts';
export { rowIssueSchema } from './row-issue.ts';
export type { CellIssue, RowSchema } from './rows.ts';
export { linkRowSchema, personRowSchema } from './rows.ts';
export type { RingtraceSchema } from './schema-of.ts';
export { qualityIntervalsOptionsSchema, synthesizeCaseOptionsSchema } from './synthetic-options.ts';
