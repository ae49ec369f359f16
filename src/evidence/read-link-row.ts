import { type Basis, type CaseLink, DIRECTED_KINDS, type IssueCode } from '../model/index.ts';
import { quoteCell, UNREADABLE } from './cells.ts';
import type { LinkField } from './columns.ts';
import { isAmbiguousDate, readTime } from './read-time.ts';
import { cellAt, type RowLayout, type RowRecord } from './row-layout.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A link whose id is empty where the row gave none. */
export type LinkDraft = Writable<CaseLink>;

/** What is wrong with a row, before its number is known. */
export interface RowProblem {
  readonly field: LinkField;
  readonly code: IssueCode;
  readonly message: string;
  readonly value: unknown;
}

export type ReportProblem = (field: LinkField, code: IssueCode, message: string, value?: unknown) => void;

/** Reads one row whole: a draft when every cell is readable, else every problem found in it. */
export function readLinkRow(record: RowRecord, layout: RowLayout): LinkDraft | readonly RowProblem[] {
  let problems: RowProblem[] | undefined;
  const report: ReportProblem = (field, code, message, value) => {
    problems ??= [];
    problems.push({ field, code, message, value });
  };
  const { slots, readPerson } = layout;
  const source = readPerson(cellAt(record, slots.source));
  const target = readPerson(cellAt(record, slots.target));
  checkPerson('source', source, 'no source: give the id of the first person', report);
  checkPerson('target', target, 'no target: give the id of the second person', report);
  if (source === target && typeof source === 'string') {
    report('target', 'self-link', 'source and target are one person', target);
  }
  const draft: LinkDraft = {
    id: '',
    source: source as string,
    target: target as string,
    kind: '',
    directed: false,
    strength: 1,
  };
  readStatement(record, layout, draft, report);
  if (layout.hasExtraCells(record)) {
    report('id', 'too-many-cells', 'more cells than the header has columns: quote cells that hold the delimiter');
  }
  return problems ?? draft;
}

function checkPerson(field: 'source' | 'target', id: unknown, missing: string, report: ReportProblem): void {
  if (id === undefined) report(field, 'missing-person', missing);
  else if (id === UNREADABLE) {
    report(field, 'unreadable-text', `${field} is not text`);
    report(field, 'missing-person', missing);
  }
}

/** Reads what a row says beside the two people, into the draft. Keys are set in one order, because ids are derived from it. */
export function readStatement(record: RowRecord, layout: RowLayout, draft: LinkDraft, report: ReportProblem): void {
  const { slots, readText, readNumber } = layout;
  const text = (field: LinkField): string | undefined => {
    const cell = cellAt(record, slots[field]);
    if (cell === undefined || cell === '') return undefined;
    const value = readText(cell);
    if (value !== UNREADABLE) return value;
    report(field, 'unreadable-text', `${field} is not text`, cell);
    return undefined;
  };
  const { kind, event: kindEvent } = layout.readKind(text('kind'));
  draft.kind = kind;

  const strength = readNumber(cellAt(record, slots.strength)) ?? 1;
  if (strength === UNREADABLE || strength <= 0) {
    const cell = cellAt(record, slots.strength);
    report('strength', 'unreadable-strength', `strength ${quoteCell(cell)} is not a number above 0`, cell);
  } else draft.strength = strength;
  const amount = readNumber(cellAt(record, slots.amount));
  if (amount === UNREADABLE) {
    const cell = cellAt(record, slots.amount);
    report('amount', 'unreadable-amount', `amount ${quoteCell(cell)} is not a number`, cell);
  }
  const directed = layout.readFlag(cellAt(record, slots.directed)) ?? DIRECTED_KINDS.has(kind);
  if (directed === UNREADABLE) {
    const cell = cellAt(record, slots.directed);
    report('directed', 'unreadable-directed', `directed ${quoteCell(cell)} is none of 0, 1, true, false`, cell);
  } else draft.directed = directed;
  const at = readAt(record, layout, report);
  if (at !== undefined) draft.at = at;
  if (typeof amount === 'number') draft.amount = amount;
  const currency = text('currency');
  if (currency !== undefined) draft.currency = currency;
  const event = text('event') ?? kindEvent;
  if (event !== undefined) draft.event = event;
  const reportId = text('report');
  if (reportId !== undefined) draft.report = reportId;
  const informant = text('informant');
  if (informant !== undefined) draft.informant = informant;
  const grade = layout.readGrade(cellAt(record, slots.grade));
  if (typeof grade === 'string') draft.grade = grade;
  else if (grade === UNREADABLE) {
    const cell = cellAt(record, slots.grade);
    report('grade', 'unknown-grade', `grade ${quoteCell(cell)} is of no known scale (B2, B/2/1 or 2/B/P)`, cell);
  }
  const basis = layout.readBasis(cellAt(record, slots.basis));
  if (basis === UNREADABLE) {
    const cell = cellAt(record, slots.basis);
    report('basis', 'unknown-basis', `basis ${quoteCell(cell)} is not fact or assessment`, cell);
  } else if (basis !== undefined) draft.basis = basis as Basis;
  const caseId = text('caseId');
  if (caseId !== undefined) draft.caseId = caseId;
  const retainUntil = text('retainUntil')?.trim();
  if (retainUntil !== undefined) {
    const day = readTime(retainUntil, layout.dateOrder);
    if (day === UNREADABLE || !day.includes('-')) {
      const message = `retention date ${quoteCell(retainUntil)} is not ISO 8601 (2031-12-31)`;
      report('retainUntil', 'unreadable-retention', message, retainUntil);
    } else draft.retainUntil = day;
  }
  const handling = text('handling');
  if (handling !== undefined) draft.handling = handling;
  const id = text('id');
  if (id !== undefined) draft.id = id;
}

function readAt(record: RowRecord, layout: RowLayout, report: ReportProblem): string | undefined {
  const cell = cellAt(record, layout.slots.at);
  // Times hardly repeat: remembering them would fill the memory and spare nothing.
  const text = layout.readOnce(cell);
  if (text === undefined) return undefined;
  if (text === UNREADABLE) {
    report('at', 'unreadable-text', 'at is not text', cell);
    return undefined;
  }
  const trimmed = text.trim();
  const at = readTime(trimmed, layout.dateOrder);
  if (at !== UNREADABLE) return at;
  const isAmbiguous = layout.dateOrder === undefined && isAmbiguousDate(trimmed);
  const remedy = isAmbiguous ? "; say by dateOrder whether 'day-first' or 'month-first'" : '';
  report(
    'at',
    isAmbiguousDate(trimmed) ? 'ambiguous-date' : 'unreadable-time',
    `time ${quoteCell(trimmed)} is not ISO 8601 (2008-01-31, 2008-01-31T10:00Z) nor a whole-number phase${remedy}`,
    cell,
  );
  return undefined;
}
