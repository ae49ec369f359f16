import type { PersonId } from '../model/index.ts';

/** One entry about one person, as one file has it: a registration, a subscriber, a line of a manifest. Links may name it as a person. */
export type RecordId = PersonId;

/** A document that names somebody. */
export interface IdentityDocument {
  /** As written on it. */
  readonly number: string;
  /** Passport, identity-card, residence-permit, any word of the caller's. */
  readonly kind?: string;
  /** Who issued it; ISO 3166 where known. */
  readonly country?: string;
}

/** Somebody as one register has them. */
export interface IdentityRecord {
  /** By which links and judgements name the record. */
  readonly id: RecordId;
  /** Whose the register says the record is, by the ids of links or of the table of people: whoever is protected is so in the record too. */
  readonly people?: readonly PersonId[];
  /** What else the register calls the record: further lines, accounts, numbers of cards. */
  readonly ids?: readonly string[];
  /** Every name and alias, each whole, in any script. */
  readonly names?: readonly string[];
  /** Telephone numbers, in any spelling. */
  readonly phones?: readonly string[];
  /** Passports, cards and permits. */
  readonly documents?: readonly IdentityDocument[];
  /** ISO 8601 day, month or year: 1984-03-07, 1984-03, 1984. */
  readonly birthDate?: string;
  /** Addresses, each whole. */
  readonly addresses?: readonly string[];
}
