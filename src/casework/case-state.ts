import type { JudgementLog } from '../identities/index.ts';
import type { PersonId } from '../model/index.ts';
import type { LogFact, LogHead } from './log-entry.ts';
import type { Period } from './period.ts';

/**
 * `open`: everybody who is not protected is ranked, and unreviewed leads leave with word that they are. `led` (Directive (EU) 2016/680): only people with a
 * category are ranked, and no named lead leaves without a decision. `28cfr23`: the same, and nobody without a record of suspicion is ranked.
 */
export const CASE_POLICIES = ['open', 'led', '28cfr23'] as const;

/** The rules a case may be held to. */
export type CasePolicy = (typeof CASE_POLICIES)[number];

/** A file that was taken into the case, by its hash. */
export interface AddedInput {
  /** What the file is called. */
  readonly name: string;
  /** Where it was found, or in the case's own folder where it was copied. */
  readonly path: string;
  /** The hash of its bytes. */
  readonly sha256: string;
  /** How many bytes it has. */
  readonly byteCount: number;
  /** When it was added: ISO 8601 instant. */
  readonly addedAt: string;
  /** Who added it. */
  readonly addedBy: string;
  /** Whether the case holds a copy of its own. */
  readonly isCopied: boolean;
}

/** An analysis: what it was made of, and the hash of what came out. */
export interface CaseRun {
  /** What the run is called in reports. */
  readonly runId: string;
  /** When it was made: ISO 8601 instant. */
  readonly at: string;
  /** Who made it. */
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
  /** Who has read them. */
  readonly by: string;
  /** When: ISO 8601 instant. */
  readonly at: string;
}

/** What `case.json` holds. */
export interface CaseFile {
  /** Of this form. */
  readonly casework: 1;
  /** What the case is called. */
  readonly caseId: string;
  /** The unit that answers for it. */
  readonly unit: string;
  /** On what ground people are looked at. */
  readonly legalBasis: string;
  /** The rules it is held to. */
  readonly policy: CasePolicy;
  /** When it was opened: ISO 8601 instant. */
  readonly openedAt: string;
  /** Who opened it. */
  readonly openedBy: string;
  /** What the case is for, and for whom: `describeProcessing` tells them. */
  readonly purpose: string;
  /** Who may be handed something. */
  readonly recipients: readonly string[];
  /** How long what was added is kept. */
  readonly keepItems: Period | null;
  /** Within which time somebody must have looked at a person anew. */
  readonly reviewWithin: Period | null;
  /** How long the log is kept, apart from what it tells of. */
  readonly keepLog: Period | null;
  /** The files that were added. */
  readonly inputs: readonly AddedInput[];
  /** The analyses that were made. */
  readonly runs: readonly CaseRun[];
  /** The rows that were set aside and read by somebody; null where nobody has. */
  readonly rowsRead: RowsRead | null;
  /** Items that were erased, and that expired: counts alone are left of them. */
  readonly erasedCount: number;
  /** Items whose time was over. */
  readonly expiredCount: number;
}

/** What a human may say of a lead. */
export const DECISION_VERDICTS = ['checked', 'cleared', 'confirmed'] as const;

/** What a human may say of a lead. */
export type DecisionVerdict = (typeof DECISION_VERDICTS)[number];

/** What a human says of a lead. Nothing is taken back: the last decision on a person stands. */
export interface Decision {
  /** Whom it is about. */
  readonly person: PersonId;
  /** What was found. */
  readonly verdict: DecisionVerdict;
  /** Who decided. */
  readonly by: string;
  /** When: ISO 8601 instant. */
  readonly at: string;
  /** Why, in their own words. */
  readonly reason: string;
}

/** Why a person may be looked at at all: 28 CFR 23.20(a). */
export interface Suspicion {
  /** Whom it is about. */
  readonly person: PersonId;
  /** Who says so. */
  readonly by: string;
  /** When: ISO 8601 instant. */
  readonly at: string;
  /** Why, in their own words. */
  readonly reason: string;
  /** The document that supports it. */
  readonly document: string;
}

/** What may be erased from a case; `input`: a file whose time is over. */
export const ITEM_KINDS = ['person', 'report', 'row', 'input'] as const;

/** What may be erased from a case. */
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What is left of an erased item: that there was one, by a hash that only the key of the case makes again. */
export interface Tombstone {
  /** What it was. */
  readonly kind: ItemKind;
  /** The keyed hash of what it was. */
  readonly key: string;
  /** When it was erased: ISO 8601 instant. */
  readonly at: string;
}

/** The tombstones of one case: those of another one are told by `check`. */
export interface Tombstones {
  /** Keyed hash of the case's own id. */
  readonly check: string;
  /** One for each erased item. */
  readonly items: readonly Tombstone[];
}

/** Everything that a case folder holds beside inputs, runs and the lines of the log. */
export interface CaseState {
  /** What `case.json` holds. */
  readonly file: CaseFile;
  /** What humans said of leads. */
  readonly decisions: readonly Decision[];
  /** Why people may be looked at. */
  readonly suspicions: readonly Suspicion[];
  /** Which records were judged to be one person. */
  readonly judgements: JudgementLog;
  /** What was erased. */
  readonly tombstones: Tombstones;
  /** The secret of the case: whoever has it can try whether somebody was erased. 64 hexadecimal digits. */
  readonly key: string;
  /** How far the log goes. */
  readonly log: LogHead;
}

/** What is to be changed in a case, and what the log will say of it. */
export interface CaseChange {
  /** The case as it will be. */
  readonly state: Omit<CaseState, 'log'>;
  /** What the log will say, a line each. */
  readonly facts: readonly LogFact[];
}
