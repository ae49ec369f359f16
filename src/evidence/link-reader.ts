import { type Shown, shown } from '../display/index.ts';
import { finishSteps, type Steps } from '../kernels/index.ts';
import type { IssueCode, LinkReading, PassedOver, Row, RowIssue } from '../model/index.ts';
import { callApart } from './call-apart.ts';
import { isRow, type LinkField } from './columns.ts';
import { numberSteps, repeatedIds } from './link-numbers.ts';
import { linkSheet } from './link-sheet.ts';
import { NamesBeside } from './names-beside.ts';
import { offScale } from './off-scale.ts';
import {
  type LinkTableOptions,
  type OpenTable,
  type Origin,
  openLinkTable,
  type TableFeed,
} from './open-link-table.ts';
import { pairAttendees } from './pair-attendees.ts';
import { PERSON_ROW } from './person-row.ts';
import { type Attendance, readAttendanceRow } from './read-attendance-row.ts';
import { type LinkDraft, type RowOutcome, readLinkRow, SHOWS_COMMA, TWO_READINGS } from './read-link-row.ts';
import { targetsOf } from './recipients.ts';
import type { RowProblem } from './refuse-extra-cells.ts';
import { rowIssue } from './row-issue.ts';
import { rowOf } from './row-layout.ts';
import { cellAt, type RowRecord } from './row-record.ts';
import { settleNumbers } from './settle-numbers.ts';
import { tidiedFile } from './tidied-ids.ts';

/** Which links, by their place, are passed over once the whole case was seen. */
export type LeaveOut = (
  links: readonly LinkDraft[],
  tableOf: readonly number[],
  tables: readonly Pick<OpenTable, 'preset' | 'file' | 'layout'>[],
) => ReadonlyMap<number, PassedOver>;

/**
 * Reads the links of one case from any number of tables, some rows at a time; the rows themselves are not kept, but for those that carry
 * an id or a grade, because only the whole case tells whether two ids or two scales clash.
 */
export class LinkReader {
  readonly names: NamesBeside = new NamesBeside();
  /** Telephone lines of rows whose other end names nobody. */
  readonly linesAlone: Set<string> = new Set();
  readonly #drafts: LinkDraft[] = [];
  readonly #origins: (Origin | undefined)[] = [];
  /** The number of the table of each draft. */
  readonly #tableOf: number[] = [];
  readonly #attendance: Attendance[] = [];
  readonly #attendanceOrigins: Origin[] = [];
  readonly #rejected = new Map<number, Row>();
  readonly #issues: { readonly position: number; readonly issue: RowIssue }[] = [];
  readonly #tables: OpenTable[] = [];
  #position = 0;

  /** Begins a table; with a `header`, its rows are lists of cells. The function it gives takes the rows. */
  table(
    columns: ReadonlySet<string>,
    header: readonly string[] | undefined,
    options: LinkTableOptions = {},
  ): TableFeed {
    const table = openLinkTable(columns, header, options, this.#tables.length);
    this.#tables.push(table);
    const feed = (rows: readonly unknown[]): void => {
      for (const row of rows) this.#add(table, row);
    };
    return Object.assign(feed, { tally: table.tally });
  }

  /** Settles what only the whole case tells, and hands out the links; `leaveOut` says which links of which tables are passed over, and why. */
  finish(leaveOut?: LeaveOut): LinkReading & Shown {
    return finishSteps(this.finishing(leaveOut));
  }

  /** {@link finish} with stops on the way. */
  *finishing(leaveOut?: LeaveOut): Steps<LinkReading & Shown> {
    if (leaveOut) this.#leaveOut(leaveOut);
    const setAside = (origin: Origin, field: LinkField, code: IssueCode, message: string, value?: unknown): void => {
      this.#refuse(origin, [{ field, code, message, value }]);
    };
    for (const table of this.#tables) settleNumbers(table, (origin, problem) => this.#reportKept(origin, [problem]));
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
    const pairs = yield* pairAttendees(attending);
    for (const { index, code, message } of pairs.setAside) {
      setAside(attendingOrigins[index]!, 'event', code, message, attending[index]!.event);
    }
    const message = 'another row has the same link id: give each link its own, or none';
    const standing = gone.size === 0 ? this.#drafts : this.#drafts.filter((_, i) => isStanding(this.#origins[i]!));
    const origins = gone.size === 0 ? this.#origins : this.#origins.filter(isStanding);
    yield;
    callApart(standing, origins);
    yield;
    const repeated = new Set(repeatedIds(standing));
    for (const i of repeated) setAside(origins[i]!, 'id', 'duplicate-link-id', message, standing[i]!.id);
    const kept = repeated.size === 0 ? standing : standing.filter((_, i) => !repeated.has(i));
    const links = pairs.links.length === 0 ? kept : [...kept, ...pairs.links];
    yield;
    yield* numberSteps(links);
    const tidied = this.#tables.flatMap(({ layout, file }) => tidiedFile(layout.tidied, file));
    const rejected = [...this.#rejected].sort(([a], [b]) => a - b).map(([, row]) => row);
    const issues = this.#issues.sort((a, b) => a.position - b.position).map(({ issue }) => issue);
    const passedOver = this.#tables
      .flatMap(({ tally }) => Object.values(tally.passedOver))
      .reduce((sum, count) => sum + count, 0);
    const reading = {
      links,
      rejected,
      issues,
      ...(passedOver > 0 ? { passedOver } : {}),
      ...(tidied.length > 0 ? { tidied } : {}),
    };
    return shown(reading, linkSheet(reading));
  }

  #leaveOut(leaveOut: LeaveOut): void {
    const gone = leaveOut(this.#drafts, this.#tableOf, this.#tables);
    if (gone.size === 0) return;
    for (const [index, reason] of gone) this.#pass(this.#tables[this.#tableOf[index]!]!, reason);
    const stay = (_: unknown, index: number): boolean => !gone.has(index);
    const [drafts, origins] = [this.#drafts.filter(stay), this.#origins.filter(stay)];
    this.#drafts.length = 0;
    this.#origins.length = 0;
    for (const draft of drafts) this.#drafts.push(draft);
    for (const origin of origins) this.#origins.push(origin);
  }

  #add(table: OpenTable, record: unknown): void {
    const position = this.#position++;
    const row = ++table.tally.rows;
    if (record === PERSON_ROW) {
      this.#pass(table, 'person');
      return;
    }
    if (!(table.header ? Array.isArray(record) : isRow(record))) {
      const issue = { row, column: '', code: 'not-a-row' as const, message: 'not an object of columns and cells' };
      this.#rejected.set(position, record as Row);
      table.tally.rejected.add(row);
      this.#report(position, table, issue, record);
      return;
    }
    const { preset, layout } = table;
    if (preset.shape === 'links' && !preset.hasSeveralTargets) {
      this.#take(table, row, position, record as RowRecord, readLinkRow(record as RowRecord, layout));
    } else if (preset.shape === 'attendance') {
      const read = readAttendanceRow(record as RowRecord, layout);
      if (read.problems === undefined) this.#pass(table, read.passed);
      else if (read.attendance === undefined) this.#refuse({ table, row, position, record }, read.problems);
      else {
        if (read.problems.length > 0) this.#reportKept({ table, row, position, record }, read.problems);
        this.#placed(read.attendance.content, table, row);
        this.#attendance.push(read.attendance);
        this.#attendanceOrigins.push({ table, row, position, record });
        const { people, name } = read.attendance;
        if (name !== undefined) this.names.add(people[0]!, name);
      }
    } else if (preset.shape === 'links') {
      const targets = targetsOf(record as RowRecord, layout);
      this.names.ofMailboxes([cellAt(record as RowRecord, layout.slots.source), ...targets]);
      this.#takeAll(
        { table, row, position, record },
        targets.map((target) => readLinkRow(record as RowRecord, layout, target)),
      );
    } else {
      const stated = preset.expand!(table.header ? rowOf(record as RowRecord, table.header) : (record as Row));
      if (stated.length === 0) this.#pass(table, 'no-statement');
      else
        this.#takeAll(
          { table, row, position, record },
          stated.map((link) => readLinkRow(link, layout)),
        );
    }
  }

  #take(table: OpenTable, row: number, position: number, record: RowRecord, read: RowOutcome): void {
    if (read.draft !== undefined) {
      const { draft, problems } = read;
      this.#placed(draft, table, row);
      this.#drafts.push(draft);
      this.#tableOf.push(table.number);
      if (problems.length > 0) this.#reportKept({ table, row, position, record }, problems);
      // Nothing that another row says can set any other row aside.
      const needsOrigin = draft.id !== '' || draft.grade !== undefined;
      this.#origins.push(needsOrigin ? { table, row, position, record } : undefined);
      if (read.marks !== 0) {
        if (read.marks & SHOWS_COMMA) table.showsComma = true;
        if (read.marks & TWO_READINGS) table.doubtful.push({ origin: { table, row, position, record }, draft });
      }
      this.names.ofEnds(table.layout, record);
    } else if (read.problems === undefined) {
      if (read.alone !== undefined && table.preset.name === 'calls') this.linesAlone.add(read.alone);
      this.#pass(table, read.passed);
    } else this.#refuse({ table, row, position, record }, read.problems);
  }

  #placed(draft: LinkDraft, { place, hasOwnRows }: OpenTable, row: number): void {
    if (place !== undefined) draft.file = place;
    if (hasOwnRows) draft.row = row;
  }

  /** A row that states several links is read whole or not at all, but for those that name nobody. */
  #takeAll(origin: Origin, reads: readonly RowOutcome[]): void {
    const { table, row, position, record } = origin;
    const problems = reads.flatMap((read) => (read.draft === undefined ? (read.problems ?? []) : []));
    const drafts = reads.filter((read) => read.draft !== undefined);
    if (problems.length > 0) this.#refuse(origin, problems);
    else if (drafts.length > 0)
      drafts.forEach((read, i) => {
        // One message to several has one id: `M1`, `M1/2`, `M1/3`.
        if (i > 0 && read.draft.id !== '' && read.draft.id === drafts[0]!.draft.id)
          read.draft.id = `${read.draft.id}/${i + 1}`;
        this.#take(table, row, position, record as RowRecord, read);
      });
    else {
      const [first] = reads;
      this.#pass(table, first && 'passed' in first ? first.passed : 'empty');
    }
  }

  #pass({ tally: { passedOver } }: OpenTable, reason: PassedOver): void {
    passedOver[reason] = (passedOver[reason] ?? 0) + 1;
  }

  #reportKept({ table, row, position }: Origin, problems: readonly RowProblem[]): void {
    for (const { field, code, message, value } of problems) {
      const issue = { row, column: table.columnOf(field), code, message, kept: true as const };
      this.#report(position, table, issue, value);
    }
  }

  #refuse({ table, row, position, record }: Origin, problems: readonly RowProblem[]): void {
    this.#rejected.set(position, rowOf(record as RowRecord, table.header));
    table.tally.rejected.add(row);
    for (const { field, code, message, value } of problems) {
      this.#report(position, table, { row, column: table.columnOf(field), code, message }, value);
    }
  }

  #report(position: number, { file }: OpenTable, stated: RowIssue, value: unknown): void {
    this.#issues.push({ position, issue: rowIssue(stated, value, file) });
  }
}
