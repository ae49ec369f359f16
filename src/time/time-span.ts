import { DAY_MS } from './days.ts';

/** The stretch of time that a written time names: a day is 24 hours wide, a phase is one number wide. */
export interface TimeSpan {
  /** Whether it is a moment of the calendar or a numbered phase. */
  readonly scale: 'instant' | 'phase';
  /** Milliseconds since 1970 in UTC, or the phase. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const PHASE = /^-?\d{1,9}$/;
const DATE =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/;

/**
 * Reads an ISO 8601 month, day or instant, or a whole-number phase. A time without a zone is read as UTC. A bare number is
 * a phase, never a year.
 *
 * @returns undefined when the text is none of these, or names a day that does not exist.
 * @example readTimeSpan('2008-02') // => { scale: 'instant', start: 1201824000000, end: 1204329600000 }
 */
export function readTimeSpan(text: string): TimeSpan | undefined {
  if (typeof text !== 'string') return undefined;
  if (PHASE.test(text)) return { scale: 'phase', start: Number(text), end: Number(text) + 1 };
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const y = Number(year);
  // `Date.UTC` takes 99 for 1999.
  if (y < 100) return undefined;
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined) return { scale: 'instant', start: Date.UTC(y, m - 1), end: Date.UTC(y, m) };
  const d = Number(day);
  // Every month has 28 days: only of the days beyond is the month asked.
  if (d < 1 || (d > 28 && d > new Date(Date.UTC(y, m, 0)).getUTCDate())) return undefined;
  const midnight = Date.UTC(y, m - 1, d);
  if (hour === undefined) return { scale: 'instant', start: midnight, end: midnight + DAY_MS };
  const offset = zoneMinutes(zone);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59 || offset === undefined) return undefined;
  const start =
    midnight +
    (Number(hour) * 60 + Number(minute) - offset) * 60_000 +
    Number(second ?? 0) * 1000 +
    Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
  const width = second === undefined ? 60_000 : fraction === undefined ? 1000 : 1;
  return { scale: 'instant', start, end: start + width };
}

function zoneMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}
