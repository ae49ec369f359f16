import type { JudgementLog } from '../identities/index.ts';
import type { PersonId } from '../model/index.ts';
import type { LogFact, LogHead } from './log-entry.ts';
import type { Period } from './period.ts';

/**
 * `open`: everybody who is not protected is ranked, and unreviewed leads leave with word that they are. `led` (Directive (EU) 2016/680): only people with a
 * category are ranked, and no named lead leaves without a decision. `28cfr23`: the same, and nobody without a record of suspicion is ranked.
 */
export const CASE_POLICIES = ['open', 'led', '28cfr23'] as const;

export type CasePolicy = (typeof CASE_POLICIES)[number];

/** A file that was taken into the case, by its hash. */
export interface AddedInput {
  readonly name: string;
  /** Where it was found, or in the case's own folder where it was copied. */
  readonly path: string;
  readonly sha256: string;
  readonly byteCount: number;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly isCopied: boolean;
}

/** An analysis: what it was made of, and the hash of what came out. */
export interface CaseRun {
  readonly runId: string;
  readonly at: string;
  readonly by: string;
  /** Of the library. */
  readonly version: string;
  /** Hashes of the inputs. */
  readonly inputs: readonly string[];
  /** SHA-256 of the canonical JSON of the options. */
  readonly settings: string;
  /** SHA-256 of findings.json. */
  readonly output: string;
  /** Its output was destroyed, because it held what had to go. */
  readonly isDestroyed?: true;
}

/** Rows that were set aside, and who has read them. */
export interface RowsRead {
  /** SHA-256 of the issues that were read: others are unread. */
  readonly issues: string;
  readonly by: string;
  readonly at: string;
}

/** What `case.json` holds. */
export interface CaseFile {
  /** Of this form. */
  readonly casework: 1;
  readonly caseId: string;
  readonly unit: string;
  readonly legalBasis: string;
  readonly policy: CasePolicy;
  readonly openedAt: string;
  readonly openedBy: string;
  /** What the case is for, and for whom: `describeProcessing` tells them. */
  readonly purpose: string;
  readonly recipients: readonly string[];
  /** How long what was added is kept. */
  readonly keepItems: Period | null;
  /** Within which time somebody must have looked at a person anew. */
  readonly reviewWithin: Period | null;
  /** How long the log is kept, apart from what it tells of. */
  readonly keepLog: Period | null;
  readonly inputs: readonly AddedInput[];
  readonly runs: readonly CaseRun[];
  readonly rowsRead: RowsRead | null;
  /** Items that were erased, and that expired: counts alone are left of them. */
  readonly erasedCount: number;
  readonly expiredCount: number;
}

export const DECISION_VERDICTS = ['checked', 'cleared', 'confirmed'] as const;

export type DecisionVerdict = (typeof DECISION_VERDICTS)[number];

/** What a human says of a lead. Nothing is taken back: the last decision on a person stands. */
export interface Decision {
  readonly person: PersonId;
  readonly verdict: DecisionVerdict;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** Why a person may be looked at at all: 28 CFR 23.20(a). */
export interface Suspicion {
  readonly person: PersonId;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** The document that supports it. */
  readonly document: string;
}

export const ITEM_KINDS = ['person', 'report', 'row'] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** What is left of an erased item: that there was one, by a hash that only the key of the case makes again. */
export interface Tombstone {
  readonly kind: ItemKind;
  readonly key: string;
  readonly at: string;
}

/** The tombstones of one case: those of another one are told by `check`. */
export interface Tombstones {
  /** Keyed hash of the case's own id. */
  readonly check: string;
  readonly items: readonly Tombstone[];
}

/** Everything that a case folder holds beside inputs, runs and the lines of the log. */
export interface CaseState {
  readonly file: CaseFile;
  readonly decisions: readonly Decision[];
  readonly suspicions: readonly Suspicion[];
  readonly judgements: JudgementLog;
  readonly tombstones: Tombstones;
  /** The secret of the case: whoever has it can try whether somebody was erased. 64 hexadecimal digits. */
  readonly key: string;
  readonly log: LogHead;
}

/** What is to be changed in a case, and what the log will say of it. */
export interface CaseChange {
  readonly state: Omit<CaseState, 'log'>;
  readonly facts: readonly LogFact[];
}
