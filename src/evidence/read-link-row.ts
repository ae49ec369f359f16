import { type CaseLink, DIRECTED_KINDS, type IssueCode } from '../model/index.ts';
import { NO_TEXT, quoteCell, UNREADABLE } from './cells.ts';
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

/** Reads one row whole: a draft when every cell is readable, else every problem found in it. */
export function readLinkRow(record: RowRecord, layout: RowLayout): LinkDraft | readonly RowProblem[] {
  const problems: RowProblem[] = [];
  const { slots, readPerson } = layout;
  const source = readPerson(cellAt(record, slots.source));
  const target = readPerson(cellAt(record, slots.target));
  if (typeof source !== 'string') refusePerson('source', source, 'the first person', problems);
  if (typeof target !== 'string') refusePerson('target', target, 'the second person', problems);
  if (source === target && typeof source === 'string') {
    const message = 'source and target are one person';
    problems.push({ field: 'target', code: 'self-link', message, value: target });
  }
  const draft: LinkDraft = {
    id: '',
    source: source as string,
    target: target as string,
    kind: '',
    directed: false,
    strength: 1,
  };
  readStatement(record, layout, draft, problems);
  refuseExtraCells(record, layout, problems);
  return problems.length > 0 ? problems : draft;
}

function refusePerson(field: 'source' | 'target', id: unknown, who: string, problems: RowProblem[]): void {
  if (id === UNREADABLE)
    problems.push({ field, code: 'unreadable-text', message: `${field} ${NO_TEXT}`, value: undefined });
  problems.push({ field, code: 'missing-person', message: `no ${field}: give the id of ${who}`, value: undefined });
}

/** Cells beyond the header mean that the others may stand in the wrong columns. */
export function refuseExtraCells(record: RowRecord, layout: RowLayout, problems: RowProblem[]): void {
  if (!layout.hasExtraCells(record)) return;
  const message = 'more cells than the header has columns: quote cells that hold the delimiter';
  problems.push({ field: 'id', code: 'too-many-cells', message, value: undefined });
}

/** Reads what a row says beside the people, into the draft. */
export function readStatement(record: RowRecord, layout: RowLayout, draft: LinkDraft, problems: RowProblem[]): void {
  const { slots } = layout;
  const refuse = (field: LinkField, code: IssueCode, what: (cell: string) => string): void => {
    const value = cellAt(record, slots[field]);
    problems.push({ field, code, message: what(quoteCell(value)), value });
  };
  const { kind, event: kindEvent } = layout.readKind(textAt('kind', record, layout, problems));
  draft.kind = kind;
  const strength = slots.strength === undefined ? undefined : layout.readNumber(cellAt(record, slots.strength));
  if (strength === UNREADABLE || (strength !== undefined && strength <= 0)) {
    refuse('strength', 'unreadable-strength', (cell) => `strength ${cell} is not a number above 0`);
  } else if (strength !== undefined) draft.strength = strength;
  const directed = slots.directed === undefined ? undefined : layout.readFlag(cellAt(record, slots.directed));
  if (directed === UNREADABLE) {
    refuse('directed', 'unreadable-directed', (cell) => `directed ${cell} is none of 0, 1, true, false`);
  } else draft.directed = directed ?? DIRECTED_KINDS.has(kind);
  const at = readAt(record, layout, problems);
  if (at !== undefined) draft.at = at;
  const amount = slots.amount === undefined ? undefined : layout.readNumber(cellAt(record, slots.amount));
  if (amount === UNREADABLE) refuse('amount', 'unreadable-amount', (cell) => `amount ${cell} is not a number`);
  else if (amount !== undefined) draft.amount = amount;
  const currency = textAt('currency', record, layout, problems);
  if (currency !== undefined) draft.currency = currency;
  const event = textAt('event', record, layout, problems) ?? kindEvent;
  if (event !== undefined) draft.event = event;
  const report = textAt('report', record, layout, problems);
  if (report !== undefined) draft.report = report;
  const informant = textAt('informant', record, layout, problems);
  if (informant !== undefined) draft.informant = informant;
  const grade = slots.grade === undefined ? undefined : layout.readGrade(cellAt(record, slots.grade));
  if (typeof grade === 'string') draft.grade = grade;
  else if (grade === UNREADABLE) {
    refuse('grade', 'unknown-grade', (cell) => `grade ${cell} is of no known scale (B2, B/2/1 or 2/B/P)`);
  }
  const basis = slots.basis === undefined ? undefined : layout.readBasis(cellAt(record, slots.basis));
  if (basis === UNREADABLE) refuse('basis', 'unknown-basis', (cell) => `basis ${cell} is not fact or assessment`);
  else if (basis !== undefined) draft.basis = basis;
  const caseId = textAt('caseId', record, layout, problems);
  if (caseId !== undefined) draft.caseId = caseId;
  const retainUntil = textAt('retainUntil', record, layout, problems);
  if (retainUntil !== undefined) {
    const day = readTime(retainUntil.trim(), layout.dateOrder);
    if (day !== UNREADABLE && /^\d{4}-/.test(day)) draft.retainUntil = day;
    else refuse('retainUntil', 'unreadable-retention', (cell) => `retention date ${cell} is not ISO 8601 (2031-12-31)`);
  }
  const handling = textAt('handling', record, layout, problems);
  if (handling !== undefined) draft.handling = handling;
  const id = textAt('id', record, layout, problems);
  if (id !== undefined) draft.id = id;
}

function textAt(field: LinkField, record: RowRecord, layout: RowLayout, problems: RowProblem[]): string | undefined {
  const slot = layout.slots[field];
  if (slot === undefined) return undefined;
  const cell = cellAt(record, slot);
  if (cell === undefined || cell === '') return undefined;
  const value = field === 'id' ? layout.readOnce(cell) : layout.readText(cell);
  if (value !== UNREADABLE) return value;
  problems.push({ field, code: 'unreadable-text', message: `${field} ${NO_TEXT}`, value: cell });
  return undefined;
}

function readAt(record: RowRecord, layout: RowLayout, problems: RowProblem[]): string | undefined {
  if (layout.slots.at === undefined) return undefined;
  const cell = cellAt(record, layout.slots.at);
  // Times hardly repeat: remembering them would fill the memory and spare nothing.
  const text = layout.readOnce(cell);
  if (text === undefined) return undefined;
  if (text === UNREADABLE) {
    problems.push({ field: 'at', code: 'unreadable-text', message: `at ${NO_TEXT}`, value: cell });
    return undefined;
  }
  const trimmed = text.trim();
  const at = readTime(trimmed, layout.dateOrder);
  if (at !== UNREADABLE) return at;
  const isAmbiguous = isAmbiguousDate(trimmed);
  const remedy = isAmbiguous && !layout.dateOrder ? '; say dateOrder (--date-order) day-first or month-first' : '';
  problems.push({
    field: 'at',
    code: isAmbiguous ? 'ambiguous-date' : 'unreadable-time',
    message: `time ${quoteCell(trimmed)} is not ISO 8601 (2008-01-31, 2008-01-31T10:00Z) nor a whole-number phase${remedy}`,
    value: cell,
  });
  return undefined;
}
