import type { LinkKind, PresetName, Row } from '../../model/index.ts';
import type { AttendanceField, ColumnAliases, LinkField } from '../columns.ts';

/** What a row of the table states: a link, that somebody attended an event, or an entity with properties. */
export type PresetShape = 'links' | 'attendance' | 'entities';

/** How tables of one origin are read. A preset is data: another one is written by writing down another. */
export interface Preset {
  /** What it is called in `preset` and in `files` of a reading. */
  readonly name: PresetName;
  /** What such a table tells. */
  readonly question: string;
  /** What a row of such a table is. */
  readonly shape: PresetShape;
  /** The kind of a row that states none. */
  readonly kind: LinkKind;
  /** Words such tables use for kinds; any other word means `kind`. Left out, the word itself is the kind. */
  readonly kindWords?: Readonly<Record<string, LinkKind>>;
  /** Column names looked for before those of `LINK_COLUMNS`; in small letters, with blanks for `_` and `-`. */
  readonly columns: Partial<ColumnAliases<LinkField | AttendanceField>>;
  /** Fields whose column by the generic name means something else in such tables, and is not read. */
  readonly without?: readonly LinkField[];
  /** A table is of this origin when it has at least one column of every group. */
  readonly recognizedBy: readonly (readonly string[])[];
  /** Other groups that tell it just as well. */
  readonly alsoBy?: readonly (readonly string[])[];
  /** A table with a column of every one of these groups is of another origin. */
  readonly unless?: readonly (readonly string[])[];
  /** Five rows as such a table holds them. */
  readonly example: readonly Row[];
  /** Columns that say whether what a row tells of came to pass. */
  readonly statuses?: readonly string[];
  /** An amount below zero went the other way. */
  readonly turnsNegative?: boolean;
  /** Columns of the source that name whom a table is about, whichever way its rows went. */
  readonly subjects?: readonly string[];
  /** A cell may hold several recipients, each of whom is sent the same. */
  readonly hasSeveralTargets?: boolean;
  /** Entities only: the rows of links that an entity states; none when it states no link. */
  readonly expand?: (entity: Row) => readonly Row[];
}
