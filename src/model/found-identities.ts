import type { PersonId } from './ids.ts';

/** Why two records were taken for one person. */
export interface FoundMerge {
  /** The person they became. */
  readonly person: PersonId;
  /** The smaller of the two record ids. */
  readonly left: PersonId;
  /** The larger. */
  readonly right: PersonId;
  /** Who judged, or the name of the rule. */
  readonly author: string;
  /** When it was judged; left out where a rule says so. */
  readonly at?: string;
  /** Why, in the words of who judged. */
  readonly reason: string;
}

/** Two records that may be one person, on which nobody has decided. */
export interface FoundCandidate {
  /** The smaller of the two record ids. */
  readonly left: PersonId;
  /** The larger. */
  readonly right: PersonId;
  /** Log2 of the odds, the sum of the reasons' points. */
  readonly score: number;
  /** 1 / (1 + 2 ^ -score). */
  readonly probability: number;
  /** `unsure`: a human looked at the two and left them open. */
  readonly status: 'undecided' | 'unsure';
  /** What each field adds to the score. */
  readonly reasons: readonly { readonly comparison: string; readonly level: string; readonly points: number }[];
}

/** A merge that was judged or ruled and not carried out. */
export interface FoundConflict {
  /** Why it was not carried out. */
  readonly code: string;
  /** The smaller of the two record ids. */
  readonly left: PersonId;
  /** The larger. */
  readonly right: PersonId;
  /** The same as a sentence that names nobody. */
  readonly message: string;
}

/** Which records were taken for one person before the analysis. What concerns a protected person is counted, never listed. */
export interface FoundIdentities {
  /** How many records there were. */
  readonly records: number;
  /** People the records were resolved to. */
  readonly people: number;
  /** Every merge that was made. */
  readonly merges: readonly FoundMerge[];
  /** Best first; null when nobody looked. */
  readonly pending: readonly FoundCandidate[] | null;
  /** Every merge that was not. */
  readonly conflicts: readonly FoundConflict[];
  /** People who may be a protected one under another id and are kept out of the ranking until that is judged; left out when there is none. */
  readonly heldBack?: number;
  /** How many of each concern a protected person, and are not listed. */
  readonly ofProtected: { readonly merges: number; readonly pending: number; readonly conflicts: number };
}
