/**
 * Who did what to this case, and may they? The log, the decisions on leads, what must go and stay gone, what is disclosed.
 *
 * Doors: model, kernels, protection, identities, benchmark, report, analysis. Invariants: no line of the log names a person of the case; what was erased is in no output; nothing here
 * reads a clock, a file or chance: whoever calls hands them in.
 */
export { type BeginCaseOptions, beginCase } from './begin-case.ts';
export { canonicalJson } from './canonical-json.ts';
export { carryDecisions } from './carry-decisions.ts';
export {
  type AddedInput,
  CASE_POLICIES,
  type CaseChange,
  type CaseFile,
  type CasePolicy,
  type CaseRun,
  type CaseState,
  DECISION_VERDICTS,
  type Decision,
  type DecisionVerdict,
  ITEM_KINDS,
  type ItemKind,
  type RowsRead,
  type Suspicion,
  type Tombstone,
  type Tombstones,
} from './case-state.ts';
export { checkCaseState } from './check-case-state.ts';
export { checkHandover } from './check-handover.ts';
export { type BasisComparison, type BasisRank, compareBases } from './compare-bases.ts';
export { describeProcessing, type ProcessingRecord } from './describe-processing.ts';
export { type DisclosureInput, disclosurePack, type RowLedger } from './disclosure-pack.ts';
export { type EraseItemOptions, eraseItem } from './erase-item.ts';
export { type ErasableReading, erasedIn, type WithoutErased, withoutErased } from './erased-items.ts';
export { type ExpireItemsOptions, type Expiry, expireItems } from './expire-items.ts';
export { type ExtendLogOptions, extendLog, type LogExtension } from './extend-log.ts';
export { type GroupShare, groupShares } from './group-shares.ts';
export { type InstructionsForUse, instructionsForUse } from './instructions-for-use.ts';
export { itemKey } from './item-key.ts';
export {
  EMPTY_LOG,
  LOG_VERBS,
  type LogEntry,
  type LogFact,
  type LogHead,
  type LogKey,
  type LogVerb,
} from './log-entry.ts';
export { endOfPeriod, type Period } from './period.ts';
export { type PseudonymizedFindings, pseudonymizeFindings } from './pseudonymize-findings.ts';
export { recordDecision, recordSuspicion } from './record-decision.ts';
export { type ReviewSheet, type ReviewSheetOptions, reviewSheet } from './review-sheet.ts';
export { sha256Hex } from './sha256-hex.ts';
export { standingDecisions } from './standing-decisions.ts';
export { type TechnicalFile, technicalFile } from './technical-file.ts';
export { suspectablePeople, type UnderPolicy, underPolicy } from './under-policy.ts';
export { type LogFault, type LogVerification, type VerifyLogOptions, verifyLog } from './verify-log.ts';
