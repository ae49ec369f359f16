import { type ReadLinksOptions, type ReadPeopleOptions, readLinks, readPeople } from '../evidence/index.ts';
import type { CaseLink, Person, Row, RowIssue } from '../model/index.ts';

/** A Standard Schema (https://standardschema.dev, version 1), as far as this room makes one without a schema library. */
export interface RowSchema<Out> {
  /** What a Standard Schema is asked by. */
  readonly '~standard': {
    /** Of the Standard Schema's form. */
    readonly version: 1;
    /** Whose schema it is. */
    readonly vendor: 'ringtrace';
    /** Reads one row. */
    readonly validate: (value: unknown) => { readonly value: Out } | { readonly issues: readonly CellIssue[] };
    /** For the compiler alone. */
    readonly types?: { readonly input: Row; readonly output: Out };
  };
}

/** An issue of a Standard Schema that is one of the reader too; `row` is 1 where a row is read alone. */
export interface CellIssue extends RowIssue {
  /** The steps to the cell. */
  readonly path: readonly string[];
}

/**
 * Makes a Standard Schema of a raw row of links: is this row a link, and which? It takes what `readLinks` takes and refuses what
 * `readLinks` rejects, with the same codes. Whether ids repeat or grades mix only the whole case tells.
 *
 * @throws RingtraceError `invalid-option` at the first row, as `readLinks`.
 * @example linkRowSchema()['~standard'].validate({ from: 'A', to: 'A' }).issues[0].code // => 'self-link'
 */
export function linkRowSchema(options: ReadLinksOptions = {}): RowSchema<CaseLink> {
  return rowSchema((row) => {
    const { links, issues } = readLinks([row], options);
    return { value: links[0], issues };
  });
}

/**
 * Makes a Standard Schema of a raw row of people. A cell that `readPeople` reads in doubt, such as a category of no known kind, is an
 * issue here: at a border somebody is there to correct it.
 *
 * @example personRowSchema()['~standard'].validate({ id: 'M1', role: 'migrant' }).value.category // => 'migrant'
 */
export function personRowSchema(options: ReadPeopleOptions = {}): RowSchema<Person> {
  return rowSchema((row) => {
    const { people, issues } = readPeople([row], options);
    return { value: people[0], issues };
  });
}

interface RowReading<Out> {
  readonly value: Out | undefined;
  readonly issues: readonly RowIssue[];
}

function rowSchema<Out>(read: (row: unknown) => RowReading<Out>): RowSchema<Out> {
  const validate: RowSchema<Out>['~standard']['validate'] = (row) => {
    const { value, issues } = read(row);
    if (value !== undefined && issues.length === 0) return { value };
    return { issues: issues.map(withPath) };
  };
  return { '~standard': { version: 1, vendor: 'ringtrace', validate } };
}

function withPath(issue: RowIssue): CellIssue {
  const placed = { ...issue, path: issue.column === '' ? [] : [issue.column] };
  if (issue.value !== undefined) Object.defineProperty(placed, 'value', { value: issue.value });
  return placed;
}
