import { type Basis, once, type Row } from '../model/index.ts';
import { brokenId, wholeDigits } from './broken-id.ts';
import { type Cell, readFlag, readId, readText, readWord, UNREADABLE } from './cells.ts';
import { type AttendanceField, type ColumnMap, EXTRA_CELLS, type LinkField } from './columns.ts';
import { compactAccount } from './compact-account.ts';
import { currencyStated } from './currency-stated.ts';
import { gradeScaleOf } from './grades.ts';
import { readMailAddress } from './mail-address.ts';
import { namesNobody } from './names-nobody.ts';
import { type Amount, type DecimalMark, readAmount } from './read-amount.ts';
import type { Sense } from './read-sense.ts';
import type { DateOrder, TimeUnit } from './read-time.ts';
import { remember } from './remember.ts';
import { cellAt, type RowRecord } from './row-record.ts';
import { saysUndone } from './says-undone.ts';
import { senseReader } from './sense-reader.ts';
import { type TidiedIds, tidyUp } from './tidied-ids.ts';

/** Where a field stands in a record: a column name, or a place in the header. */
type Slots = Readonly<Partial<Record<LinkField | AttendanceField, string | number>>>;
export interface StatedKind {
  readonly kind: string;
  readonly event: string | undefined;
}

/** Instead of a person: a word for nobody, or a cell that a spreadsheet has broken. */
export const NOBODY: unique symbol = Symbol('nobody');
export interface BrokenCell {
  readonly broken: string;
}

/** How the rows of one table are read. */
export interface RowLayout {
  readonly slots: Slots;
  readonly dateOrder: DateOrder | undefined;
  readonly unit: TimeUnit | undefined;
  readonly decimal: DecimalMark | undefined;
  /** A zone that the name of the column of times states, such as `Time (UTC)`. */
  readonly zone: string;
  readonly readPerson: (value: unknown) => Cell<string> | typeof NOBODY | BrokenCell;
  /** What was taken off the ids read so far. */
  readonly tidied: TidiedIds;
  /** The ids read so far that are no plain numbers of nine digits and more, of lines alone: services are among them. */
  readonly oddLines: ReadonlySet<string>;
  readonly readText: (value: unknown) => Cell<string>;
  /** As `readText`, a word for nobody being an empty cell. */
  readonly readSource: (value: unknown) => Cell<string>;
  readonly readOnce: (value: unknown) => Cell<string>;
  readonly readAmount: (value: unknown) => Amount | undefined | typeof UNREADABLE;
  readonly readFlag: (value: unknown) => Cell<boolean>;
  readonly readGrade: (value: unknown) => Cell<string>;
  readonly readBasis: (value: unknown) => Cell<Basis>;
  readonly readBenefit: (value: unknown) => Cell<'none' | 'stated'>;
  readonly readKind: (text: string | undefined) => StatedKind;
  readonly hasExtraCells: (record: RowRecord) => boolean;
  /** Which way a record went and of what kind it was; undefined where no column tells. */
  readonly senseOf: ((record: RowRecord) => Sense) | undefined;
  /** The currency that the column of amounts states. */
  readonly currency: string | undefined;
  /** Whether a record says that what it tells of never was; undefined where no column tells. */
  readonly isUndone: ((record: RowRecord) => boolean) | undefined;
  /** A record that came in has its ends the other way round. */
  readonly turnsIncoming: boolean;
  /** A record that tells no way has no direction. */
  readonly needsWay: boolean;
  /** Whether an amount below zero went the other way, or its sign repeats what the ends say; undefined where it means neither. */
  readonly turnsNegative: boolean | undefined;
  /** The event of a record that states none. */
  readonly event: string | undefined;
  /** Attendance: the event of a record whose column of events is not enough to tell it. */
  readonly eventOf:
    | ((record: RowRecord, content: { readonly at?: string; readonly event?: string }) => string)
    | undefined;
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
  readonly unit?: TimeUnit | undefined;
  readonly decimal?: DecimalMark | undefined;
  /** Ids that name somebody although they look like words for nobody. */
  readonly somebody?: ReadonlySet<string> | undefined;
  /** Further words that name nobody. */
  readonly nobody?: ReadonlySet<string> | undefined;
  /** Ends are mailboxes: `Ann <a@x.example>` is a@x.example. */
  readonly hasMailboxes?: boolean | undefined;
  /** Ends are accounts, whose blanks are no part of them. */
  readonly hasAccounts?: boolean | undefined;
  /** Ends are telephone lines. */
  readonly hasLines?: boolean | undefined;
  /** The column that says whether a payment was made. */
  readonly status?: string | undefined;
  /** Columns that tell way and kind. */
  readonly senses?: readonly string[] | undefined;
  readonly turnsIncoming?: boolean | undefined;
  readonly needsWay?: boolean | undefined;
  readonly turnsNegative?: boolean | undefined;
  readonly event?: string | undefined;
  /** Columns that make one event together with the column of events and the time: place, vehicle. */
  readonly eventParts?: readonly string[] | undefined;
  /** One event at two times is two events. */
  readonly hasTimedEvents?: boolean | undefined;
}

/** Prepares the reading of a table, so that a row costs no search for its columns. */
export function layOutRows(rules: LayoutRules): RowLayout {
  const { columns, header, kind, kindWords, dateOrder, unit, decimal } = rules;
  const slotOf = (column: string): string | number => (header ? header.indexOf(column) : column);
  const slots: Partial<Record<LinkField | AttendanceField, string | number>> = {};
  for (const [field, column] of columns) slots[field] = slotOf(column);
  const readKind = remember((value) => splitKind(value as string, kind, kindWords));
  const unstated: StatedKind = { kind, event: undefined };
  return {
    slots,
    dateOrder,
    unit,
    decimal,
    currency: currencyStated(columns.get('amount') ?? ''),
    isUndone: rules.status === undefined ? undefined : undoneBy(slotOf(rules.status)),
    zone: zoneStated(columns.get('clock') ?? columns.get('at') ?? ''),
    ...readerOfPeople(rules),
    readText: remember(readText),
    readSource: remember(readSource),
    readOnce: readText,
    readAmount: remember((value) => readAmount(value, decimal)),
    readFlag: remember(readFlag),
    readGrade: remember(readGrade),
    readBasis: remember((value) => readWord<Basis>(value, ['fact', 'assessment'])),
    readBenefit: remember((value) => readWord<'none' | 'stated'>(value, ['none', 'stated'])),
    readKind: (text) => (text === undefined ? unstated : readKind(text)),
    hasExtraCells: header
      ? (record) => record.length !== header.length && extraCells(record as readonly unknown[], header).length > 0
      : (record) => Object.hasOwn(record, EXTRA_CELLS),
    senseOf: senseReader((rules.senses ?? []).map(slotOf)),
    turnsIncoming: rules.turnsIncoming ?? false,
    needsWay: rules.needsWay ?? false,
    turnsNegative: rules.turnsNegative,
    event: rules.event,
    eventOf: rules.hasTimedEvents ? eventMaker((rules.eventParts ?? []).map(slotOf)) : undefined,
  };
}

function readerOfPeople(rules: LayoutRules): Pick<RowLayout, 'readPerson' | 'tidied' | 'oddLines'> {
  const oddLines = new Set<string>();
  const tidied: TidiedIds = { count: 0, kinds: new Set() };
  // Whatever is taken off makes an id shorter. Where nothing was yet, nobody looks at the length of every id of a million rows.
  let hasTidied = false;
  const isShorter = (id: unknown, value: unknown): value is string =>
    typeof id === 'string' && typeof value === 'string' && id.length !== value.length;
  const read = remember((value) => {
    const id = readPerson(value, rules);
    if (isShorter(id, value)) hasTidied = true;
    if (rules.hasLines && typeof id === 'string' && !LONG_NUMBER.test(id)) oddLines.add(id);
    return id;
  });
  const tidyPerson = (value: unknown): ReturnType<RowLayout['readPerson']> => {
    const id = read(value);
    if (hasTidied && isShorter(id, value)) tidyUp(tidied, value);
    return id;
  };
  return { readPerson: tidyPerson, tidied, oddLines };
}

const LONG_NUMBER = /^\+?\d{9,}$/;

/** The record as cells by column name, as it stands among rejected rows. */
export function rowOf(record: RowRecord, header: readonly string[] | undefined): Row {
  if (!header) return record as Row;
  const cells = record as readonly unknown[];
  // A row costs the cells it has, however wide the header is.
  const members = header.slice(0, cells.length).map((name, i): [string, unknown] => [name, cells[i]]);
  const extra = extraCells(cells, header);
  if (extra.length > 0) members.push([EXTRA_CELLS, extra]);
  return Object.fromEntries(members);
}

/** Everything beyond the header, or nothing when all of it is blank. */
function extraCells(cells: readonly unknown[], header: readonly string[]): readonly unknown[] {
  const beyond = cells.slice(header.length);
  return beyond.some((cell) => cell !== undefined && cell !== null && cell !== '') ? beyond : [];
}

const TOTAL = once(
  () =>
    /^(?:grand |sub[ -]?)?totals?:?$|^(?:gesamt|summe|insgesamt|итого|всего|totale|razem|toplam|ukupno|المجموع|合计|总计):?$/iu,
);

function readPerson(
  value: unknown,
  { somebody, nobody, hasMailboxes, hasAccounts }: LayoutRules,
): ReturnType<RowLayout['readPerson']> {
  const stated = readId(value);
  if (typeof stated !== 'string') return stated;
  const text = hasMailboxes ? readMailAddress(stated).id : hasAccounts ? compactAccount(stated) : stated;
  if (somebody?.has(text)) return text;
  const digits = wholeDigits(text);
  if (typeof digits === 'string') return digits;
  const broken = brokenId(text);
  if (broken !== undefined) return { broken };
  return nobody?.has(text) || namesNobody(text) || TOTAL().test(text) ? NOBODY : text;
}

function readSource(value: unknown): Cell<string> {
  const text = readText(value);
  return typeof text === 'string' && namesNobody(text) ? undefined : text;
}

function undoneBy(slot: string | number): (record: RowRecord) => boolean {
  return (record) => saysUndone(cellAt(record, slot));
}

function eventMaker(slots: readonly (string | number)[]): NonNullable<RowLayout['eventOf']> {
  return (record, { event, at }) => {
    const parts = [event, ...slots.map((slot) => readSource(cellAt(record, slot))), at];
    return parts.filter((part) => typeof part === 'string').join(' ');
  };
}

function zoneStated(column: string): string {
  return /\b(?:utc|gmt)\b(?!\s*[+-])/i.test(column.replace(/_/g, ' ')) ? 'Z' : '';
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
  return { kind, event: event === '' || namesNobody(event) ? undefined : event };
}
