import type { PersonId } from './ids.ts';

/** Why two records were taken for one person. */
export interface FoundMerge {
  readonly person: PersonId;
  readonly left: PersonId;
  readonly right: PersonId;
  /** Who judged, or the name of the rule. */
  readonly author: string;
  readonly at?: string;
  readonly reason: string;
}

/** Two records that may be one person, on which nobody has decided. */
export interface FoundCandidate {
  readonly left: PersonId;
  readonly right: PersonId;
  /** Log2 of the odds, the sum of the reasons' points. */
  readonly score: number;
  readonly probability: number;
  readonly status: 'undecided' | 'unsure';
  readonly reasons: readonly { readonly comparison: string; readonly level: string; readonly points: number }[];
}

/** A merge that was judged or ruled and not carried out. */
export interface FoundConflict {
  readonly code: string;
  readonly left: PersonId;
  readonly right: PersonId;
  readonly message: string;
}

/** Which records were taken for one person before the analysis. What concerns a protected person is counted, never listed. */
export interface FoundIdentities {
  readonly records: number;
  /** People the records were resolved to. */
  readonly people: number;
  readonly merges: readonly FoundMerge[];
  /** Best first; null when nobody looked. */
  readonly pending: readonly FoundCandidate[] | null;
  readonly conflicts: readonly FoundConflict[];
  /** People who may be a protected one under another id and are kept out of the ranking until that is judged; left out when there is none. */
  readonly heldBack?: number;
  readonly ofProtected: { readonly merges: number; readonly pending: number; readonly conflicts: number };
}
