import type { LinkId, PersonId, RowPlace } from '../model/index.ts';

/** One contact the two lines have in common, and what it adds to the score. */
export interface ContactReason {
  /** A contact in common. */
  readonly kind: 'contact';
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

/** The new line was used in a handset that the old one was used in. */
export interface HandsetReason {
  /** A handset in common. */
  readonly kind: 'handset';
  /** The first fourteen digits of its IMEI. */
  readonly handset: string;
  /** What it adds to the score. */
  readonly points: number;
  /** Registrations of the old line in it, before the switch. */
  readonly oldCount: number;
  /** Registrations of the new line in it, since the switch. */
  readonly newCount: number;
  /** Where the last registration of the old line in it stands, and the first of the new. */
  readonly rows: readonly RowPlace[];
}

/** By night the new line is registered in a cell that the old one was registered in by night: both are consistent with one area. */
export interface NightsReason {
  /** Nights in one cell. */
  readonly kind: 'nights';
  /** The cell, and where its mast stands. */
  readonly place: string;
  /** What it adds to the score. */
  readonly points: number;
  /** Nights the old line was there, and the new one. */
  readonly oldCount: number;
  /** Nights of the new line there, since the switch. */
  readonly newCount: number;
  /** Where one night of the old line stands, the last, and the first of the new. */
  readonly rows: readonly RowPlace[];
}

/** Why a line may go on as another. */
export type HandoverReason = ContactReason | HandsetReason | NightsReason;

/** A line that may go on as another. Nothing is merged by it: a human judges. */
export interface Handover {
  /** The line that fell silent. */
  readonly from: PersonId;
  /** The line that may go on as it. */
  readonly to: PersonId;
  /** 0 to 1, the sum of the reasons' points. */
  readonly score: number;
  /** Likeness of the contacts alone, 0 to 1; 0 where handset or nights alone speak. */
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
