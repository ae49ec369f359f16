import type { IssueCode } from '../model/index.ts';
import { NO_TEXT, readList, UNREADABLE } from './cells.ts';
import type { LinkField } from './columns.ts';
import { type LinkDraft, type RowProblem, readStatement, refuseExtraCells } from './read-link-row.ts';
import { cellAt, type RowLayout, type RowRecord } from './row-layout.ts';

/** That some people attended an event, and what the row says beside it. */
export interface Attendance {
  readonly event: string;
  readonly people: readonly string[];
  /** Without people. */
  readonly content: LinkDraft;
}

function addReadable(people: Set<string>, id: unknown): void {
  if (typeof id === 'string') people.add(id);
}

/** Reads one row of who attended what: whole, or every problem found in it. */
export function readAttendanceRow(record: RowRecord, layout: RowLayout): Attendance | readonly RowProblem[] {
  const problems: RowProblem[] = [];
  const report = (field: LinkField, code: IssueCode, message: string): void => {
    problems.push({ field, code, message, value: undefined });
  };
  const { slots, readPerson } = layout;
  const people = new Set<string>();
  const person = readPerson(cellAt(record, slots.person));
  if (person === UNREADABLE) report('source', 'unreadable-text', `the attendee ${NO_TEXT}`);
  else if (person !== undefined) people.add(person);
  const list = readList(cellAt(record, slots.attendees));
  if (list === UNREADABLE) report('source', 'unreadable-text', `the list of attendees ${NO_TEXT}`);
  else if (list !== undefined) for (const name of list) addReadable(people, readPerson(name));
  if (people.size === 0) report('source', 'missing-person', 'nobody attends: give the id of a person');

  const content: LinkDraft = { id: '', source: '', target: '', kind: '', directed: false, strength: 1 };
  readStatement(record, layout, content, problems);
  if (content.event === undefined) report('event', 'missing-event', 'no event: give the id of what was attended');
  refuseExtraCells(record, layout, problems);
  return problems.length > 0 ? problems : { event: content.event!, people: [...people], content };
}
