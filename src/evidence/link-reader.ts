import { type Shown, shown } from '../display/index.ts';
import { type IssueCode, type LinkReading, RingtraceError, type Row, type RowIssue } from '../model/index.ts';
import { type AttendanceField, findColumns, isRow, LINK_COLUMNS, type LinkField } from './columns.ts';
import { numberEqualLinks, repeatedIds } from './link-numbers.ts';
import { linkSheet } from './link-sheet.ts';
import { offScale } from './off-scale.ts';
import { pairAttendees } from './pair-attendees.ts';
import { PRESETS, type Preset, type PresetName } from './presets/index.ts';
import { type Attendance, readAttendanceRow } from './read-attendance-row.ts';
import { type LinkDraft, type RowProblem, readLinkRow } from './read-link-row.ts';
import { DATE_ORDERS, type DateOrder } from './read-time.ts';
import { rowIssue } from './row-issue.ts';
import { layOutRows, type RowLayout, type RowRecord, rowOf, tidiedFile } from './row-layout.ts';

export interface LinkTableOptions {
  readonly columns?: Partial<Record<LinkField, string>> | undefined;
  readonly preset?: PresetName | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** Stands in the issues. */
  readonly file?: string | undefined;
}

interface OpenTable {
  readonly preset: Preset;
  readonly layout: RowLayout;
  readonly header: readonly string[] | undefined;
  readonly columnOf: (field: LinkField) => string;
  readonly file: string | undefined;
  rowCount: number;
}

/** What is behind a statement: enough to set its row aside later. */
interface Origin {
  readonly table: OpenTable;
  readonly row: number;
  readonly position: number;
  readonly record: unknown;
}

/**
 * Reads the links of one case from any number of tables, some rows at a time; the rows themselves are not kept, but for those that carry
 * an id or a grade, because only the whole case tells whether two ids or two scales clash.
 */
export class LinkReader {
  readonly #drafts: LinkDraft[] = [];
  readonly #origins: (Origin | undefined)[] = [];
  readonly #attendance: Attendance[] = [];
  readonly #attendanceOrigins: Origin[] = [];
  readonly #rejected = new Map<number, Row>();
  readonly #issues: { readonly position: number; readonly issue: RowIssue }[] = [];
  readonly #tables: OpenTable[] = [];
  #position = 0;
  #passedOver = 0;

  /** Begins a table; with a `header`, its rows are lists of cells. The function it gives takes the rows. */
  table(
    columns: ReadonlySet<string>,
    header: readonly string[] | undefined,
    options: LinkTableOptions = {},
  ): (rows: readonly unknown[]) => void {
    const preset = presetOf(options.preset);
    checkDateOrder(options.dateOrder);
    const isEntities = preset.shape === 'entities';
    const map = isEntities
      ? new Map(Object.keys(LINK_COLUMNS).map((field) => [field as LinkField, field]))
      : findColumns(columns, aliasesOf(preset), options.columns ?? {}, 'readLinks');
    const { kind, kindWords } = preset;
    const { dateOrder, file } = options;
    const layout = layOutRows({ columns: map, header: isEntities ? undefined : header, kind, kindWords, dateOrder });
    const columnOf = (field: LinkField): string => map.get(field) ?? field;
    const table: OpenTable = { preset, layout, header, columnOf, file, rowCount: 0 };
    this.#tables.push(table);
    return (rows) => {
      for (const row of rows) this.#add(table, row);
    };
  }

  /** Settles what only the whole case tells, and hands out the links. */
  finish(): LinkReading & Shown {
    const setAside = (origin: Origin, field: LinkField, code: IssueCode, message: string, value?: unknown): void => {
      this.#refuse(origin, [{ field, code, message, value }]);
    };
    const statements = [...this.#attendance.map(({ content }) => content), ...this.#drafts];
    const originOf = (index: number): Origin =>
      this.#attendanceOrigins[index] ?? this.#origins[index - this.#attendance.length]!;
    const gone = new Set<number>();
    for (const [index, message] of offScale(statements)) {
      setAside(originOf(index), 'grade', 'mixed-grades', message, statements[index]!.grade);
      gone.add(originOf(index).position);
    }
    const isStanding = (origin: Origin | undefined): boolean => !origin || !gone.has(origin.position);
    const attending = this.#attendance.filter((_, i) => isStanding(this.#attendanceOrigins[i]!));
    const attendingOrigins = this.#attendanceOrigins.filter(isStanding);
    const pairs = pairAttendees(attending);
    for (const { index, code, message } of pairs.setAside) {
      setAside(attendingOrigins[index]!, 'event', code, message, attending[index]!.event);
    }
    const message = 'another row has the same link id: give each link its own, or none';
    const standing = gone.size === 0 ? this.#drafts : this.#drafts.filter((_, i) => isStanding(this.#origins[i]!));
    const origins = gone.size === 0 ? this.#origins : this.#origins.filter(isStanding);
    const repeated = new Set(repeatedIds(standing));
    for (const i of repeated) setAside(origins[i]!, 'id', 'duplicate-link-id', message, standing[i]!.id);
    const kept = repeated.size === 0 ? standing : standing.filter((_, i) => !repeated.has(i));
    const links = pairs.links.length === 0 ? kept : [...kept, ...pairs.links];
    numberEqualLinks(links);
    const tidied = this.#tables.flatMap(({ layout, file }) => tidiedFile(layout.tidied, file));
    const rejected = [...this.#rejected].sort(([a], [b]) => a - b).map(([, row]) => row);
    const issues = this.#issues.sort((a, b) => a.position - b.position).map(({ issue }) => issue);
    const reading = {
      links,
      rejected,
      issues,
      ...(this.#passedOver > 0 ? { passedOver: this.#passedOver } : {}),
      ...(tidied.length > 0 ? { tidied } : {}),
    };
    return shown(reading, linkSheet(reading));
  }

  #add(table: OpenTable, record: unknown): void {
    const position = this.#position++;
    const row = ++table.rowCount;
    const isReadable = table.header ? Array.isArray(record) : isRow(record);
    if (!isReadable) {
      const issue = { row, column: '', code: 'not-a-row' as const, message: 'not an object of columns and cells' };
      this.#rejected.set(position, record as Row);
      this.#report(position, table, issue, record);
      return;
    }
    const { preset, layout } = table;
    if (preset.shape === 'attendance') {
      const read = readAttendanceRow(record as RowRecord, layout);
      if (!('event' in read)) {
        this.#refuse({ table, row, position, record }, read);
        return;
      }
      this.#attendance.push(read);
      this.#attendanceOrigins.push({ table, row, position, record });
      return;
    }
    if (preset.shape === 'links') {
      const read = readLinkRow(record as RowRecord, layout);
      if (!('source' in read)) {
        this.#refuse({ table, row, position, record }, read);
        return;
      }
      this.#drafts.push(read);
      this.#origins.push(isSettled(read) ? undefined : { table, row, position, record });
      return;
    }
    const stated = preset.expand!(table.header ? rowOf(record as RowRecord, table.header) : (record as Row));
    if (stated.length === 0) this.#passedOver++;
    const reads = stated.map((link) => readLinkRow(link, layout));
    const problems = reads.flatMap((read) => ('source' in read ? [] : read));
    if (problems.length > 0) {
      this.#refuse({ table, row, position, record }, problems);
      return;
    }
    for (const read of reads as LinkDraft[]) {
      this.#drafts.push(read);
      this.#origins.push(isSettled(read) ? undefined : { table, row, position, record });
    }
  }

  #refuse({ table, row, position, record }: Origin, problems: readonly RowProblem[]): void {
    this.#rejected.set(position, rowOf(record as RowRecord, table.header));
    for (const { field, code, message, value } of problems) {
      this.#report(position, table, { row, column: table.columnOf(field), code, message }, value);
    }
  }

  #report(position: number, { file }: OpenTable, stated: RowIssue, value: unknown): void {
    this.#issues.push({ position, issue: rowIssue(stated, value, file) });
  }
}

/** Nothing that another row says can set such a row aside. */
function isSettled({ id, grade }: LinkDraft): boolean {
  return id === '' && grade === undefined;
}

function presetOf(name: PresetName = 'table'): Preset {
  const preset = PRESETS.find((candidate) => candidate.name === name);
  if (preset) return preset;
  const names = PRESETS.map((candidate) => candidate.name).join(', ');
  throw new RingtraceError('invalid-option', 'readLinks', `preset is '${String(name)}'`, `give one of: ${names}`);
}

function checkDateOrder(order: DateOrder | undefined): void {
  if (order === undefined || DATE_ORDERS.includes(order)) return;
  throw new RingtraceError(
    'invalid-option',
    'readLinks',
    `dateOrder is '${String(order)}'`,
    "give 'day-first' or 'month-first'",
  );
}

function aliasesOf({ columns, without = [] }: Preset): Record<LinkField | AttendanceField, readonly string[]> {
  const generic: Record<LinkField | AttendanceField, readonly string[]> = {
    ...LINK_COLUMNS,
    person: [],
    attendees: [],
  };
  for (const field of Object.keys(generic) as (LinkField | AttendanceField)[]) {
    generic[field] = [...(columns[field] ?? []), ...(without.includes(field as LinkField) ? [] : generic[field])];
  }
  return generic;
}
