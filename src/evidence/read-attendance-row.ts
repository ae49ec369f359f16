import type { IssueCode, PassedOver } from '../model/index.ts';
import { NO_TEXT, readText, UNREADABLE } from './cells.ts';
import type { LinkField } from './columns.ts';
import { isTotal } from './is-total.ts';
import { namesNobody } from './names-nobody.ts';
import { readAttendees } from './read-attendees.ts';
import { type LinkDraft, readStatement } from './read-link-row.ts';
import { type RowProblem, refuseExtraCells } from './refuse-extra-cells.ts';
import { NOBODY, type RowLayout } from './row-layout.ts';
import { cellAt, type RowRecord } from './row-record.ts';

/** That some people attended an event, and what the row says beside it. */
export interface Attendance {
  readonly event: string;
  readonly people: readonly string[];
  /** Without people. */
  readonly content: LinkDraft;
  /** What the one person of the row is called, where their id is another. */
  readonly name?: string;
}

export type AttendanceOutcome =
  | { readonly attendance: Attendance; readonly problems: readonly RowProblem[] }
  | { readonly attendance?: undefined; readonly problems: readonly RowProblem[] }
  | { readonly attendance?: undefined; readonly problems?: undefined; readonly passed: PassedOver };

/** Reads one row of who attended what: whole, or every problem found in it. */
export function readAttendanceRow(record: RowRecord, layout: RowLayout): AttendanceOutcome {
  const problems: RowProblem[] = [];
  const report = (field: LinkField, code: IssueCode, message: string): void => {
    problems.push({ field, code, message, value: undefined });
  };
  const { slots, readPerson } = layout;
  const people = new Set<string>();
  const { id, name } = personOf(record, layout);
  const person = readPerson(id);
  let isNobody = person === NOBODY;
  if (typeof person === 'string') people.add(person);
  else if (person === UNREADABLE) report('source', 'unreadable-text', `the attendee ${NO_TEXT}`);
  else if (typeof person === 'object') report('source', 'unreadable-text', `the attendee ${person.broken}`);
  for (const slot of [slots.attendees, slots.crew]) {
    const list = readAttendees(cellAt(record, slot));
    if (list === UNREADABLE) report('source', 'unreadable-text', `the list of attendees ${NO_TEXT}`);
    else if (list !== undefined) {
      for (const cell of list) {
        const attendee = readPerson(cell);
        if (typeof attendee === 'string') people.add(attendee);
        else if (attendee === NOBODY) isNobody = true;
        else if (typeof attendee === 'object') report('source', 'unreadable-text', `an attendee ${attendee.broken}`);
      }
    }
  }
  if (people.size === 0 && problems.length === 0) {
    if (isTotal(record)) return { passed: 'total' };
    if (isNobody) return { passed: 'nobody' };
    report('source', 'missing-person', 'nobody attends: give the id of a person');
  }
  const content: LinkDraft = { id: '', source: '', target: '', kind: '', directed: false, strength: 1 };
  readStatement(record, layout, content, problems);
  if (content.event === undefined) {
    if (people.size > 0 && isTotal(record)) return { passed: 'total' };
    report('event', 'missing-event', 'no event: give the id of what was attended');
  }
  refuseExtraCells(record, layout, problems);
  for (const { isKept } of problems) if (!isKept) return { problems };
  const event = layout.eventOf?.(record, content) ?? content.event!;
  content.event = event;
  return { attendance: { event, people: [...people], content, ...(name !== undefined && { name }) }, problems };
}

/** Who the row is about: by a column of their own, else by document, else by names written apart. */
function personOf(record: RowRecord, { slots }: RowLayout): { readonly id: unknown; readonly name?: string } {
  const stated = cellAt(record, slots.person);
  if (stated !== undefined && stated !== null && stated !== '') return { id: stated };
  const part = (slot: string | number | undefined): string => {
    const text = readText(cellAt(record, slot));
    return typeof text === 'string' && !namesNobody(text) ? text.trim() : '';
  };
  const name = [part(slots.givenName), part(slots.familyName)].filter((text) => text !== '').join(' ');
  const document = part(slots.document);
  if (document !== '') return { id: document, ...(name !== '' && { name }) };
  return { id: name === '' ? stated : name };
}
