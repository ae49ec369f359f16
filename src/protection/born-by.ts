import { DAY_MS, isoDay } from '../time/index.ts';
import { asciiDigits } from './ascii-digits.ts';

/** Against which a birth is held where no link tells a time: the day this version was made. A clock would give other bytes every day. */
const MADE_ON = '2026-11-30';
const MADE_IN = 2026;
const OLDEST = 110;
/** Spreadsheets count days from here. */
const SPREADSHEET_DAYS = 25_569;

/**
 * The last day (ISO 8601) on which somebody may have been born of whom a cell says when they were; undefined where it says nothing of the kind.
 *
 * Doubt makes young: a year alone, or a date that may be read in two ways, is the end of the year; two digits may be of this century; the years of the Persian,
 * Islamic and Buddhist calendars are taken for what they may be.
 *
 * @example bornBy('3/4/2012') // => '2012-12-31'
 * bornBy('1391-05-02') // => '2012-12-31'
 */
export function bornBy(cell: string): string | undefined {
  const text = asciiDigits(cell.normalize('NFKC')).trim();
  const exact = /^((?:19|20)\d{2})[./-]?(0[1-9]|1[0-2])[./-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  if (exact) return `${exact[1]}-${exact[2]}-${exact[3]}`;
  if (/^[1-4]\d{4}(?:\.\d+)?$/.test(text)) return isoDay((Number(text) - SPREADSHEET_DAYS) * DAY_MS);
  const whole = /^\d{4}(\d{4})$/.exec(text)?.[1] ?? /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const short = /\d\D+\d*\D*(?<!\d)(\d{2})$/.exec(text)?.[1];
  const year =
    whole !== undefined
      ? latest(Number(whole))
      : short !== undefined
        ? latest(2000 + Number(short), 1900 + Number(short))
        : undefined;
  return year === undefined ? undefined : `${year}-12-31`;
}

/** Of what a year may mean, the last that has come. */
function latest(...years: readonly number[]): number | undefined {
  const readings = years.flatMap((year) => [year, year + 621, Math.round(year * 0.970229 + 621.57), year - 543]);
  const lived = readings.filter((year) => year > MADE_IN - OLDEST && year <= MADE_IN);
  return lived.length === 0 ? undefined : Math.max(...lived);
}

/**
 * Whether somebody born by that day is under eighteen (Convention on the Rights of the Child, article 1) on a day: the day of a link, or without one the day this
 * version was made.
 */
export function isUnderAge(born: string, on: string = MADE_ON): boolean {
  return `${Number(born.slice(0, 4)) + 18}${born.slice(4)}` > on;
}
