import type { EligibleId } from './ids.ts';

/** How far a person's place may be owed to watching. */
export interface WatchedPerson {
  /** Who it is. */
  readonly person: EligibleId;
  /** Whether their own line was tapped. */
  readonly watched: boolean;
  /** Share of the person's links recorded while they were monitored and the other was not. */
  readonly ownShare: number;
  /** Rank among the watched, or among the unwatched. */
  readonly rankAmongLike: number;
  /** How many watched people they were seen with. */
  readonly watchedContacts: number;
}

/** How much of a ranking is owed to who was watched. */
export interface WatchBias {
  /** How many people stand in the first places. */
  readonly top: number;
  /** How many of them were watched. */
  readonly targetsInTop: number;
  /** How many ranked people were watched in all. */
  readonly targets: number;
  /** In order of rank. */
  readonly people: readonly WatchedPerson[];
  /** Unwatched people who were seen with many watched ones, most first. */
  readonly seenWithWatched: readonly EligibleId[];
}
