import type { Dialect } from './dialect.ts';
import { named } from './schema.ts';

/** Visible letters and digits of ASCII with a digit among them: no word for nobody has one, and nothing is taken off such an id. */
export const PLAIN_ID = '^[+]?[A-Za-z0-9_.:@-]{0,60}[0-9][A-Za-z0-9_.:@-]{0,60}$';
/** Digits that a spreadsheet may have lost: 9.16E11. */
export const SCIENTIFIC_ID = '^[+-]?[0-9][.]?[0-9]*[eE]';
/** An account is written without its blanks and points, which is for the reading room. */
export const PLAIN_KIND = '^[a-z]+(-[a-z]+)*$';
/** A day, or a moment in no zone or in UTC; the day itself must be one of the calendar. */
export const PLAIN_TIME =
  '^(19[7-9][0-9]|20[0-9][0-9])-[0-9]{2}-[0-9]{2}([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?Z?)?$';
/** Three digits behind a point may be thousands: these are for the reading room. */
export const PLAIN_NUMBER = '^[1-9][0-9]{0,11}([.]([0-9]{1,2}|[0-9]{4,6}))?$';

const READ_BY_ROOM = ['directed', 'grade', 'basis', 'benefit', 'retainUntil', 'clock'];

/**
 * The condition under which a row says what it says in one way, so that the engine may read it: everything else is read by the reading room, row by
 * row, and comes back. A test holds both to one table of cells.
 */
export function isPlainRow({ matches, days }: Dialect): string {
  const id = (end: string): string =>
    `coalesce(${matches(named(end), PLAIN_ID)}, ${NO}) AND NOT coalesce(${matches(named(end), SCIENTIFIC_ID)}, ${NO})`;
  const ifTold = (field: string, pattern: string): string =>
    `(${named(field)} IS NULL OR coalesce(${matches(named(field), pattern)}, ${NO}))`;
  return [
    id('source'),
    id('target'),
    '"source" <> "target"',
    ifTold('kind', PLAIN_KIND),
    ifTold('at', PLAIN_TIME),
    `("at" IS NULL OR ${days('substring("at", 1, 10)')} IS NOT NULL)`,
    ifTold('strength', PLAIN_NUMBER),
    ifTold('amount', PLAIN_NUMBER),
    ...READ_BY_ROOM.map((field) => `${named(field)} IS NULL`),
  ].join('\n  AND ');
}

const NO = '(1 = 0)';

/** Milliseconds since 1970 of a plain time. */
export function plainMs({ days, toWhole }: Dialect): string {
  const part = (from: number, ms: number): string =>
    `coalesce(${toWhole(`nullif(substring("at", ${from}, 2), '')`)}, 0) * ${ms}`;
  return `CASE WHEN "at" IS NULL THEN NULL ELSE ${days('substring("at", 1, 10)')} * 86400000 + ${part(12, 3_600_000)} + ${part(15, 60_000)} + ${part(18, 1000)} END`;
}
