import type { PersonId } from '../model/index.ts';
import type { Judgement, JudgementId } from './judgement.ts';
import type { RecordId } from './record.ts';

/** A person as resolved: the records that are theirs. */
export interface ResolvedPerson {
  /** The smallest of the record ids, by code unit. */
  readonly id: PersonId;
  readonly records: readonly RecordId[];
}

/** Why two records became one person. Every person of k records has k - 1 of them. */
export interface IdentityMerge {
  readonly left: RecordId;
  readonly right: RecordId;
  readonly person: PersonId;
  /** The judgement that says so; left out where a rule does. */
  readonly judgement?: JudgementId;
  readonly rule?: string;
  /** Who judged, or the name of the rule. */
  readonly author: string;
  readonly at?: string;
  readonly reason: string;
}

/** A `same`, of a human or a rule, that was not carried out. */
export interface IdentityConflict {
  readonly code: 'blocked-merge' | 'widely-shared-key';
  readonly left: RecordId;
  readonly right: RecordId;
  readonly judgement?: JudgementId;
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
  readonly conflicts: readonly IdentityConflict[];
  /** Pairs a human looked at and left open. */
  readonly unsure: readonly Judgement[];
  /** The person a record belongs to; a record nobody knows is its own. */
  of(record: RecordId): PersonId;
}
