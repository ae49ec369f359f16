import { type CaseLink, DIRECTED_KINDS, type IssueCode, type Row, readTimeSpan } from '../model/index.ts';
import { quoteCell, readFlag, readNumber, readText, readWord, UNREADABLE } from './cells.ts';
import { type ColumnMap, EXTRA_CELLS, type LinkField } from './columns.ts';
import { gradeScaleOf } from './grades.ts';

/** A link that has no id yet where the row gave none. */
export type LinkDraft = Omit<CaseLink, 'id'> & { readonly givenId: string | undefined };

/** What is wrong with a row, before its number is known. */
export interface RowProblem {
  readonly field: LinkField;
  readonly code: IssueCode;
  readonly message: string;
}

/** Reads one row whole: a draft when every cell is readable, else every problem found in it. */
export function readLinkRow(row: Row, columns: ColumnMap<LinkField>): LinkDraft | readonly RowProblem[] {
  const problems: RowProblem[] = [];
  const problem = (field: LinkField, code: IssueCode, message: string): undefined => {
    problems.push({ field, code, message });
    return undefined;
  };
  const cell = (field: LinkField): unknown => {
    const column = columns.get(field);
    return column === undefined ? undefined : row[column];
  };
  const text = (field: LinkField): string | undefined => {
    const value = readText(cell(field));
    return value === UNREADABLE ? problem(field, 'unreadable-text', `${field} is not text`) : value;
  };

  const source = text('source') ?? problem('source', 'missing-person', 'no source: give the id of the first person');
  const target = text('target') ?? problem('target', 'missing-person', 'no target: give the id of the second person');
  if (source !== undefined && source === target) problem('target', 'self-link', 'source and target are one person');

  const statedKind = (text('kind') ?? 'association').trim();
  const [kind, kindEvent] = splitKind(statedKind);

  const strength = readNumber(cell('strength')) ?? 1;
  if (strength === UNREADABLE || strength <= 0) {
    problem('strength', 'unreadable-strength', `strength ${quoteCell(cell('strength'))} is not a number above 0`);
  }
  const amount = readNumber(cell('amount'));
  if (amount === UNREADABLE)
    problem('amount', 'unreadable-amount', `amount ${quoteCell(cell('amount'))} is not a number`);
  const directed = readFlag(cell('directed')) ?? DIRECTED_KINDS.has(kind);
  if (directed === UNREADABLE) {
    problem('directed', 'unreadable-directed', `directed ${quoteCell(cell('directed'))} is none of 0, 1, true, false`);
  }
  const at = text('at')?.trim();
  if (at !== undefined && readTimeSpan(at) === undefined) {
    problem(
      'at',
      timeCode(at),
      `time ${quoteCell(at)} is not ISO 8601 (2008-01-31, 2008-01-31T10:00Z) nor a whole-number phase`,
    );
  }
  const grade = text('grade')?.trim().toUpperCase();
  if (grade !== undefined && gradeScaleOf(grade) === undefined) {
    problem('grade', 'unknown-grade', `grade ${quoteCell(grade)} is of no known scale (B2, B/2/1 or 2/B/P)`);
  }
  const basis = readWord(cell('basis'), ['fact', 'assessment']);
  if (basis === UNREADABLE)
    problem('basis', 'unknown-basis', `basis ${quoteCell(cell('basis'))} is not fact or assessment`);

  const optional = defined({
    at,
    amount: amount as number | undefined,
    currency: text('currency'),
    event: text('event') ?? kindEvent,
    report: text('report'),
    informant: text('informant'),
    grade,
    basis: basis as CaseLink['basis'],
    caseId: text('caseId'),
  });
  const givenId = text('id');
  if (Object.hasOwn(row, EXTRA_CELLS))
    problem('id', 'too-many-cells', 'more cells than the header has columns: quote cells that hold the delimiter');
  if (problems.length > 0) return problems;
  return {
    givenId,
    source: source as string,
    target: target as string,
    kind,
    directed: directed as boolean,
    strength: strength as number,
    ...optional,
  };
}

/** `meeting:E01` is a meeting at event E01. */
function splitKind(stated: string): [kind: string, event: string | undefined] {
  const colon = stated.indexOf(':');
  if (colon <= 0) return [stated.toLowerCase(), undefined];
  const event = stated.slice(colon + 1).trim();
  return [stated.slice(0, colon).trim().toLowerCase(), event === '' ? undefined : event];
}

/** 03/04/2008 could be March or April: such a date is never guessed. */
function timeCode(at: string): IssueCode {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(at) ? 'ambiguous-date' : 'unreadable-time';
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends Record<string, unknown>>(fields: T): Defined<T> {
  const kept: Record<string, unknown> = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as Defined<T>;
}
