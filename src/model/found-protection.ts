import type { RowPlace } from './person.ts';

/** Counts of whom nobody may rank; a protected person is told by file and row, never by name. */
export interface FoundProtection {
  /** Held back as `unclear`: their id is a near spelling of a protected person's. */
  readonly nearSpelling: number;
  /** Held back as `unclear`: they stand as passengers, carried or sheltered, and nobody gave them a category. */
  readonly carried: number;
  /** Held back as `unclear`: an age or a birth says that they are under eighteen. Left out where nobody is. */
  readonly underAge?: number;
  /** Held back as `unclear`: a handover that nobody judged may make their line a protected person's. Left out where nobody is. */
  readonly handedOver?: number;
  /** People of whom one row says what protects and another calls a suspect or the like; protected wins. Left out where nobody is. */
  readonly disagreeing?: number;
  /** Entries of the people table that are in no link. */
  readonly unmatched: number;
  /** Of these, how many are protected. */
  readonly unmatchedProtected: number;
  /** Of these, how many are nearly spelled in the links. */
  readonly nearlySpelled: number;
  /** Rows of the protected ones, at most 20. */
  readonly unmatchedPlaces: readonly RowPlace[];
}
