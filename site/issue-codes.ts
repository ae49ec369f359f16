import type { IssueCode } from '../src/model/index.ts';

/** Each code of an issue: what it means, and what to do. The compiler misses a code that is not here. */
export const ISSUE_CODES: Readonly<Record<IssueCode, readonly [means: string, remedy: string]>> = {
  'ambiguous-date': ['A date has two readings.', 'Say `dateOrder`: `day-first` or `month-first`.'],
  'duplicate-link-id': ['Two links have one id.', 'Give each its own, or leave the column out.'],
  'event-too-large': ['An event is too large to tie everybody there.', 'Its links stand; split it if it was several.'],
  'lone-attendee': ['An event has one attendee.', 'Nothing, if nobody else is known.'],
  'missing-event': ['A row of attendance names no event.', 'Fill it in.'],
  'missing-person': ['A row names nobody at one end.', 'Fill it in, or leave the row out.'],
  'mixed-grades': ['Grades of two scales in one case.', 'Translate them into one.'],
  'near-protected': [
    'A word is spelled nearly like one that protects: the person is protected.',
    'Write the word that is meant.',
  ],
  'not-a-row': ['What stands there is no row.', 'Give objects, or lists of cells with a header.'],
  'repeated-attendance': ['Somebody attends an event twice.', 'Nothing: it counts once.'],
  'repeated-record': ['Two records of a register have one id.', 'Give each its own.'],
  'self-link': ['Both ends are one person.', 'Correct one end, or leave the row out.'],
  'too-many-cells': ['A row has more cells than the header.', 'Quote cells that hold the separator.'],
  'unknown-basis': ['The basis is neither fact nor assessment.', 'Write one of the two.'],
  'unknown-category': ['A category that cannot be read: the person is protected.', 'Write a category that is known.'],
  'unknown-grade': ['A grade of no known scale.', 'Write it as B2, B/2/1 or 2/B/P.'],
  'unknown-role': ['A role that cannot be read.', 'Write a role that is known; it protects nobody.'],
  'unreadable-amount': ['An amount is no number, or has two readings.', 'Say `decimal`: `comma` or `point`.'],
  'unreadable-birth-date': ['A date of birth cannot be read.', 'Write 1984-03-07, 1984-03 or 1984.'],
  'unreadable-directed': ['Direction is neither yes nor no.', 'Write 0, 1, true or false.'],
  'unreadable-interval': ['A stretch of time cannot be read.', 'Write 2031-01/2031-06.'],
  'unreadable-retention': ['A retention date cannot be read.', 'Write an ISO 8601 day.'],
  'unreadable-strength': ['A strength is no number above 0.', 'Correct it, or leave it out for 1.'],
  'unreadable-text': ['An id or text holds what cannot be one.', 'Export numbers as text; see the message.'],
  'unreadable-time': ['A time cannot be read.', 'Write ISO 8601, or say `epoch`.'],
};
