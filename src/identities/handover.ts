import type { LinkId, PersonId } from '../model/index.ts';

/** One contact the two lines have in common, and what it adds to the score. */
export interface HandoverReason {
  /** Whom both lines are in contact with. */
  readonly contact: PersonId;
  /** Who the new line is in contact with in the contact's place, having taken over from it themselves. */
  readonly continuedBy?: PersonId;
  /** What it adds to the score. */
  readonly points: number;
  /** Contacts of the old line with them. */
  readonly oldCount: number;
  /** Contacts of the new line with them. */
  readonly newCount: number;
  /** The links behind the counts. */
  readonly links: readonly LinkId[];
}

/** A line that may go on as another. Nothing is merged by it: a human judges. */
export interface Handover {
  /** The line that fell silent. */
  readonly from: PersonId;
  /** The line that may go on as it. */
  readonly to: PersonId;
  /** 0 to 1, the sum of the reasons' points. */
  readonly score: number;
  /** Likeness of the contacts alone, 0 to 1. */
  readonly similarity: number;
  /** How far the old line fell silent: 1 wholly, 0 not at all. */
  readonly silence: number;
  /** How new the new line is: 1 never used before, 0 used as much. */
  readonly novelty: number;
  /** First contact of the new line after the switch, as written. */
  readonly at: string;
  /** Why it may be so, the weightiest first. */
  readonly reasons: readonly HandoverReason[];
}
