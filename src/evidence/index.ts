/**
 * What does the case file say? Rows become links and people one can answer for; what cannot be read is set aside whole and named.
 *
 * Doors: model, display. Invariant: rows = links + rejected.
 */
export type { AttendanceField, LinkField, PersonField } from './columns.ts';
export { columnsOf, EXTRA_CELLS, LINK_COLUMNS, PERSON_COLUMNS } from './columns.ts';
export type { GradeScale, GradeScaleName } from './grades.ts';
export { GRADE_SCALES, gradeScaleOf } from './grades.ts';
export type { ApplyIdentitiesInputs, ResolvedCase, Tombstone } from './identities/apply-identities.ts';
export { applyIdentities } from './identities/apply-identities.ts';
export type { DescribeIdentitiesInputs } from './identities/describe-identities.ts';
export { describeIdentities } from './identities/describe-identities.ts';
export { documentText } from './identities/document-text.ts';
export type { ExactRule } from './identities/exact-rule.ts';
export { sameDocument } from './identities/exact-rule.ts';
export type { Handover, HandoverReason } from './identities/handover.ts';
export type { Identities, IdentityConflict, IdentityMerge, ResolvedPerson } from './identities/identities.ts';
export type {
  IdentityVerdict,
  Judgement,
  JudgementId,
  JudgementLog,
  Signature,
  Withdrawal,
} from './identities/judgement.ts';
export { IDENTITY_VERDICTS } from './identities/judgement.ts';
export { pairKey } from './identities/pair-key.ts';
export type { ProposeHandoversOptions } from './identities/propose-handovers.ts';
export { proposeHandovers } from './identities/propose-handovers.ts';
export type { ReadJudgementsOptions } from './identities/read-judgements.ts';
export { readJudgements } from './identities/read-judgements.ts';
export type { ReadRecordsOptions, RecordField, RecordsReading } from './identities/read-records.ts';
export { RECORD_COLUMNS, readRecords } from './identities/read-records.ts';
export type { IdentityDocument, IdentityRecord, RecordId } from './identities/record.ts';
export type { NewJudgement } from './identities/record-judgement.ts';
export { recordJudgement } from './identities/record-judgement.ts';
export type { ResolveIdentitiesOptions } from './identities/resolve-identities.ts';
export { resolveIdentities } from './identities/resolve-identities.ts';
export { standingJudgements } from './identities/standing-judgements.ts';
export type { UndoJudgementOptions } from './identities/undo-judgement.ts';
export { undoJudgement } from './identities/undo-judgement.ts';
export type { LinkTableOptions } from './link-reader.ts';
export { LinkReader } from './link-reader.ts';
export type { Preset, PresetName, PresetShape } from './presets/index.ts';
export { choosePreset, PRESETS } from './presets/index.ts';
export { isJudgementsTable } from './presets/is-judgements-table.ts';
export { isPeopleTable } from './presets/is-people-table.ts';
export { isRecordsTable } from './presets/is-records-table.ts';
export type { ReadLinksOptions } from './read-links.ts';
export { readLinks } from './read-links.ts';
export type { ReadPeopleOptions } from './read-people.ts';
export { readPeople } from './read-people.ts';
export type { DateOrder } from './read-time.ts';
export { readTime } from './read-time.ts';
export { rowOf } from './row-layout.ts';
