import {
  type ColumnAliases,
  type ColumnMap,
  columnsOf,
  type DateOrder,
  findColumns,
  idColumn,
  isPeopleTable,
  isRow,
  readId,
  readList,
  readPeople,
  readText,
  readTime,
  rowIssue,
  spelled,
  timeRemedy,
  UNREADABLE,
} from '../evidence/index.ts';
import { compareIds, type Person, type Row, type RowIssue } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { readTimeSpan } from '../time/index.ts';
import { readRecordsRules } from './identity-rules.ts';
import { ENTRY_COLUMNS, isOwnerColumn, OWNER_COLUMNS, REFERENCE_COLUMNS } from './owner-columns.ts';
import type { IdentityRecord } from './record.ts';
import { type SaidOfRecords, saidOfRecords } from './said-of-records.ts';

/** What a register may say of a record. */
export type RecordField =
  | 'id'
  | 'people'
  | 'names'
  | 'phones'
  | 'document'
  | 'documentKind'
  | 'documentCountry'
  | 'birthDate'
  | 'addresses';

/** Where the fields of a record are looked for unless `columns` says otherwise. */
export const RECORD_COLUMNS: ColumnAliases<RecordField> = Object.freeze({
  id: ['id', 'record', 'record id'],
  people: OWNER_COLUMNS,
  names: ['name', 'names', 'full name', 'subscriber', 'holder'],
  phones: ['phone', 'phones', 'telephone', 'msisdn'],
  document: ['document', 'document number', 'passport', 'passport number'],
  documentKind: ['document kind', 'document type'],
  documentCountry: ['document country', 'issued by', 'issuing country'],
  birthDate: ['birth date', 'date of birth', 'birthdate', 'dob', 'born'],
  addresses: ['address', 'addresses'],
});

/** What `readRecords` may be told. */
export interface ReadRecordsOptions {
  /** Field to column name, where the defaults of `RECORD_COLUMNS` do not fit. */
  readonly columns?: Partial<Record<RecordField, string>> | undefined;
  /** How 12/03/1984 is read, which is never guessed. */
  readonly dateOrder?: DateOrder | undefined;
  /** Stands in the issues. */
  readonly file?: string | undefined;
  /** Ids of records read before, which no row may have again. */
  readonly taken?: readonly string[] | undefined;
}

/** rows = records + rejected, always. */
export interface RecordsReading {
  /** By id. */
  readonly records: readonly IdentityRecord[];
  /** Who the rows say their people are in the case, where a column of the register does; left out where none does. */
  readonly people?: readonly Person[];
  /** Rows that cannot be read, as they came. */
  readonly rejected: readonly Row[];
  /** What is wrong with them. */
  readonly issues: readonly RowIssue[];
}

/** Enough rows to see what columns hold. */
const SAMPLE = 2000;

type Report = (field: RecordField, code: RowIssue['code'], message: string) => void;

/**
 * Reads the rows of a register: who is entered under which name, with which phones, documents, birth date and address?
 *
 * The id is what the links call the entry: a number, an account, a name as written. A column such as `person`, `subject` or `owner` says whose the record is.
 * Several values in one cell are parted by `;`.
 * Birth dates are days, months or years in ISO 8601, or days that have one reading; 12/03/1984 has two and is an issue unless `dateOrder` says which. A row without an id,
 * or with the id of a row above, is rejected; whose that row says the record is holds all the same. Cost: linear.
 *
 * @throws RingtraceError `unknown-column` when `columns` names a column that no row has.
 * @example readRecords([{ id: 'R1', name: 'Wang Wei', born: '1984' }]).records
 *   // => [{ id: 'R1', names: ['Wang Wei'], birthDate: '1984' }]
 */
export function readRecords(rows: readonly unknown[], options: ReadRecordsOptions = {}): RecordsReading {
  checkSubject('readRecords', rows, 'rows');
  checkOptions('readRecords', options, readRecordsRules);
  const present = columnsOf(rows);
  const columns = columnsOfRecords(rows, present, options.columns ?? {});
  const said = saidOfRecords(rows, present, columns);
  const taken = new Set(options.taken);
  const records = new Map<string, IdentityRecord>();
  const rejected: Row[] = [];
  const issues: RowIssue[] = [];
  rows.forEach((row, rowIndex) => {
    const report: Report = (field, code, message) => {
      const column = columns.get(field) ?? field;
      const value = isRow(row) && Object.hasOwn(row, column) ? row[column] : undefined;
      issues.push(rowIssue({ row: rowIndex + 1, column, code, message }, value, options.file));
    };
    const record = isRow(row) ? readRecordRow(row, { columns, ...said }, report, options.dateOrder) : undefined;
    if (record !== undefined && !taken.has(record.id)) {
      taken.add(record.id);
      records.set(record.id, record);
      return;
    }
    const held = record && records.get(record.id);
    if (held && record.people) records.set(held.id, { ...held, people: union(held.people, record.people) });
    if (record) report('id', 'repeated-record', 'another row has this id: give every record an id of its own');
    else report('id', isRow(row) ? 'missing-person' : 'not-a-row', 'no record: give an id');
    rejected.push(row as Row);
  });
  const read = { records: [...records.values()].sort((a, b) => compareIds(a.id, b.id)), rejected, issues };
  return columns.has('id') && isPeopleTable(present, rows.slice(0, SAMPLE))
    ? { ...read, people: peopleOf(rows, columns.get('id')!, options.file) }
    : read;
}

/** What has no column of ids calls its records by the entry, the reference, the line, or by the first column whose cells tell the records of owners apart. */
function columnsOfRecords(
  rows: readonly unknown[],
  present: ReadonlySet<string>,
  named: Partial<Record<RecordField, string>>,
): ColumnMap<RecordField> {
  const found = findColumns(present, RECORD_COLUMNS, named, 'readRecords');
  if (found.has('id')) return found;
  const aliases = [...ENTRY_COLUMNS, ...REFERENCE_COLUMNS, ...RECORD_COLUMNS.phones];
  const unowned = [...present].filter((column) => !isOwnerColumn(column));
  const id =
    aliases.map((alias) => spelled(present, alias)).find((column) => column !== undefined) ??
    (unowned.length < present.size ? idColumn(rows.slice(0, SAMPLE), unowned) : undefined);
  return id === undefined ? found : new Map([...found, ['id', id]]);
}

/** A register that says who is a victim protects as a table of people does. */
function peopleOf(rows: readonly unknown[], id: string, file: string | undefined): readonly Person[] {
  return readPeople(rows, { columns: { id }, file, needsStanding: false }).people;
}

interface RecordColumns extends SaidOfRecords {
  readonly columns: ColumnMap<RecordField>;
}

function union(held: readonly string[] = [], added: readonly string[]): readonly string[] {
  return [...new Set([...held, ...added])];
}

function readRecordRow(
  row: Row,
  { columns, ownersIn, idsIn }: RecordColumns,
  report: Report,
  dateOrder: DateOrder | undefined,
): IdentityRecord | undefined {
  const cell = (field: RecordField): unknown => {
    const column = columns.get(field);
    return column !== undefined && Object.hasOwn(row, column) ? row[column] : undefined;
  };
  const id = readId(cell('id'));
  if (typeof id !== 'string') return undefined;
  const list = (field: RecordField): readonly string[] => {
    const texts = readList(cell(field));
    if (texts !== UNREADABLE) return texts ?? [];
    report(field, 'unreadable-text', `${field} is not text; it is left out`);
    return [];
  };
  const [names, phones, numbers, addresses] = [list('names'), list('phones'), list('document'), list('addresses')];
  const [kinds, countries] = [list('documentKind'), list('documentCountry')];
  const documents = numbers.map((number, i) => {
    // One kind stated for several numbers is the kind of all of them.
    const kind = kinds[i] ?? (kinds.length === 1 ? kinds[0] : undefined);
    const country = countries[i] ?? (countries.length === 1 ? countries[0] : undefined);
    return { number, ...(kind !== undefined && { kind }), ...(country !== undefined && { country }) };
  });
  const birthDate = readBirthDate(cell('birthDate'), report, dateOrder);
  const others = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== id);
  const [people, ids] = [others(ownersIn(row)), others(idsIn(row))];
  return {
    id,
    ...(people.length > 0 && { people }),
    ...(ids.length > 0 && { ids }),
    ...(names.length > 0 && { names }),
    ...(phones.length > 0 && { phones }),
    ...(documents.length > 0 && { documents }),
    ...(birthDate !== undefined && { birthDate }),
    ...(addresses.length > 0 && { addresses }),
  };
}

function readBirthDate(value: unknown, report: Report, dateOrder: DateOrder | undefined): string | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  const trimmed = text === UNREADABLE ? '' : text.trim();
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(trimmed) && (trimmed.length === 4 || readTimeSpan(trimmed))) return trimmed;
  // A year of two digits is of two centuries.
  const read = /(?<!\d)\d{4}(?!\d)|^\d{8}$/.test(trimmed) ? readTime(trimmed, dateOrder) : UNREADABLE;
  const [day] = read === UNREADABLE ? [] : (/^\d{4}-\d{2}-\d{2}/.exec(read) ?? []);
  if (day !== undefined) return day;
  const remedy = dateOrder === undefined && timeRemedy(trimmed).isAmbiguous ? timeRemedy(trimmed).remedy : '';
  report(
    'birthDate',
    'unreadable-birth-date',
    `not a day, month or year such as 1984-03-07, 1984-03, 1984; it is left out${remedy}`,
  );
  return undefined;
}
