import type { CaseLink } from './link.ts';
import type { Person } from './person.ts';

/** A raw row of a case file: column name to whatever stood in the cell. */
export type Row = Readonly<Record<string, unknown>>;

/** What is wrong with a row, for programs. */
export type IssueCode =
  | 'ambiguous-date'
  | 'duplicate-link-id'
  | 'event-too-large'
  | 'lone-attendee'
  | 'missing-event'
  | 'missing-person'
  | 'mixed-grades'
  | 'not-a-row'
  | 'repeated-attendance'
  | 'repeated-record'
  | 'self-link'
  | 'too-many-cells'
  | 'unknown-basis'
  | 'unknown-benefit'
  | 'unknown-category'
  | 'unknown-grade'
  | 'unknown-role'
  | 'near-protected'
  | 'unreadable-amount'
  | 'unreadable-birth-date'
  | 'unreadable-directed'
  | 'unreadable-interval'
  | 'unreadable-retention'
  | 'unreadable-strength'
  | 'unreadable-text'
  | 'unreadable-time';

/** What is wrong with one row. The message names no person, so it may stand in any report. */
export interface RowIssue {
  /** 1 is the first row of data. */
  readonly row: number;
  /** The column as the table calls it; empty for the row itself. */
  readonly column: string;
  /** What is wrong, for programs. */
  readonly code: IssueCode;
  /** What is wrong and what to do about it, for people. */
  readonly message: string;
  /** The file of a folder the row stands in. */
  readonly file?: string;
  /** The cell alone was left out: the link stands without it. */
  readonly kept?: true;
  /**
   * What stood in the cell. It may name a person, so it is not enumerable: `JSON.stringify`, spreads and findings leave it out.
   */
  readonly value?: unknown;
}

/**
 * No row is lost. In a table of links each row is a link or stands in `rejected`: rows = links + rejected. A row of attendance is
 * rejected or behind the links of its event, one for every two who attended. Rows that state no link are counted in `passedOver`: nobody is named in
 * them, they are data sessions, totals, or entities without a link.
 */
export interface LinkReading {
  /** One for each row that states a link. */
  readonly links: readonly CaseLink[];
  /** Rows that cannot be read, as they came. */
  readonly rejected: readonly Row[];
  /** What is wrong with rows. */
  readonly issues: readonly RowIssue[];
  /** Left out when there is none. */
  readonly passedOver?: number;
  /** Files whose ids were not all written as `writeId` writes them; left out when there is none. */
  readonly tidied?: readonly TidiedFile[];
}

/** What was taken off the ids of a file: no row is lost by it. */
export interface TidiedFile {
  /** What the file is called; left out where nobody said. */
  readonly file?: string;
  /** How many ids were written otherwise. */
  readonly ids: number;
  /** What was taken off: blanks, marks that are not seen, marks by which a spreadsheet keeps text. */
  readonly takenOff: readonly string[];
}

/** Every row with a readable id is a person; rows of one person are merged, the protected category winning. */
export interface PeopleReading {
  /** Sorted by id. */
  readonly people: readonly Person[];
  /** Rows that cannot be read, as they came. */
  readonly rejected: readonly Row[];
  /** What is wrong with rows. */
  readonly issues: readonly RowIssue[];
  /** As in {@link LinkReading}. */
  readonly tidied?: readonly TidiedFile[];
}

/** Why rows that were read state no link. */
export type PassedOver =
  | 'comment'
  | 'data-session'
  | 'empty'
  | 'no-statement'
  | 'nobody'
  | 'person'
  | 'not-understood'
  | 'repeated'
  | 'service'
  | 'title'
  | 'total'
  | 'tower'
  | 'undone';

/** Things of one kind that a file holds and no table of it tells. */
export interface PassedOverCount {
  /** What was passed over and why, in the plural. */
  readonly reason: string;
  /** How many. */
  readonly count: number;
}

/** How one table of one file was read: rows = taken + rejected + passed over. */
export interface FileReading {
  /** What the file is called. */
  readonly file: string;
  /** The sheet of a workbook, or the list of a document. */
  readonly sheet?: string;
  /** The preset, `people`, `records`, `judgements`, `matrix`, `names`, or null where none of its rows was read. */
  readonly readAs: string | null;
  /** Every column there is, in order. */
  readonly columns?: readonly string[];
  /** Field to the column it was read from. */
  readonly used?: Readonly<Record<string, string>>;
  /** How many rows there are; left out where nothing was read. */
  readonly rows?: number;
  /** Rows that were read whole. */
  readonly taken?: number;
  /** Rows set aside with an issue. */
  readonly rejected?: number;
  /** What states nothing of the kind, or is in no table, and why; left out where there is nothing. */
  readonly passedOver?: readonly PassedOverCount[];
  /** What else is to be known: why nothing was read, what was assumed, which option helps. */
  readonly note?: string;
  /** The encoding the text was taken for, where it was no Unicode. */
  readonly encoding?: string;
  /** How many bytes the file has, as it was handed over: of what lies in an archive, the archive. */
  readonly bytes?: number;
  /** SHA-256 of the file as it was handed over, in hex: of what lies in an archive, the archive's. */
  readonly sha256?: string;
}
