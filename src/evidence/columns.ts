import { LINK_TEXT_FIELDS, LINK_TEXTS, type LinkTextField, RingtraceError, type Row } from '../model/index.ts';

/** Field name to the column names it is read from, in order of preference; compared without regard to case. */
export type ColumnAliases<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Field name to the column it stands in, or undefined where the table has none. */
export type ColumnMap<Field extends string> = ReadonlyMap<Field, string>;

/** What a table of links may say of a link. */
export type LinkField =
  | LinkTextField
  | 'id'
  | 'source'
  | 'target'
  | 'kind'
  | 'at'
  | 'strength'
  | 'directed'
  | 'amount'
  | 'grade'
  | 'basis'
  | 'benefit'
  | 'retainUntil'
  | 'clock'
  | 'direction'
  | 'sourceName'
  | 'targetName'
  | 'copies'
  | 'blindCopies';

/** In a table of who attended what, a person or several stand beside the event, and who drove; a person may be written in two or three columns. */
export type AttendanceField = 'person' | 'attendees' | 'crew' | 'familyName' | 'givenName' | 'document';

/** What a table of people may say of a person. */
export type PersonField = 'id' | 'names' | 'roles' | 'category' | 'stage' | 'group' | 'monitored';

/** A reader of tables puts cells that stand beyond the header under this name; `readLinks` refuses such rows. */
export const EXTRA_CELLS = '(cells beyond the header)';

/** Where the fields of a link are looked for unless `columns` says otherwise. */
export const LINK_COLUMNS: ColumnAliases<LinkField> = Object.freeze({
  ...(Object.fromEntries(
    LINK_TEXT_FIELDS.map((field): [LinkTextField, readonly string[]] => [field, LINK_TEXTS[field].columns]),
  ) as Record<LinkTextField, readonly string[]>),
  id: ['id', 'link'],
  source: [
    'source',
    'from',
    'caller',
    'payer',
    'node 1',
    'vertex 1',
    'person 1',
    'person a',
    'actor 1',
    'actor a',
    'ego',
    'start id',
    'source id',
    'from id',
    'from node id',
    'source node',
    'from node',
    'source label',
    'i',
    'v1',
    'u',
    'node a',
    'name 1',
    'entity a',
    'individual 1',
    'suspect 1',
    'sender',
    'src',
  ],
  target: [
    'target',
    'to',
    'callee',
    'payee',
    'node 2',
    'vertex 2',
    'person 2',
    'person b',
    'actor 2',
    'actor b',
    'alter',
    'end id',
    'target id',
    'to id',
    'to node id',
    'target node',
    'to node',
    'target label',
    'j',
    'v2',
    'v',
    'node b',
    'name 2',
    'entity b',
    'individual 2',
    'suspect 2',
    'receiver',
    'recipient',
    'destination',
    'dst',
    'dest',
  ],
  kind: ['kind', 'type', 'relation', 'relationship', 'link type', 'relation type', 'tie type', 'edge type', 'layer'],
  at: ['at', 'time', 'date', 'timestamp', 'date time', 'datum', 'fecha', 'data', 'when', 'observed at', 'start'],
  strength: ['weight', 'strength', 'count', 'edge weight', 'frequency', 'number of contacts', 'contacts', 'value'],
  directed: ['directed'],
  amount: ['amount'],
  grade: ['grade'],
  basis: ['basis'],
  benefit: ['benefit', 'financial or material benefit'],
  retainUntil: ['retain until', 'retention date', 'review date'],
  clock: [],
  direction: [],
  sourceName: ['source name', 'from name', 'name a'],
  targetName: ['target name', 'to name', 'name b'],
  copies: [],
  blindCopies: [],
});

/** Where the fields of a person are looked for unless `columns` says otherwise. */
export const PERSON_COLUMNS: ColumnAliases<PersonField> = Object.freeze({
  id: [
    'id',
    'person',
    'person id',
    'node',
    'vertex',
    'node id',
    'identifier',
    'identity',
    'subject',
    'individual',
    'actor',
    'name',
    'names',
    'full name',
    'label',
    'phone',
    'msisdn',
  ],
  names: ['name', 'names', 'full name', 'display name', 'label'],
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

const SPELLINGS = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

/** The column an alias stands for, or undefined: the exact spelling, else the first by code unit of those that differ in case and blanks. */
export function spelled(present: ReadonlySet<string>, alias: string): string | undefined {
  if (present.has(alias)) return alias;
  let spellings = SPELLINGS.get(present);
  if (spellings === undefined) {
    const made = new Map<string, string[]>();
    for (const column of [...present].sort()) {
      const plain = plainName(column);
      made.set(plain, [...(made.get(plain) ?? []), column]);
    }
    spellings = made;
    SPELLINGS.set(present, made);
  }
  return spellings.get(plainName(alias))?.[0];
}

/** `CallingNumber`, `calling_number`, `Calling No.` and `CALLING NUMBER (A)` are one name, and so are `Txn Amt` and `Transaction Amount`. */
export function plainName(column: string): string {
  return column
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ')
    .replace(/\b(?:no|nr|num|nbr)\b/g, 'number')
    .replace(/\b(?:amt|amnt)\b/g, 'amount')
    .replace(/\b(?:acct|acc|a c)\b/g, 'account')
    .replace(/\b(?:txn|trx|tran|trans)\b/g, 'transaction')
    .replace(/\bdt\b/g, 'date')
    .replace(/\bccy\b/g, 'currency')
    .replace(/ /g, '');
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
