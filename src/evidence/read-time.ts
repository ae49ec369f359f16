import { readTimeSpan } from '../model/index.ts';
import { remember, UNREADABLE } from './cells.ts';

/** What 03/04/2008 means: the third of April, or March the fourth. */
export type DateOrder = 'day-first' | 'month-first';

export const DATE_ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

const WRITTEN =
  /^(?:(\d{4})[./-](\d{1,2})[./-](\d{1,2})|(\d{1,2})[./-](\d{1,2})[./-](\d{4}))(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?\s*([AaPp][Mm])?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** 03/04/2008 could be March or April: without an order such a date is never guessed. */
export function isAmbiguousDate(text: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(text);
}

/**
 * Reads a time as ISO 8601, or as a phase. ISO stays as it is written, zone included; 2008/1/31 becomes 2008-01-31; a date that begins with the
 * day or the month is read only when the caller says with which, and its clock may be of 24 or of 12 hours.
 *
 * @example readTime('3/4/2008 9:05 PM', 'day-first') // => '2008-04-03T21:05'
 */
export function readTime(text: string, dateOrder?: DateOrder): string | typeof UNREADABLE {
  if (isIsoInstant(text) || readTimeSpan(text) !== undefined) return text;
  const match = WRITTEN.exec(text);
  if (!match) return UNREADABLE;
  const [, yearFirst, isoMonth, isoDay, first, second, yearLast, hour, minute, seconds, half, zone] = match;
  if (yearFirst === undefined && dateOrder === undefined) return UNREADABLE;
  const [day, month] =
    yearFirst !== undefined ? [isoDay, isoMonth] : dateOrder === 'day-first' ? [first, second] : [second, first];
  const date = `${yearFirst ?? yearLast}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const clock = hour === undefined ? '' : readClock(Number(hour), half);
  if (clock === undefined) return UNREADABLE;
  const time = clock === '' ? '' : `T${clock}:${minute}${seconds === undefined ? '' : `:${seconds}`}${zone ?? ''}`;
  return readTimeSpan(date + time) === undefined ? UNREADABLE : date + time;
}

const CLOCK = /^[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?\s?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/;
const isDay = remember((text) => readTimeSpan(text as string) !== undefined);

/** A million instants fall on a few thousand days: each day is looked at once. */
function isIsoInstant(text: string): boolean {
  return text.length > 15 && text.charCodeAt(7) === 45 && CLOCK.test(text.slice(10)) && isDay(text.slice(0, 10));
}

function readClock(hour: number, half: string | undefined): string | undefined {
  if (half === undefined) return String(hour).padStart(2, '0');
  if (hour < 1 || hour > 12) return undefined;
  return String((hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)).padStart(2, '0');
}
