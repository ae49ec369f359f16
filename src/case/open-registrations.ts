import {
  type DateOrder,
  PRESETS,
  readClock,
  readSense,
  readText,
  readTime,
  remember,
  type Sense,
  type TimeUnit,
} from '../evidence/index.ts';
import type { Registration } from '../model/index.ts';
import { writeId } from '../protection/index.ts';
import { cellName } from './cell-name.ts';
import { columnsByField } from './columns-by-field.ts';
import { readDuration } from './read-duration.ts';
import { readPlace } from './read-place.ts';
import { REGISTRATION_COLUMNS } from './registration.ts';
import { columnsCalled, type SampledTable, textsOf } from './sampled-table.ts';
import { settleTimes } from './settle-times.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface RegistrationTable {
  readonly file: string;
  readonly dateOrder?: DateOrder | undefined;
  readonly epoch?: TimeUnit | undefined;
  /** The columns of the two lines, in records of calls. */
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  /** Columns that say which way a call went and of what kind it was. */
  readonly senses?: readonly string[] | undefined;
  /** Whether the line that the table is about stands first, whichever way the call went. */
  readonly turnsIncoming?: boolean | undefined;
  /** Whose calls these are, where the table names one side only. */
  readonly owner?: string | undefined;
}

/** Whether a table says anything of handsets or places. */
export function tellsOfPhones(table: SampledTable): boolean {
  const { imsi, imei, cell, latitude, both } = REGISTRATION_COLUMNS;
  const columns = columnsCalled(table, [...imsi, ...imei, ...cell, ...latitude, ...both]);
  return columns.some((column) => textsOf(table, column).length > 0);
}

/** How the registrations of a table are read. */
export interface RegistrationReader {
  /** The columns that are looked at. */
  readonly columns: readonly string[];
  /** Reads the next row, its cells in the order of `columns`. */
  readonly read: (cells: readonly unknown[]) => Registration;
}

/** Reads row after row which line, device or subscriber was used where, and when. */
export function openRegistrations(table: SampledTable, rules: RegistrationTable): RegistrationReader {
  const { file, dateOrder, epoch, source, target, senses = [], owner } = rules;
  const columns = columnsByField(table, source !== undefined);
  const calls = PRESETS.find(({ name }) => name === 'calls')!;
  const times = settleTimes(table, calls);
  const [day, clock] = times.at === undefined ? [columns.at, columns.clock] : [[times.at], [times.clock ?? '']];
  const subject = source === undefined ? undefined : subjectOf(table, rules);
  const looked = [...Object.values(columns).flat(), ...day, ...clock, ...senses, source, target];
  const used = [...new Set(looked)].filter((column): column is string => column !== undefined && column !== '');
  const placeOf = new Map(used.map((name, i) => [name, i]));
  let number = 0;
  let row: readonly unknown[] = [];
  // Made once: a closure a row would cost more than what it reads.
  const text = (column: string | undefined): string | undefined => {
    const at = column === undefined ? undefined : placeOf.get(column);
    if (at === undefined) return undefined;
    const cell = row[at];
    const read = readText(cell instanceof Date ? cell.toISOString().replace('.000Z', 'Z') : cell);
    return typeof read === 'string' ? read.trim() : undefined;
  };
  const first = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = text(name);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const isOfOneSide = source === undefined && owner === undefined;
  const lineOf = remember((value) => writeId(value as string));
  const kept = remember((value) => value as string);
  const readWay = remember((value) => readSense(value as string));
  const told = [...senses, ...columns.kind];
  const hasPlace = [columns.latitude, columns.both, columns.azimuth].some((names) => names.length > 0);
  const read = (given: readonly unknown[]): Registration => {
    number++;
    row = given;
    const found: Writable<Registration> = { file, row: number };
    const sense = told.length === 0 ? NO_SENSE : senseOf(told, text, readWay);
    const [a, b] = [owner ?? text(source), text(target)];
    const isSecond =
      b !== undefined && subject !== undefined && a !== undefined && isAboutSecond(subject, sense.way, a, b);
    const line = isOfOneSide ? first(columns.line) : isSecond ? b : a;
    const other = isOfOneSide ? first(columns.other) : isSecond ? a : b;
    if (line !== undefined) found.line = lineOf(line);
    const imsi = first(columns.imsi);
    if (imsi !== undefined) found.imsi = kept(imsi.replace(/\D/g, '') || imsi);
    const imei = first(columns.imei);
    if (imei !== undefined) found.imei = kept(imei.replace(/[\s.-]/g, ''));
    if (sense.kind !== undefined) found.kind = sense.kind;
    else if (!isOfOneSide) found.kind = 'call';
    const way = sense.way ?? (source === undefined || owner !== undefined ? undefined : isSecond ? 'in' : 'out');
    if (way !== undefined && found.kind !== 'data') found.direction = way;
    if (other !== undefined && found.kind !== 'data') found.other = lineOf(other);
    for (const name of columns.duration) {
      const stated = text(name);
      if (stated === undefined) continue;
      const durationMs = readDuration(stated, name);
      if (durationMs !== undefined) found.durationMs = durationMs;
      break;
    }
    const cell = cellName(columns, text);
    if (cell !== undefined) found.cell = kept(cell);
    if (hasPlace) Object.assign(found, readPlace(columns, first));
    const address = first(columns.address);
    if (address !== undefined) found.address = kept(address);
    const stated = first(day);
    const read = stated === undefined ? undefined : readTime(stated, dateOrder, epoch);
    const hour = typeof read === 'string' && read.length === 10 ? readClock(first(clock) ?? '') : undefined;
    if (typeof read === 'string') found.at = hour === undefined ? read : `${read}T${hour}`;
    return found;
  };
  return { columns: used, read };
}

const NO_SENSE: Sense = {};

/** `both`: the line stands in either column, as the way of the call says; `first`: always in the first; else it is this line, wherever it stands. */
type Subject = { readonly as: 'first' | 'both' } | { readonly as: 'line'; readonly line: string };

function subjectOf(
  table: SampledTable,
  { source, target, turnsIncoming, owner, senses = [] }: RegistrationTable,
): Subject {
  if (owner !== undefined || turnsIncoming) return { as: 'first' };
  const [firsts, seconds] = [textsOf(table, source!), textsOf(table, target!)];
  const everywhere = [...new Set(firsts.slice(0, 1).concat(seconds.slice(0, 1)))].filter(
    (line) =>
      firsts.length >= 3 &&
      firsts.length === seconds.length &&
      firsts.every((id, i) => id === line || seconds[i] === line),
  );
  if (everywhere.length === 1) return { as: 'line', line: everywhere[0]! };
  return { as: senses.length > 0 ? 'both' : 'first' };
}

function isAboutSecond(subject: Subject, way: 'out' | 'in' | undefined, first: string, second: string): boolean {
  if (subject.as === 'line') return first !== subject.line && second === subject.line;
  return subject.as === 'both' && way === 'in';
}

function senseOf(
  columns: readonly string[],
  text: (column: string) => string | undefined,
  readWay: (cell: string) => Sense,
): Sense {
  let sense: Sense = NO_SENSE;
  for (const column of columns) {
    const cell = text(column);
    if (cell !== undefined && cell.length <= 40) sense = { ...readWay(cell), ...sense };
  }
  return sense;
}
