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
  /** Days since 1970 of a text such as 2031-01-05, null where there is no such day. */
  readonly days: (text: string) => string;
  /** A text as a number, null where it is none. */
  readonly toReal: (text: string) => string;
  readonly toWhole: (text: string) => string;
  /** Calls a table otherwise. */
  readonly rename: (table: string, name: string) => string;
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
  days: (text) => `(try_cast(${text} AS DATE) - DATE '1970-01-01')`,
  toReal: (text) => `try_cast(${text} AS DOUBLE)`,
  toWhole: (text) => `try_cast(${text} AS BIGINT)`,
  rename: (table, name) => `ALTER TABLE ${table} RENAME TO ${name}`,
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
  // A day such as 2031-02-30 is told as the second of March: the way there and back must agree.
  days: (text) => `if(toString(toDate32OrNull(${text})) = ${text}, toInt64(toInt32(toDate32OrNull(${text}))), NULL)`,
  toReal: (text) => `toFloat64OrNull(${text})`,
  toWhole: (text) => `toInt64OrNull(${text})`,
  rename: (table, name) => `RENAME TABLE ${table} TO ${name}`,
  div: (left, right) => `intDiv(${left}, ${right})`,
};

/** A text in a statement; both engines read a backslash in quotes otherwise, and so patterns here have none. */
export function quoted(text: string): string {
  if (text.includes('\\')) throw new Error(`a backslash in a statement reads differently on each engine: ${text}`);
  return `'${text.replaceAll("'", "''")}'`;
}
