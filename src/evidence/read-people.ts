import { type Shown, shown } from '../display/index.ts';
import {
  type Category,
  compareIds,
  type Interval,
  isProtected,
  isPutAmongRanked,
  NODE_ID,
  type PeopleReading,
  type Person,
  type Row,
  type RowIssue,
} from '../model/index.ts';
import { mergePeople, protectedGroup, withPlaces } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { readTimeSpan } from '../time/index.ts';
import { NO_TEXT, readId, readList, readText, UNREADABLE } from './cells.ts';
import { isRow, type PersonField } from './columns.ts';
import { findPeopleColumns, type PeopleColumns } from './people-columns.ts';
import { peopleSheet } from './people-sheet.ts';
import { type ReportCell, readStanding, type Standing } from './read-standing.ts';
import { readPeopleRules } from './reading-rules.ts';
import { rowIssue } from './row-issue.ts';
import { type TidiedIds, tidiedFile, tidyUp } from './tidied-ids.ts';

/** What `readPeople` may be told that rows do not say. */
export interface ReadPeopleOptions {
  /** Field to column name, where the defaults of `PERSON_COLUMNS` do not fit. */
  readonly columns?: Partial<Record<PersonField, string>> | undefined;
  /** Stands in the issues. */
  readonly file?: string | undefined;
  /**
   * Whether the table must have a column that says who may be ranked and who must not; by default any table must that holds more than ids. The
   * nodes of a graph file need none: not every graph speaks of people.
   */
  readonly needsStanding?: boolean | undefined;
}

/**
 * Reads the rows of a people file: who is a suspect, who is a migrant or a victim, who was watched and when?
 *
 * Columns: id|person, name|names, role|roles, category, stage, group|cell|place|locale, monitored. Several values in one cell are
 * parted by `;`. An interval is written `2008-01/2008-06`, an open end left out. Role `migrant` without a category means
 * category `migrant`; no category at all is `uncategorized`.
 *
 * In doubt the reading protects: a category it cannot read becomes `unclear`, which is never ranked, and rows about one person are
 * merged with the protected category winning. A cell that cannot be read is named in an issue and left out; only a row
 * without a readable id is rejected. People come sorted by id. Cost: linear in the rows.
 *
 * @throws RingtraceError `unknown-column` when `columns` names a column that no row has.
 * @example readPeople([{ id: 'M1', role: 'migrant' }]).people[0].category // => 'migrant'
 */
export function readPeople(rows: readonly unknown[], options: ReadPeopleOptions = {}): PeopleReading & Shown {
  checkSubject('readPeople', rows, 'rows');
  checkOptions('readPeople', options, readPeopleRules);
  const peopleColumns = findPeopleColumns(rows, options);
  const columns = peopleColumns.fields;
  const found = { ...peopleColumns, called: calledBy(columns) };
  const people = new Map<string, Person>();
  const rejected: Row[] = [];
  const issues: RowIssue[] = [];
  const tidied: TidiedIds = { count: 0, kinds: new Set() };
  rows.forEach((row, rowIndex) => {
    const reportCell = (column: string, code: RowIssue['code'], message: string): void => {
      const value = isRow(row) && Object.hasOwn(row, column) ? row[column] : undefined;
      issues.push(rowIssue({ row: rowIndex + 1, column, code, message }, value, options.file));
    };
    const report: Report = (field, code, message) => reportCell(columns.get(field) ?? field, code, message);
    const read = isRow(row) ? readPersonRow(row, found, report, reportCell) : undefined;
    if (read === undefined) {
      report('id', isRow(row) ? 'missing-person' : 'not-a-row', 'no person: give an id');
      rejected.push(row as Row);
      return;
    }
    const { person, says, born, isUnderAge, also } = read;
    const written = columns.has('id') && isRow(row) ? row[columns.get('id')!] : undefined;
    if (typeof written === 'string' && written.length !== person.id.length) tidyUp(tidied, written);
    const node = (row as { readonly [NODE_ID]?: string })[NODE_ID];
    const place = {
      ...(options.file !== undefined && { file: options.file }),
      row: rowIndex + 1,
      ...(node !== undefined && { node }),
      says,
      ...(born !== undefined && { born }),
      ...(isUnderAge && { isUnderAge }),
      ...(also.length > 0 && { also }),
    };
    const placed = withPlaces(person, [place]);
    const held = people.get(person.id);
    people.set(person.id, held ? mergePeople(held, placed) : placed);
  });
  const taken = tidiedFile(tidied, options.file);
  const reading = {
    people: [...people.values()].sort((a, b) => compareIds(a.id, b.id)),
    rejected,
    issues,
    ...(taken.length > 0 ? { tidied: taken } : {}),
  };
  return shown(reading, peopleSheet(reading));
}

/** A person, and what the row says of them beside. */
interface PersonRow extends Pick<Standing, 'says' | 'born' | 'isUnderAge'> {
  readonly person: Person;
  readonly also: readonly string[];
}

/** What the name of a column says of everybody in it. */
interface FoundColumns extends PeopleColumns {
  readonly called: Category | undefined;
}

type Report = (field: PersonField, code: RowIssue['code'], message: string) => void;

function readPersonRow(row: Row, found: FoundColumns, report: Report, reportCell: ReportCell): PersonRow | undefined {
  const columns = found.fields;
  const cell = (field: PersonField): unknown => {
    const column = columns.get(field);
    return column !== undefined && Object.hasOwn(row, column) ? row[column] : undefined;
  };
  const id = readId(cell('id'));
  if (typeof id !== 'string') return undefined;
  const text = (field: PersonField): string | undefined => {
    const value = readText(cell(field));
    if (value !== UNREADABLE) return value;
    report(field, 'unreadable-text', `${field} ${NO_TEXT}`);
    return undefined;
  };
  const stated = readList(cell('names'));
  const { category: standing, roles, ...told } = readStanding(row, found, reportCell);
  const stage = text('stage');
  const group = text('group');
  const category =
    standing === 'uncategorized'
      ? (protectedGroup(stage) ?? protectedGroup(group) ?? found.called ?? standing)
      : standing;
  // Links may call a protected person by any of these, and one who turns out to be protected.
  const also = isPutAmongRanked({ id, category, roles }) ? [] : found.aliasesIn(row).filter((text) => text !== id);
  const isShielded = isProtected({ id, category, roles });
  const names = [...(Array.isArray(stated) ? stated : []), ...(isShielded ? also : [])];
  const monitored = readIntervals(cell('monitored'), report);
  const person = {
    id,
    category,
    ...(names.length > 0 ? { names } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(monitored.length > 0 ? { monitored } : {}),
    ...(stage === undefined ? {} : { stage }),
    ...(group === undefined ? {} : { group }),
  };
  return { person, ...told, also: isShielded ? [] : also, says: told.says === 'uncategorized' ? category : told.says };
}

/** A column `Passagier` or `guest` says of everybody in it what they are. */
function calledBy(columns: PeopleColumns['fields']): Category | undefined {
  return protectedGroup(columns.get('id')) ?? protectedGroup(columns.get('names'));
}

function readIntervals(value: unknown, report: Report): readonly Interval[] {
  const stated = readList(value);
  if (stated === undefined) return [];
  const intervals = (stated === UNREADABLE ? [''] : stated).map((written): Interval | undefined => {
    const [from, to, ...rest] = written.split('/').map((end) => end.trim());
    const ends = [from, to].filter((end) => end !== undefined && end !== '');
    if (rest.length > 0 || to === undefined || ends.length === 0 || ends.some((end) => !readTimeSpan(end!)))
      return undefined;
    return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  });
  if (intervals.includes(undefined)) {
    report('monitored', 'unreadable-interval', 'is not a list of intervals such as 2008-01/2008-06');
  }
  return intervals.filter((interval) => interval !== undefined);
}
