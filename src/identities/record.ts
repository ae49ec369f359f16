import type { PersonId } from '../model/index.ts';

/** One entry about one person, as one file has it: a registration, a subscriber, a line of a manifest. Links may name it as a person. */
export type RecordId = PersonId;

export interface IdentityDocument {
  readonly number: string;
  /** Passport, identity-card, residence-permit, any word of the caller's. */
  readonly kind?: string;
  /** Who issued it; ISO 3166 where known. */
  readonly country?: string;
}

export interface IdentityRecord {
  readonly id: RecordId;
  /** Every name and alias, each whole, in any script. */
  readonly names?: readonly string[];
  readonly phones?: readonly string[];
  readonly documents?: readonly IdentityDocument[];
  /** ISO 8601 day, month or year: 1984-03-07, 1984-03, 1984. */
  readonly birthDate?: string;
  readonly addresses?: readonly string[];
}
