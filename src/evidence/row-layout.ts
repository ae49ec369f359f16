import type { Basis, Row, TidiedFile } from '../model/index.ts';
import { type TakenOff, takenOff } from '../protection/index.ts';
import { type Cell, readFlag, readId, readNumber, readText, readWord, remember, UNREADABLE } from './cells.ts';
import { type AttendanceField, type ColumnMap, EXTRA_CELLS, type LinkField } from './columns.ts';
import { gradeScaleOf } from './grades.ts';
import type { DateOrder } from './read-time.ts';

/** A row as it was read: cells by column name, or in the order of a header. */
export type RowRecord = Row | readonly unknown[];

/** Where a field stands in a record: a column name, or a place in the header. */
type Slots = Readonly<Partial<Record<LinkField | AttendanceField, string | number>>>;

export interface StatedKind {
  readonly kind: string;
  readonly event: string | undefined;
}

/** How the rows of one table are read. */
export interface RowLayout {
  readonly slots: Slots;
  readonly dateOrder: DateOrder | undefined;
  readonly readPerson: (value: unknown) => Cell<string>;
  /** What was taken off the ids read so far. */
  readonly tidied: TidiedIds;
  readonly readText: (value: unknown) => Cell<string>;
  readonly readOnce: (value: unknown) => Cell<string>;
  readonly readNumber: (value: unknown) => Cell<number>;
  readonly readFlag: (value: unknown) => Cell<boolean>;
  readonly readGrade: (value: unknown) => Cell<string>;
  readonly readBasis: (value: unknown) => Cell<Basis>;
  readonly readKind: (text: string | undefined) => StatedKind;
  readonly hasExtraCells: (record: RowRecord) => boolean;
}

/** How many ids of a table were not written as `writeId` writes them, by what was taken off. */
export interface TidiedIds {
  count: number;
  readonly kinds: Set<TakenOff>;
}

export interface LayoutRules {
  readonly columns: ColumnMap<LinkField | AttendanceField>;
  /** Given when records are lists of cells. */
  readonly header: readonly string[] | undefined;
  /** The kind of a row that states none. */
  readonly kind: string;
  /** Words of the table for kinds; any other word then means `kind`. */
  readonly kindWords: Readonly<Record<string, string>> | undefined;
  readonly dateOrder: DateOrder | undefined;
}

/** Prepares the reading of a table, so that a row costs no search for its columns. */
export function layOutRows({ columns, header, kind, kindWords, dateOrder }: LayoutRules): RowLayout {
  const slots: Partial<Record<LinkField | AttendanceField, string | number>> = {};
  for (const [field, column] of columns) slots[field] = header ? header.indexOf(column) : column;
  const readKind = remember((value) => splitKind(value as string, kind, kindWords));
  const unstated: StatedKind = { kind, event: undefined };
  return {
    slots,
    dateOrder,
    ...readerOfPeople(),
    readText: remember(readText),
    readOnce: readText,
    readNumber: remember(readNumber),
    readFlag: remember(readFlag),
    readGrade: remember(readGrade),
    readBasis: remember((value) => readWord<Basis>(value, ['fact', 'assessment'])),
    readKind: (text) => (text === undefined ? unstated : readKind(text)),
    hasExtraCells: header
      ? (record) => record.length !== header.length && extraCells(record as readonly unknown[], header).length > 0
      : (record) => Object.hasOwn(record, EXTRA_CELLS),
  };
}

function readerOfPeople(): Pick<RowLayout, 'readPerson' | 'tidied'> {
  const tidied: TidiedIds = { count: 0, kinds: new Set() };
  const read = remember(readId);
  const readPerson = (value: unknown): Cell<string> => {
    const id = read(value);
    // Whatever is taken off makes an id shorter.
    if (typeof id === 'string' && typeof value === 'string' && id.length !== value.length) tidyUp(tidied, value);
    return id;
  };
  return { readPerson, tidied };
}

/** Counts an id as written otherwise than it is read, unless its letters were only composed. */
export function tidyUp(tidied: TidiedIds, written: string): void {
  const kinds = takenOff(written);
  if (kinds.length === 0) return;
  tidied.count++;
  for (const kind of kinds) tidied.kinds.add(kind);
}

/** What was taken off the ids of a table; nothing where all were written so. */
export function tidiedFile({ count, kinds }: TidiedIds, file: string | undefined): readonly TidiedFile[] {
  if (count === 0) return [];
  return [{ ...(file !== undefined && { file }), ids: count, takenOff: [...kinds].sort() }];
}

/** What stands in a record's slot; a column that the row itself does not have is empty, whatever its prototype has. */
export function cellAt(record: RowRecord, slot: string | number | undefined): unknown {
  if (slot === undefined) return undefined;
  if (typeof slot === 'number') return (record as readonly unknown[])[slot];
  return Object.hasOwn(record, slot) ? (record as Row)[slot] : undefined;
}

/** The record as cells by column name, as it stands among rejected rows. */
export function rowOf(record: RowRecord, header: readonly string[] | undefined): Row {
  if (!header) return record as Row;
  const cells = record as readonly unknown[];
  const members = header.map((name, i): [string, unknown] => [name, cells[i]]);
  const extra = extraCells(cells, header);
  if (extra.length > 0) members.push([EXTRA_CELLS, extra]);
  return Object.fromEntries(members);
}

/** Everything beyond the header, or nothing when all of it is blank. */
function extraCells(cells: readonly unknown[], header: readonly string[]): readonly unknown[] {
  const beyond = cells.slice(header.length);
  return beyond.some((cell) => cell !== undefined && cell !== null && cell !== '') ? beyond : [];
}

function readGrade(value: unknown): Cell<string> {
  const text = readText(value);
  if (typeof text !== 'string') return text;
  const grade = text.trim().toUpperCase();
  return gradeScaleOf(grade) === undefined ? UNREADABLE : grade;
}

/** `meeting:E01` is a meeting at event E01. */
function splitKind(stated: string, usual: string, words: Readonly<Record<string, string>> | undefined): StatedKind {
  const trimmed = stated.trim();
  const colon = trimmed.indexOf(':');
  const word = (colon > 0 ? trimmed.slice(0, colon).trim() : trimmed).toLowerCase();
  const event = colon > 0 ? trimmed.slice(colon + 1).trim() : '';
  const kind = words ? (Object.hasOwn(words, word) ? words[word]! : usual) : word;
  return { kind, event: event === '' ? undefined : event };
}
