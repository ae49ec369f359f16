import type { EligibleId } from './ids.ts';

/** A community as findings tell it; what is optional older findings lack. */
export interface FoundCommunity {
  /** 0 is the largest. */
  readonly id: number;
  /** Sorted by id. */
  readonly members: readonly EligibleId[];
  /** Mean over runs of how much of the community stays together, 0 to 1. */
  readonly stability: number;
  /** Strength of the ties among its members, and of those to others. */
  readonly internal?: number;
  /** Strength of the ties to other communities. */
  readonly external?: number;
  /** 0 (closed) to 1. */
  readonly conductance?: number;
  /** Links among its members by kind, the commonest first. */
  readonly kinds?: readonly { readonly kind: string; readonly linkCount: number }[];
  /** First and last time of such a link as written; null when none is dated. */
  readonly active?: { readonly from: string; readonly to: string } | null;
  /** Known stages of its members, by name. */
  readonly stages?: readonly { readonly stage: string; readonly peopleCount: number }[];
  /** Protected people with a tie to a member: a number, never who. */
  readonly protectedCount?: number;
}

/** Somebody whom the runs do not put firmly into one community; never tell them as a member of either. */
export interface FoundBetween {
  /** Who it is. */
  readonly person: EligibleId;
  /** Where they were put, and the rival when there is one. */
  readonly communities: readonly number[];
  /** How often the runs kept them with the first, 0 to 1. */
  readonly probability: number;
}
