import type { CaseLink } from './link.ts';
import type { Person } from './person.ts';

/** A raw row of a case file: column name to whatever stood in the cell. */
export type Row = Readonly<Record<string, unknown>>;

export type IssueCode =
  | 'ambiguous-date'
  | 'duplicate-link-id'
  | 'missing-person'
  | 'mixed-grades'
  | 'not-a-row'
  | 'self-link'
  | 'too-many-cells'
  | 'unknown-basis'
  | 'unknown-category'
  | 'unknown-grade'
  | 'unknown-role'
  | 'unreadable-amount'
  | 'unreadable-directed'
  | 'unreadable-interval'
  | 'unreadable-strength'
  | 'unreadable-text'
  | 'unreadable-time';

/** What is wrong with one row. The message names no person, so it may stand in any report. */
export interface RowIssue {
  /** 1 is the first row of data. */
  readonly row: number;
  readonly column: string;
  readonly code: IssueCode;
  readonly message: string;
}

/** rows = links + rejected, always. */
export interface LinkReading {
  readonly links: readonly CaseLink[];
  readonly rejected: readonly Row[];
  readonly issues: readonly RowIssue[];
}

/** Every row with a readable id is a person; rows of one person are merged, the protected category winning. */
export interface PeopleReading {
  readonly people: readonly Person[];
  readonly rejected: readonly Row[];
  readonly issues: readonly RowIssue[];
}
