/**
 * Who did what to this case, and may they? The log, the decisions on leads, what must go and stay gone, what is disclosed.
 *
 * Doors: model, kernels, protection, identities, benchmark, report, analysis. Invariants: no line of the log names a person of the case; what was erased is in no output; nothing here
 * reads a clock, a file or chance: whoever calls hands them in.
 */
export { type BeginCaseOptions, beginCase } from './begin-case.ts';
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
export { type BasisComparison, type BasisRank, compareBases } from './compare-bases.ts';
export { recordDecision, recordSuspicion, standingDecisions } from './decisions.ts';
export { type DisclosureInput, disclosurePack, type RowLedger } from './disclosure-pack.ts';
export {
  type ErasableReading,
  type EraseItemOptions,
  erasedIn,
  eraseItem,
  type WithoutErased,
  withoutErased,
} from './erasure.ts';
export { type ExpireItemsOptions, type Expiry, expireItems } from './expire-items.ts';
export { type ExtendLogOptions, extendLog, type LogExtension } from './extend-log.ts';
export { type GroupShare, groupShares } from './group-shares.ts';
export { canonicalJson, itemKey, sha256Hex } from './hashes.ts';
export {
  EMPTY_LOG,
  LOG_VERBS,
  type LogEntry,
  type LogFact,
  type LogHead,
  type LogKey,
  type LogVerb,
} from './log-entry.ts';
export {
  describeProcessing,
  type InstructionsForUse,
  instructionsForUse,
  type ProcessingRecord,
  type TechnicalFile,
  technicalFile,
} from './papers.ts';
export { endOfPeriod, type Period } from './period.ts';
export { checkHandover, suspectablePeople, type UnderPolicy, underPolicy } from './policy.ts';
export { type PseudonymizedFindings, pseudonymizeFindings } from './pseudonymize-findings.ts';
export { type ReviewSheet, type ReviewSheetOptions, reviewSheet } from './review-sheet.ts';
export { type LogFault, type LogVerification, type VerifyLogOptions, verifyLog } from './verify-log.ts';
