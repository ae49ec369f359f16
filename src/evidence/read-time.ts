import { readTimeSpan } from '../time/index.ts';
import { UNREADABLE } from './cells.ts';
import { monthOf } from './month-names.ts';
import { readClock, zoneOf } from './read-clock.ts';
import { remember } from './remember.ts';

/** What 03/04/2008 means: the third of April, or March the fourth. */
export type DateOrder = 'day-first' | 'month-first';

export const DATE_ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

/** What a bare number in a column of times counts: since 1970 in UTC, or the days of a spreadsheet since 1900. */
export type TimeUnit = 'seconds' | 'milliseconds' | 'days';

export const TIME_UNITS: readonly TimeUnit[] = ['seconds', 'milliseconds', 'days'];

const NUMERIC = /^(?:(\d{4})([./-])(\d{1,2})\2(\d{1,2})|(\d{1,2})([./-])(\d{1,2})\6(\d{4}|\d{2})\.?)(?:[T ,]+(.+))?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const DAY_MONTH =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s./-]*(?:de\s+)?(\p{L}[\p{L}\p{M}]{2,11})\.?,?[\s./-]*(?:de\s+)?(\d{4}|\d{2})(?:[T ,:]+(.+))?$/u;
const MONTH_DAY =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\p{L}[\p{L}\p{M}]{2,11})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[T ,]+(?:at\s+)?(.+))?$/u;
const YEAR_MONTH_DAY = /^(\d{4})[\s./-]+(\p{L}[\p{L}\p{M}]{2,11})\.?[\s./-]+(\d{1,2})(?:[T ,]+(.+))?$/u;
const UNIX_DATE = /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+(\d{2}:\d{2}:\d{2})\s+(?:([A-Z]{3,4})\s+)?(\d{4})$/u;

/**
 * Reads a time as ISO 8601, or as a phase. ISO stays as it is written, zone included; 2008/1/31, 20080131, 31-Jan-2008, RFC 5322 and what JavaScript
 * prints of a Date have one reading each and become ISO, and so has 31/1/2008. A date that may begin with the day or the month, or whose year has two digits, is
 * read only when the caller says with which; a count of seconds or days only when they say so.
 *
 * @example readTime('3/4/2008 9:05 PM', 'day-first') // => '2008-04-03T21:05'
 */
export function readTime(text: string, dateOrder?: DateOrder, unit?: TimeUnit): string | typeof UNREADABLE {
  if (isIsoInstant(text)) return text;
  if (unit !== undefined && /^-?\d+(?:\.\d+)?$/.test(text)) return countedTime(Number(text), unit) ?? UNREADABLE;
  const found = writtenTime(text, dateOrder);
  if (found !== undefined) return isDoubtful(found) || readTimeSpan(found) === undefined ? UNREADABLE : found;
  return readTimeSpan(text) === undefined || isDoubtful(text) ? UNREADABLE : text;
}

/** Why a time could not be read, and what to say; undefined where nothing helps but another spelling. */
export function timeRemedy(text: string, dateOrder?: DateOrder): { isAmbiguous: boolean; remedy: string } {
  if (/^\d{10}(?:\.\d+)?$/.test(text))
    return { isAmbiguous: false, remedy: '; it looks like seconds since 1970: say epoch (--epoch) seconds' };
  if (/^\d{13}$/.test(text))
    return { isAmbiguous: false, remedy: '; it looks like milliseconds since 1970: say epoch (--epoch) milliseconds' };
  if (/^[2-6]\d{4}(?:\.\d+)?$/.test(text))
    return { isAmbiguous: false, remedy: '; it looks like the day number of a spreadsheet: say epoch (--epoch) days' };
  const year = Number(/^\d{4}(?=[./-])|(?<=[./-])\d{4}(?!\d)/.exec(text)?.[0] ?? Number.NaN);
  if (year >= 1300 && year < 1500)
    return { isAmbiguous: false, remedy: `; the year looks like one of the Hijri or the Persian calendar: convert it` };
  if (year >= 2440 && year < 2600)
    return { isAmbiguous: false, remedy: '; the year looks like one of the Buddhist calendar: convert it' };
  const isAmbiguous = /^\d{1,2}[./-](?:\d{1,2}|\p{L}{3,12})[./-]\d{2,4}/u.test(text);
  const order = 'say dateOrder (--date-order) day-first or month-first';
  return { isAmbiguous, remedy: isAmbiguous && !dateOrder ? `; ${order}` : '' };
}

function writtenTime(text: string, dateOrder: DateOrder | undefined): string | undefined {
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second, zone] = compact;
    const clock =
      hour === undefined ? '' : `T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
    if (hour !== undefined || zone === undefined) {
      const iso = `${year}-${month}-${day}${clock}`;
      // 20081399 is no day, and may be a phase.
      return readTimeSpan(iso) === undefined ? undefined : iso;
    }
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, yearFirst, , isoMonth, isoDay, first, , second, yearLast, clock] = numeric;
    if (yearFirst !== undefined) return joined(yearFirst, isoMonth!, isoDay!, clock);
    const order = dateOrder ?? onlyOrder(first!, second!, yearLast!);
    // What has two readings is never guessed.
    if (order === undefined) return undefined;
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return joined(fullYear(yearLast!), month!, day!, clock);
  }
  const unix = UNIX_DATE.exec(text);
  if (unix) return named(unix[5]!, unix[1]!, unix[2]!, /^(?:UTC|GMT)$/.test(unix[4] ?? '') ? `${unix[3]}Z` : unix[3]);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) {
    const [, day, month, year, clock] = dayMonth;
    // 05-Jan-31 may be a day of 2005.
    return year!.length === 2 && dateOrder === undefined ? undefined : named(fullYear(year!), month!, day!, clock);
  }
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return named(monthDay[3]!, monthDay[1]!, monthDay[2]!, monthDay[4]);
  const yearMonthDay = YEAR_MONTH_DAY.exec(text);
  return yearMonthDay ? named(yearMonthDay[1]!, yearMonthDay[2]!, yearMonthDay[3]!, yearMonthDay[4]) : undefined;
}

/** 13/01/2031 has one reading: there is no thirteenth month. With a year of two digits it may have more. */
function onlyOrder(first: string, second: string, year: string): DateOrder | undefined {
  if (year.length < 4 || Number(first) > 12 === Number(second) > 12) return undefined;
  return Number(first) > 12 ? 'day-first' : 'month-first';
}

function named(year: string, monthName: string, day: string, clock: string | undefined): string | undefined {
  const month = monthOf(monthName);
  return month === undefined ? undefined : joined(year, month, day, clock);
}

function joined(year: string, month: string, day: string, clock: string | undefined): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (clock === undefined) return date;
  // JavaScript writes GMT+0100 (Central European Standard Time), mail (CET) behind the offset.
  const bare = clock
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s*GMT(?=[+-]\d)/, '')
    .replace(/(\d)\s+([+-]\d{2})/, '$1$2')
    .trim();
  const read = readClock(bare);
  return read === undefined ? undefined : `${date}T${read}`;
}

/** 00 to 68 are of this century, as POSIX reads them. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 69 ? 20 : 19}${year}`;
}

function countedTime(count: number, unit: TimeUnit): string | undefined {
  const ms =
    unit === 'days'
      ? Date.UTC(1899, 11, 30) + Math.round(count * 86_400) * 1000
      : unit === 'seconds'
        ? count * 1000
        : count;
  const time = new Date(Math.round(ms));
  if (Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1900 || time.getUTCFullYear() > 2200) return undefined;
  const iso = time.toISOString();
  if (unit === 'days') return Number.isInteger(count) ? iso.slice(0, 10) : iso.slice(0, 19);
  return iso.replace('.000Z', 'Z');
}

/** Years of other calendars. */
function isDoubtful(time: string): boolean {
  const year = time.charCodeAt(4) === 45 ? Number(time.slice(0, 4)) : Number.NaN;
  return year < 1500 || (year >= 2440 && year < 2600);
}

const CLOCK = /^[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?\s?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/;
const isDay = remember((text) => readTimeSpan(text as string) !== undefined && !isDoubtful(text as string));

/** A million instants fall on a few thousand days: each day is looked at once. */
function isIsoInstant(text: string): boolean {
  return text.length > 15 && text.charCodeAt(7) === 45 && CLOCK.test(text.slice(10)) && isDay(text.slice(0, 10));
}
