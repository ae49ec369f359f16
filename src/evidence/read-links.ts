import type { CaseLink, LinkReading, Row, RowIssue } from '../model/index.ts';
import { findColumns, isRow, LINK_COLUMNS, type LinkField } from './columns.ts';
import { GRADE_SCALES, gradeScaleOf } from './grades.ts';
import { deriveLinkId } from './link-id.ts';
import { type LinkDraft, readLinkRow } from './read-link-row.ts';

export interface ReadLinksOptions {
  /** Field to column name, where the defaults of `LINK_COLUMNS` do not fit. */
  readonly columns?: Partial<Record<LinkField, string>>;
}

/**
 * Reads the rows of a case file: who is linked to whom, how, when, and on whose word?
 *
 * Columns are found by name, whatever their case: source|from|caller|payer, target|to|callee|payee, kind|type|relation,
 * at|time|date|timestamp, weight|strength|count, directed, event, report|ref|document, informant, grade, basis, case, id, amount,
 * currency. A kind of the form `meeting:E01` sets event E01. Without a `directed` value, calls, messages, payments, orders,
 * recruitments, transports, documents and shelters are directed, the rest is not.
 *
 * A bad row never stops the reading and is never half used: it stands whole in `rejected`, with an issue for every problem found,
 * so rows = links + rejected. Of rows that repeat a given id, one is kept (the least by content, so row order plays no part). Grades
 * of several scales are never mixed: rows graded off the scale used most are set aside. Links without an id get one from their
 * content; equal rows get `-2`, `-3` and so on. Cost: linear in the rows.
 *
 * @throws RingtraceError `unknown-column` when `columns` names a column that no row has.
 * @example readLinks([{ from: 'A', to: 'B', weight: '2' }, { from: 'C', to: 'C' }]).issues[0].code // => 'self-link'
 */
export function readLinks(rows: readonly unknown[], options: ReadLinksOptions = {}): LinkReading {
  const columns = findColumns(rows, LINK_COLUMNS, options.columns ?? {}, 'readLinks');
  const columnOf = (field: LinkField): string => columns.get(field) ?? field;
  const drafts = new Map<number, LinkDraft>();
  const issues: RowIssue[] = [];
  const refuse = (rowIndex: number, issue: Omit<RowIssue, 'row'>): void => {
    drafts.delete(rowIndex);
    issues.push({ row: rowIndex + 1, ...issue });
  };

  rows.forEach((row, rowIndex) => {
    const read = isRow(row) ? readLinkRow(row, columns) : undefined;
    if (read === undefined)
      refuse(rowIndex, { column: '', code: 'not-a-row', message: 'not an object of columns and cells' });
    else if ('source' in read) drafts.set(rowIndex, read);
    else for (const { field, ...problem } of read) refuse(rowIndex, { column: columnOf(field), ...problem });
  });

  for (const [rowIndex, message] of offScale(drafts)) {
    refuse(rowIndex, { column: columnOf('grade'), code: 'mixed-grades', message });
  }
  for (const rowIndex of repeatedIds(drafts)) {
    const message = 'another row has the same link id: give each link its own, or none';
    refuse(rowIndex, { column: columnOf('id'), code: 'duplicate-link-id', message });
  }

  const rejected = rows.filter((_, rowIndex) => !drafts.has(rowIndex)) as Row[];
  issues.sort((a, b) => a.row - b.row);
  return { links: numberEqualLinks([...drafts.values()]), rejected, issues };
}

/** Rows graded on another scale than most rows; of scales used equally often the first of `GRADE_SCALES` stays. */
function offScale(drafts: ReadonlyMap<number, LinkDraft>): [rowIndex: number, message: string][] {
  const rowsOf = new Map<string, number[]>();
  for (const [rowIndex, { grade }] of drafts) {
    if (grade === undefined) continue;
    const scale = gradeScaleOf(grade)!;
    const found = rowsOf.get(scale);
    if (found) found.push(rowIndex);
    else rowsOf.set(scale, [rowIndex]);
  }
  if (rowsOf.size < 2) return [];
  const byUse = GRADE_SCALES.map(({ name }) => name).sort(
    (a, b) => (rowsOf.get(b)?.length ?? 0) - (rowsOf.get(a)?.length ?? 0),
  );
  const [kept, ...others] = byUse;
  const message = (scale: string): string =>
    `a grade of ${scale} in a case graded by ${kept}: bring all grades to one scale`;
  return others.flatMap((scale) =>
    (rowsOf.get(scale) ?? []).map((rowIndex): [number, string] => [rowIndex, message(scale)]),
  );
}

/** Every row that repeats a given id, but for the least by content among them. */
function repeatedIds(drafts: ReadonlyMap<number, LinkDraft>): number[] {
  const keeper = new Map<string, { rowIndex: number; content: string }>();
  const repeated: number[] = [];
  for (const [rowIndex, draft] of drafts) {
    if (draft.givenId === undefined) continue;
    const held = keeper.get(draft.givenId);
    const content = deriveLinkId(draft);
    if (held === undefined || content < held.content) keeper.set(draft.givenId, { rowIndex, content });
    if (held !== undefined) repeated.push(content < held.content ? held.rowIndex : rowIndex);
  }
  return repeated;
}

function numberEqualLinks(drafts: readonly LinkDraft[]): CaseLink[] {
  const taken = new Set<string>();
  for (const { givenId } of drafts) if (givenId !== undefined) taken.add(givenId);
  const seen = new Map<string, number>();
  return drafts.map(({ givenId, ...content }) => {
    if (givenId !== undefined) return { id: givenId, ...content };
    const derived = deriveLinkId({ givenId, ...content });
    let count = (seen.get(derived) ?? 0) + 1;
    while (taken.has(ordinal(derived, count))) count++;
    seen.set(derived, count);
    return { id: ordinal(derived, count), ...content };
  });
}

function ordinal(id: string, count: number): string {
  return count === 1 ? id : `${id}-${count}`;
}
