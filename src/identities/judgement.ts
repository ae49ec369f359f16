import type { RecordId } from './record.ts';

/** What a human may say of two records. `unsure`: looked at and left open; `undecided`: as if never looked at. */
export const IDENTITY_VERDICTS = ['same', 'different', 'unsure', 'undecided'] as const;

export type IdentityVerdict = (typeof IDENTITY_VERDICTS)[number];

/** `J1` is the first entry of its log. */
export type JudgementId = string;

/** Who said so, when, and why. */
export interface Signature {
  readonly author: string;
  /** ISO 8601 day or instant. */
  readonly at: string;
  readonly reason: string;
}

/** One human's word on whether two records are one person. */
export interface Judgement extends Signature {
  readonly type: 'judgement';
  readonly id: JudgementId;
  /** The smaller of the two record ids. */
  readonly left: RecordId;
  readonly right: RecordId;
  readonly verdict: IdentityVerdict;
}

/** Takes an earlier entry back: the log then reads as if that entry had never been made. */
export interface Withdrawal extends Signature {
  readonly type: 'withdrawal';
  readonly id: JudgementId;
  readonly withdraws: JudgementId;
}

/** All that was ever judged, in order; plain data, only ever appended to. */
export type JudgementLog = readonly (Judgement | Withdrawal)[];
