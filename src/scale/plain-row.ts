import type { Dialect } from './dialect.ts';
import { named } from './schema.ts';

/** Visible letters and digits of ASCII with a digit among them: no word for nobody has one, and nothing is taken off such an id. */
export const PLAIN_ID = '^[+]?[A-Za-z0-9_.:@-]{0,60}[0-9][A-Za-z0-9_.:@-]{0,60}$';
/** Digits that a spreadsheet may have lost: 9.16E11. */
export const SCIENTIFIC_ID = '^[+-]?[0-9][.]?[0-9]*[eE]';
/** An account is written without its blanks and points, which is for the reading room. */
export const PLAIN_KIND = '^[a-z]+(-[a-z]+)*$';
/** A day, or a moment in no zone or in UTC; the day itself must be one of the calendar. */
const PLAIN_TIME =
  '^(19[7-9][0-9]|20[0-9][0-9])-[0-9]{2}-[0-9]{2}([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?Z?)?$';
/** Three digits behind a point may be thousands: these are for the reading room. */
const PLAIN_NUMBER = '^[1-9][0-9]{0,11}([.]([0-9]{1,2}|[0-9]{4,6}))?$';

const READ_BY_ROOM = ['directed', 'grade', 'basis', 'benefit', 'retainUntil', 'clock'];

/** The condition under which an id says whom it names in one way. */
export function isPlainId({ matches }: Dialect, id: string): string {
  return `(coalesce(${matches(id, PLAIN_ID)}, ${NO}) AND NOT coalesce(${matches(id, SCIENTIFIC_ID)}, ${NO}))`;
}

/**
 * The condition under which a row of two plain ids says what it says in one way, so that the engine may read it: everything else is read by the reading
 * room, row by row, and comes back. A test holds both to one table of cells. Columns that are not there are not asked for.
 */
export function isPlainRow({ matches, instant }: Dialect, fields: readonly string[]): string {
  const isTold = (field: string, pattern: string, more = ''): string =>
    `(${named(field)} IS NULL OR coalesce(${matches(named(field), pattern)}${more}, ${NO}))`;
  const conditions: Readonly<Record<string, string>> = {
    kind: isTold('kind', PLAIN_KIND),
    at: isTold('at', PLAIN_TIME, ` AND ${instant('"at"')} IS NOT NULL`),
    strength: isTold('strength', PLAIN_NUMBER),
    amount: isTold('amount', PLAIN_NUMBER),
    ...Object.fromEntries(READ_BY_ROOM.map((field) => [field, `${named(field)} IS NULL`])),
  };
  const asked = fields.map((field) => conditions[field]).filter((condition) => condition !== undefined);
  return ['"source" <> "target"', ...asked].join(' AND ');
}

const NO = '(1 = 0)';

/** Of a plain time only what its milliseconds do not tell: nothing of `2031-01-05T21:10:04Z`, which {@link plainTime} writes again. */
export const OTHER_TIME = `CASE WHEN length("at") = 20 AND substring("at", 11, 1) = 'T' THEN NULL ELSE "at" END`;

/** The time of a link as its row told it. */
export function plainTime(told: unknown, ms: unknown): string | null {
  if (told !== null || ms === null) return told as string | null;
  return new Date(Number(ms)).toISOString().replace('.000Z', 'Z');
}
