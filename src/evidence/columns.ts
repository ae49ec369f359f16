import { RingtraceError, type Row } from '../model/index.ts';

/** Field name to the column names it is read from, in order of preference; compared without regard to case. */
export type ColumnAliases<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Field name to the column it stands in, or undefined where the table has none. */
export type ColumnMap<Field extends string> = ReadonlyMap<Field, string>;

export type LinkField =
  | 'id'
  | 'source'
  | 'target'
  | 'kind'
  | 'at'
  | 'strength'
  | 'directed'
  | 'amount'
  | 'currency'
  | 'event'
  | 'report'
  | 'informant'
  | 'grade'
  | 'basis'
  | 'caseId'
  | 'retainUntil'
  | 'handling';

/** In a table of who attended what, a person or several stand beside the event. */
export type AttendanceField = 'person' | 'attendees';

export type PersonField = 'id' | 'names' | 'roles' | 'category' | 'stage' | 'group' | 'monitored';

/** A reader of tables puts cells that stand beyond the header under this name; `readLinks` refuses such rows. */
export const EXTRA_CELLS = '(cells beyond the header)';

/** Where the fields of a link are looked for unless `columns` says otherwise. */
export const LINK_COLUMNS: ColumnAliases<LinkField> = Object.freeze({
  id: ['id', 'link'],
  source: ['source', 'from', 'caller', 'payer'],
  target: ['target', 'to', 'callee', 'payee'],
  kind: ['kind', 'type', 'relation'],
  at: ['at', 'time', 'date', 'timestamp'],
  strength: ['weight', 'strength', 'count'],
  directed: ['directed'],
  amount: ['amount'],
  currency: ['currency'],
  event: ['event'],
  report: ['report', 'ref', 'document'],
  informant: ['informant'],
  grade: ['grade'],
  basis: ['basis'],
  caseId: ['case'],
  retainUntil: ['retain until', 'retention date', 'review date'],
  handling: ['handling', 'handling code'],
});

/** Where the fields of a person are looked for unless `columns` says otherwise. */
export const PERSON_COLUMNS: ColumnAliases<PersonField> = Object.freeze({
  id: ['id', 'person'],
  names: ['name', 'names'],
  roles: ['role', 'roles'],
  category: ['category'],
  stage: ['stage'],
  group: ['group', 'cell', 'place', 'locale'],
  monitored: ['monitored', 'tapped'],
});

/**
 * Finds the column of every field: the one the caller names, else the first alias the table has. Among columns that differ only in
 * case, surrounding blanks, or blanks written as `_` or `-`, the exact spelling wins, then code-unit order, so the order of rows
 * plays no part.
 *
 * @throws RingtraceError `unknown-column` when the caller names a column that no row has.
 */
export function findColumns<Field extends string>(
  present: ReadonlySet<string>,
  aliases: ColumnAliases<Field>,
  named: Partial<Record<Field, string>>,
  place: string,
): ColumnMap<Field> {
  const map = new Map<Field, string>();
  for (const field of Object.keys(aliases) as Field[]) {
    const name = named[field];
    if (name !== undefined) {
      if (present.size > 0 && !present.has(name)) {
        const seen = [...present].sort().slice(0, 20).join(', ');
        throw new RingtraceError(
          'unknown-column',
          place,
          `no row has a column '${name}' for ${field}`,
          `name one of: ${seen}`,
        );
      }
      map.set(field, name);
      continue;
    }
    const found = aliases[field].map((alias) => spelled(present, alias)).find((column) => column !== undefined);
    if (found !== undefined) map.set(field, found);
  }
  return map;
}

/** Every column that any row has. */
export function columnsOf(rows: readonly unknown[]): Set<string> {
  const present = new Set<string>();
  for (const row of rows) if (isRow(row)) for (const column in row) present.add(column);
  return present;
}

/** The column an alias stands for, or undefined. */
export function spelled(present: ReadonlySet<string>, alias: string): string | undefined {
  if (present.has(alias)) return alias;
  return [...present].filter((column) => plainName(column) === alias).sort()[0];
}

/** How names of columns are compared: in small letters, with blanks for `_` and `-`. */
export function plainName(column: string): string {
  return column
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
