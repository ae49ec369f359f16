import type { EligibleId, PersonId } from './ids.ts';

/** People whose part in the case is known beforehand. */
export interface KnownPeople {
  readonly planners: readonly PersonId[];
  readonly notPlanners?: readonly PersonId[] | undefined;
}

export interface RerankedPerson {
  readonly person: EligibleId;
  /** Among the people whose part is not known; equal scores share their mean rank. */
  readonly rank: number;
  readonly score: number;
}

/** What a few known people add to a ranking, and whether they add anything. */
export interface KnownReport {
  readonly planners: number;
  readonly notPlanners: number;
  /** Everybody else, best first. */
  readonly others: readonly RerankedPerson[];
  /** Null when fewer than two planners are known: there is nobody to leave out. */
  readonly leaveOneOut: LeaveOneOut | null;
}

/** Each known person hidden in turn and ranked among the unknown. */
export interface LeaveOneOut {
  /** Mean percentile of hidden planners less that of hidden others, by score alone. */
  readonly before: number;
  /** The same, ranked anew by the remaining known people. */
  readonly after: number;
  readonly improved: number;
  readonly worsened: number;
  readonly helped: boolean;
}
