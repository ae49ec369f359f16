import type { RecordId } from '../../identities/index.ts';
import type { ParsedName } from '../names/parsed-name.ts';
import type { Phone } from '../normalize-phone.ts';

/** A name as numbers of parts in the {@link PartTable}: as written, or with two neighboring parts joined. */
export type NameForm = readonly number[];

export interface PreparedName {
  readonly text: string;
  /** What it tells beside its parts. */
  readonly parsed: ParsedName;
  /** As written first. */
  readonly forms: readonly NameForm[];
}

export interface BirthDate {
  /** 1984-03-07, or 1984. */
  readonly text: string;
  readonly year: number;
  /** Left out where unknown, and for 1 January, which is what offices write for unknown days. */
  readonly monthDay?: readonly [month: number, day: number];
}

export interface PreparedDocument {
  readonly kind: string;
  readonly country: string;
  readonly number: string;
}

export interface PreparedAddress {
  readonly text: string;
  /** Words without digits before them, in order of the alphabet. */
  readonly words: readonly string[];
  /** The others, in order and with blanks between: house number, floor, code. */
  readonly numbers: string;
  /** All of them. */
  readonly key: string;
}

/** A record taken apart once, so that a comparison of two is cheap. */
export interface PreparedRecord {
  readonly id: RecordId;
  /** Among all records, in the order of their ids. */
  readonly place: number;
  readonly names: readonly PreparedName[];
  readonly phones: readonly Phone[];
  readonly documents: readonly PreparedDocument[];
  readonly birthDate?: BirthDate;
  readonly addresses: readonly PreparedAddress[];
}
