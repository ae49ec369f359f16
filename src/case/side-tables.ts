import { isPeopleTable, readPeople } from '../evidence/index.ts';
import {
  type IdentityRecord,
  isJudgementsTable,
  isRecordsTable,
  type JudgementLog,
  readJudgements,
  readRecords,
} from '../identities/index.ts';
import { type Person, RingtraceError, type Row, type RowIssue } from '../model/index.ts';

/** What a table beside the links tells: who people are, which records registers hold, what was judged of them. */
export type SideTable = 'people' | 'records' | 'judgements';

/** Says what a table tells, from the names of its columns; a register with categories tells two things. */
export function sideTablesOf(columns: Iterable<string>): SideTable[] {
  const names = new Set(columns);
  if (isJudgementsTable(names)) return ['judgements'];
  return [
    ...(isPeopleTable(names) ? (['people'] as const) : []),
    ...(isRecordsTable(names) ? (['records'] as const) : []),
  ];
}

/** Reads the tables beside the links of a folder, file after file. */
export class SideTables {
  readonly issues: RowIssue[] = [];
  readonly records: IdentityRecord[] = [];
  readonly rejectedRecords: Row[] = [];
  readonly rejectedPeople: Row[] = [];
  judgements: JudgementLog = [];
  #judgedIn: string | undefined;
  readonly #people: Row[] = [];

  /** @throws RingtraceError `malformed-file` for a second file of judgements, or one that cannot be read. */
  add(file: string, rows: readonly unknown[], tables: readonly SideTable[]): void {
    for (const table of tables) {
      if (table === 'people') this.#addPeople(file, rows);
      else if (table === 'records') this.#addRecords(file, rows);
      else this.#judge(file, rows);
    }
  }

  /** By id; rows about one person in several files are merged. */
  people(): readonly Person[] {
    return readPeople(this.#people).people;
  }

  #addPeople(file: string, rows: readonly unknown[]): void {
    const reading = readPeople(rows, { file });
    this.issues.push(...reading.issues);
    this.rejectedPeople.push(...reading.rejected);
    this.#people.push(...reading.people.map(rowOfPerson));
  }

  #addRecords(file: string, rows: readonly unknown[]): void {
    const reading = readRecords(rows, { file, taken: this.records.map(({ id }) => id) });
    this.issues.push(...reading.issues);
    this.rejectedRecords.push(...reading.rejected);
    this.records.push(...reading.records);
  }

  #judge(file: string, rows: readonly unknown[]): void {
    if (this.#judgedIn !== undefined) {
      const problem = `holds judgements, and so does ${this.#judgedIn}`;
      throw new RingtraceError(
        'malformed-file',
        file,
        problem,
        'keep one file: later judgements stand over earlier ones',
      );
    }
    this.#judgedIn = file;
    this.judgements = readJudgements(rows, { file });
  }
}

/** Merging is the readers' own: what one file calls protected stays protected. */
function rowOfPerson({ names, roles, monitored, ...person }: Person): Row {
  const intervals = monitored?.map(({ from = '', to = '' }) => `${from}/${to}`);
  return { ...person, names, roles, monitored: intervals };
}
