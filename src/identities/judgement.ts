import type { RecordId } from './record.ts';

/** What a human may say of two records. `unsure`: looked at and left open; `undecided`: as if never looked at. */
export const IDENTITY_VERDICTS = ['same', 'different', 'unsure', 'undecided'] as const;

/** What a human may say of two records. */
export type IdentityVerdict = (typeof IDENTITY_VERDICTS)[number];

/** `J1` is the first entry of its log. */
export type JudgementId = string;

/** Who said so, when, and why. */
export interface Signature {
  /** Who said so. */
  readonly author: string;
  /** ISO 8601 day or instant. */
  readonly at: string;
  /** Why, in their own words. */
  readonly reason: string;
}

/** One human's word on whether two records are one person. */
export interface Judgement extends Signature {
  /** Tells it from a withdrawal. */
  readonly type: 'judgement';
  /** What a withdrawal names it by. */
  readonly id: JudgementId;
  /** The smaller of the two record ids. */
  readonly left: RecordId;
  /** The larger of the two record ids. */
  readonly right: RecordId;
  /** Whether the two are one person. */
  readonly verdict: IdentityVerdict;
}

/** Takes an earlier entry back: the log then reads as if that entry had never been made. */
export interface Withdrawal extends Signature {
  /** Tells it from a judgement. */
  readonly type: 'withdrawal';
  /** What it is named by. */
  readonly id: JudgementId;
  /** The entry that is taken back. */
  readonly withdraws: JudgementId;
}

/** All that was ever judged, in order; plain data, only ever appended to. */
export type JudgementLog = readonly (Judgement | Withdrawal)[];
