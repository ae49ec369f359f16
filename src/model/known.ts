import type { EligibleId, PersonId } from './ids.ts';

/** People whose part in the case is known beforehand. */
export interface KnownPeople {
  /** Known organizers. */
  readonly planners: readonly PersonId[];
  /** People known to be none. */
  readonly notPlanners?: readonly PersonId[] | undefined;
}

/** Somebody whose part is not known, ranked by nearness to those whose part is. */
export interface RerankedPerson {
  /** Who it is. */
  readonly person: EligibleId;
  /** Among the people whose part is not known; equal scores share their mean rank. */
  readonly rank: number;
  /** The higher, the nearer to known planners. */
  readonly score: number;
}

/** What a few known people add to a ranking, and whether they add anything. */
export interface KnownReport {
  /** How many known organizers were given. */
  readonly planners: number;
  /** How many people known to be none. */
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
  /** Hidden people who come nearer to their own side when ranked anew. */
  readonly improved: number;
  /** Hidden people who go farther from it. */
  readonly worsened: number;
  /** Whether what is known helps to find the rest. */
  readonly helped: boolean;
}
