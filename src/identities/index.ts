/**
 * Who is who? Records, what was judged of them, and the persons that follow.
 *
 * Doors: model, protection, evidence. Invariant: every merge has a judgement or a rule behind it, and merging lifts nobody's protection.
 */
export type { ApplyIdentitiesInputs, ResolvedCase, Tombstone } from './apply-identities.ts';
export { applyIdentities } from './apply-identities.ts';
export type { DescribeIdentitiesInputs } from './describe-identities.ts';
export { describeIdentities } from './describe-identities.ts';
export { documentText } from './document-text.ts';
export type { ExactRule } from './exact-rule.ts';
export { sameDocument } from './exact-rule.ts';
export type { Identities, IdentityConflict, IdentityMerge, ResolvedPerson } from './identities.ts';
export { resolveIdentitiesRules } from './identity-rules.ts';
export { isDocumentNumber } from './is-document-number.ts';
export { isJudgementsTable } from './is-judgements-table.ts';
export { isRecordsTable } from './is-records-table.ts';
export type {
  IdentityVerdict,
  Judgement,
  JudgementId,
  JudgementLog,
  Signature,
  Withdrawal,
} from './judgement.ts';
export { IDENTITY_VERDICTS } from './judgement.ts';
export { ENTRY_COLUMNS, isOwnerColumn, OWNER_COLUMNS, REFERENCE_COLUMNS } from './owner-columns.ts';
export { pairKey } from './pair-key.ts';
export type { ReadJudgementsOptions } from './read-judgements.ts';
export { readJudgements } from './read-judgements.ts';
export type { ReadRecordsOptions, RecordField, RecordsReading } from './read-records.ts';
export { RECORD_COLUMNS, readRecords } from './read-records.ts';
export type { IdentityDocument, IdentityRecord, RecordId } from './record.ts';
export type { NewJudgement } from './record-judgement.ts';
export { recordJudgement } from './record-judgement.ts';
export type { ResolveIdentitiesOptions } from './resolve-identities.ts';
export { resolveIdentities } from './resolve-identities.ts';
export { standingJudgements } from './standing-judgements.ts';
export type { UndoJudgementOptions } from './undo-judgement.ts';
export { undoJudgement } from './undo-judgement.ts';
