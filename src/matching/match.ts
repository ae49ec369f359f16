import type { RecordId } from '../identities/index.ts';
import type { ComparisonLevels } from './match-weights.ts';

/** One step of the way from nothing to the score. */
export interface MatchReason {
  /** `prior`, a comparison of `MATCH_LEVELS`, or one followed by `-rarity` or `-holders`: what the file's own frequencies correct. */
  readonly comparison: string;
  /** How the field agrees; `missing` when a record does not state it. */
  readonly level: string;
  /** Bits: one more doubles the odds. */
  readonly points: number;
  /** What was compared, as written, with names and numbers: for who judges, not for a report. */
  readonly detail: string;
}

/** Two records that may be one person. Nothing is merged by it: a human judges. */
export interface Match {
  /** The smaller of the two record ids. */
  readonly left: RecordId;
  /** The larger of the two record ids. */
  readonly right: RecordId;
  /** Log2 of the odds that the two are one person: the sum of the reasons' points, to the last bit. */
  readonly score: number;
  /** 1 / (1 + 2 ^ -score). */
  readonly probability: number;
  /** `unsure`: a human looked at the two and left them open. */
  readonly status: 'undecided' | 'unsure';
  /** What each field adds, the prior first. */
  readonly reasons: readonly MatchReason[];
}

/** A value so common that not every two records that share it were compared. */
export interface OversizeBlock {
  /** What the records share. */
  readonly rule: string;
  /** How many records share it. */
  readonly records: number;
  /** One of them, to find the others by. */
  readonly example: RecordId;
  /** Pairs compared by this rule, and pairs left to the other rules. */
  readonly comparedPairs: number;
  /** Pairs that this rule did not compare. */
  readonly skippedPairs: number;
}

/** Which records may be one person, and what was compared to say so. */
export interface MatchProposals {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Largest first; empty when every two records that share a value were compared. */
  readonly oversizeBlocks: readonly OversizeBlock[];
  /** Pairs of records that were compared. */
  readonly comparedPairs: number;
  /** Pairs that were judged different, or that would join two records judged different: never proposed. */
  readonly blockedPairs: number;
  /** The table of weights and the prior that were used. */
  readonly weights: ComparisonLevels;
  /** Chance that two records picked blindly are one person. */
  readonly prior: number;
}
