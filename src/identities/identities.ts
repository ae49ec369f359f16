import type { PersonId } from '../model/index.ts';
import type { Judgement, JudgementId } from './judgement.ts';
import type { IdentityRecord, RecordId } from './record.ts';

/** A person as resolved: the records that are theirs. */
export interface ResolvedPerson {
  /** The smallest of the record ids, by code unit. */
  readonly id: PersonId;
  /** The ids of their records, sorted. */
  readonly records: readonly RecordId[];
}

/** Why two records became one person. Every person of k records has k - 1 of them. */
export interface IdentityMerge {
  /** The smaller of the two record ids. */
  readonly left: RecordId;
  /** The larger. */
  readonly right: RecordId;
  /** The person they became. */
  readonly person: PersonId;
  /** The judgement that says so; left out where a rule does. */
  readonly judgement?: JudgementId;
  /** The rule that says so; left out where a judgement does. */
  readonly rule?: string;
  /** Who judged, or the name of the rule. */
  readonly author: string;
  /** When it was judged; left out where a rule says so. */
  readonly at?: string;
  /** Why, in the words of who judged. */
  readonly reason: string;
}

/** A `same`, of a human or a rule, that was not carried out. */
export interface IdentityConflict {
  /** A merge that a `different` blocks, or a key that too many records share. */
  readonly code: 'blocked-merge' | 'widely-shared-key';
  /** The smaller of the two record ids. */
  readonly left: RecordId;
  /** The larger. */
  readonly right: RecordId;
  /** The judgement that asked for it; left out where a rule did. */
  readonly judgement?: JudgementId;
  /** The rule that asked for it; left out where a judgement did. */
  readonly rule?: string;
  /** The pair judged different that the merge would have put into one person. */
  readonly different?: readonly [RecordId, RecordId];
  /** From one record of that pair to the other: each step is a merge, or the blocked one. */
  readonly chain: readonly RecordId[];
  /** Names nobody. */
  readonly message: string;
}

/** Who is who, by what was judged. */
export interface Identities {
  /** Everybody, by id. */
  readonly people: readonly ResolvedPerson[];
  /** Every merge that was made, by person, left, right. */
  readonly merges: readonly IdentityMerge[];
  /** What was judged or ruled, and not carried out. */
  readonly conflicts: readonly IdentityConflict[];
  /** Pairs a human looked at and left open. */
  readonly unsure: readonly Judgement[];
  /** The records that were given, by id: what they call a person protects with the person. */
  readonly records: readonly IdentityRecord[];
  /** The person a record belongs to; a record nobody knows is its own. */
  of(record: RecordId): PersonId;
}
