import { describe, expectTypeOf, it } from 'vitest';
import {
  type BasisComparison,
  type BeginCaseOptions,
  beginCase,
  type CaseChange,
  type CaseState,
  canonicalJson,
  carryDecisions,
  checkCaseState,
  checkHandover,
  compareBases,
  type Decision,
  type DisclosureInput,
  describeProcessing,
  disclosurePack,
  type ErasableReading,
  type EraseItemOptions,
  type ExpireItemsOptions,
  type Expiry,
  type ExtendLogOptions,
  endOfPeriod,
  erasedIn,
  eraseItem,
  expireItems,
  extendLog,
  type GroupShare,
  groupShares,
  type InstructionsForUse,
  type ItemKind,
  instructionsForUse,
  itemKey,
  type LogExtension,
  type LogFact,
  type LogHead,
  type LogVerification,
  type ProcessingRecord,
  type PseudonymizedFindings,
  pseudonymizeFindings,
  type ReviewSheet,
  type ReviewSheetOptions,
  recordDecision,
  recordSuspicion,
  reviewSheet,
  type Suspicion,
  sha256Hex,
  standingDecisions,
  suspectablePeople,
  type TechnicalFile,
  technicalFile,
  type UnderPolicy,
  underPolicy,
  type VerifyLogOptions,
  verifyLog,
  type WithoutErased,
  withoutErased,
} from '../../src/casework/index.ts';
import type { AnalyzeCaseOptions, CaseLink, Findings, Person, PersonId } from '../../src/index.ts';

describe('the verbs of casework', () => {
  it('take and give what they say', () => {
    expectTypeOf(beginCase).toEqualTypeOf<(options: BeginCaseOptions) => CaseChange>();
    expectTypeOf(canonicalJson).toEqualTypeOf<(value: unknown) => string>();
    expectTypeOf(carryDecisions).toEqualTypeOf<
      (findings: Findings, state: CaseState, unsuspected?: number) => Findings
    >();
    expectTypeOf(checkCaseState).toEqualTypeOf<(state: unknown, place?: string) => CaseState>();
    expectTypeOf(checkHandover).toEqualTypeOf<(findings: Findings) => void>();
    expectTypeOf(compareBases).toEqualTypeOf<
      (links: readonly CaseLink[], options?: AnalyzeCaseOptions) => Promise<BasisComparison>
    >();
    expectTypeOf(describeProcessing).toEqualTypeOf<(state: Pick<CaseState, 'file'>) => ProcessingRecord>();
    expectTypeOf(disclosurePack).toEqualTypeOf<(input: DisclosureInput) => Promise<ReadonlyMap<string, string>>>();
    expectTypeOf(endOfPeriod).toEqualTypeOf<(from: string, length: string) => string>();
    expectTypeOf(eraseItem).toEqualTypeOf<(state: CaseState, options: EraseItemOptions) => CaseChange>();
    expectTypeOf(erasedIn).toEqualTypeOf<
      (state: Pick<CaseState, 'key' | 'tombstones'>) => (kind: ItemKind, id: string) => boolean
    >();
    expectTypeOf(expireItems).toEqualTypeOf<(state: CaseState, options: ExpireItemsOptions) => Expiry>();
    expectTypeOf(extendLog).toEqualTypeOf<
      (head?: LogHead, facts?: readonly LogFact[], options?: ExtendLogOptions) => Promise<LogExtension>
    >();
    expectTypeOf(groupShares).toEqualTypeOf<
      (findings: Findings, groupOf: ReadonlyMap<PersonId, string>) => readonly GroupShare[]
    >();
    expectTypeOf(instructionsForUse).toEqualTypeOf<() => InstructionsForUse>();
    expectTypeOf(itemKey).toEqualTypeOf<(key: string, kind: ItemKind | 'case', id: string) => string>();
    expectTypeOf(pseudonymizeFindings).toEqualTypeOf<(findings: Findings, key: string) => PseudonymizedFindings>();
    expectTypeOf(recordDecision).toEqualTypeOf<
      (state: CaseState, decision: Decision, rankable: readonly PersonId[]) => CaseChange
    >();
    expectTypeOf(recordSuspicion).toEqualTypeOf<
      (state: CaseState, suspicion: Suspicion, rankable: readonly PersonId[]) => CaseChange
    >();
    expectTypeOf(reviewSheet).toEqualTypeOf<(findings: Findings, options?: ReviewSheetOptions) => ReviewSheet>();
    expectTypeOf(sha256Hex).toEqualTypeOf<(content: string | Uint8Array) => string | Promise<string>>();
    expectTypeOf(standingDecisions).toEqualTypeOf<
      (decisions: readonly Decision[]) => ReadonlyMap<PersonId, Decision>
    >();
    expectTypeOf(suspectablePeople).toEqualTypeOf<
      (given: { readonly links: readonly CaseLink[]; readonly people: readonly Person[] }) => readonly PersonId[]
    >();
    expectTypeOf(technicalFile).toEqualTypeOf<(state: Pick<CaseState, 'file'>, version: string) => TechnicalFile>();
    expectTypeOf(underPolicy).toEqualTypeOf<
      (
        given: {
          readonly links: readonly CaseLink[];
          readonly people: readonly Person[];
        },
        state: Pick<CaseState, 'file' | 'suspicions'>,
      ) => UnderPolicy
    >();
    expectTypeOf(verifyLog).toEqualTypeOf<(text: string, options?: VerifyLogOptions) => Promise<LogVerification>>();
    expectTypeOf(withoutErased).toEqualTypeOf<
      <Reading extends ErasableReading>(
        reading: Reading,
        state: Pick<CaseState, 'key' | 'tombstones'>,
      ) => WithoutErased<Reading>
    >();
  });
});
