import { DAY_MS, HOUR_MS } from '../time/index.ts';

/** The words in which the engines differ; every statement is else one text for both. */
export interface Dialect {
  /** Text, which may be missing. */
  readonly text: string;
  /** A number with a fraction, which may be missing. */
  readonly real: string;
  /** A whole number of 64 bits, which may be missing. */
  readonly whole: string;
  /** The number of a person, of a row. */
  readonly person: string;
  readonly row: string;
  /** Stands behind the columns of a new table, and before AS. */
  readonly table: (sortedBy: string) => string;
  /** Tells whether a text holds a pattern (RE2). */
  readonly matches: (text: string, pattern: string) => string;
  /** Milliseconds since 1970 of a day, or of a moment in UTC on it, null where the calendar has no such day. */
  readonly instant: (text: string) => string;
  /** A text as a number, null where it is none. */
  readonly toReal: (text: string) => string;
  /** Calls a table otherwise. */
  readonly rename: (table: string, name: string) => string;
  /** Parts texts into so many lots, always alike: the number of the lot. */
  readonly lot: (text: string, lots: number) => string;
  /** Whole division of what is not negative. */
  readonly div: (left: string, right: number) => string;
}

export const duckdbDialect: Dialect = {
  text: 'VARCHAR',
  real: 'DOUBLE',
  whole: 'BIGINT',
  person: 'UINTEGER',
  row: 'UBIGINT',
  table: () => '',
  matches: (text, pattern) => `regexp_matches(${text}, ${quoted(pattern)})`,
  instant: (text) => `epoch_ms(try_cast(${text} AS TIMESTAMP))`,
  toReal: (text) => `try_cast(${text} AS DOUBLE)`,
  rename: (table, name) => `ALTER TABLE ${table} RENAME TO ${name}`,
  lot: (text, lots) => `(hash(${text}) % ${lots})`,
  div: (left, right) => `(${left} // ${right})`,
};

export const clickhouseDialect: Dialect = {
  text: 'Nullable(String)',
  real: 'Nullable(Float64)',
  whole: 'Nullable(Int64)',
  person: 'UInt32',
  row: 'UInt64',
  table: (sortedBy) => `ENGINE = MergeTree ORDER BY (${sortedBy})`,
  matches: (text, pattern) => `match(${text}, ${quoted(pattern)})`,
  instant(text) {
    const day = `substring(${text}, 1, 10)`;
    const part = (from: number, ms: number): string =>
      `coalesce(toInt64OrNull(nullif(substring(${text}, ${from}, 2), '')), 0) * ${ms}`;
    // A day such as 2031-02-30 is told as the second of March: the way there and back must agree.
    const days = `if(toString(toDate32OrNull(${day})) = ${day}, toInt64(toInt32(toDate32OrNull(${day}))), NULL)`;
    return `${days} * ${DAY_MS} + ${part(12, HOUR_MS)} + ${part(15, 60_000)} + ${part(18, 1000)}`;
  },
  toReal: (text) => `toFloat64OrNull(${text})`,
  rename: (table, name) => `RENAME TABLE ${table} TO ${name}`,
  lot: (text, lots) => `(coalesce(cityHash64(${text}), 0) % ${lots})`,
  div: (left, right) => `intDiv(${left}, ${right})`,
};

/** A text in a statement; both engines read a backslash in quotes otherwise, and so patterns here have none. */
export function quoted(text: string): string {
  if (text.includes('\\')) throw new Error(`a backslash in a statement reads differently on each engine: ${text}`);
  return `'${text.replaceAll("'", "''")}'`;
}
