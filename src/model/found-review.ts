import type { EligibleId } from './ids.ts';

/** What a human said of a lead, and who, when, why. */
export interface FoundDecision {
  /** Who the decision is on. */
  readonly person: EligibleId;
  /** `checked`: looked at, and stays a lead; `confirmed`: found to be right. */
  readonly verdict: 'checked' | 'confirmed';
  /** Who decided. */
  readonly by: string;
  /** When: an ISO 8601 instant. */
  readonly at: string;
  /** Why. */
  readonly reason: string;
}

/** What humans did about the leads of a case, and what was taken out of it: people who were cleared, erased or expired are counts. */
export interface FoundReview {
  /** `open`, `led` or `28cfr23`. */
  readonly policy: string;
  /** The decisions on the leads, in their order. */
  readonly decisions: readonly FoundDecision[];
  /** Leads nobody has decided on. */
  readonly unreviewed: number;
  /** People who were cleared, and would be ranked. */
  readonly cleared: number;
  /** Items that were erased. */
  readonly erased: number;
  /** Items whose time was over. */
  readonly expired: number;
  /** People who are not scored, because no suspicion is on record; 0 under other policies. */
  readonly unsuspected: number;
}
