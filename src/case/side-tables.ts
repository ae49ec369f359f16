import { isPeopleTable, readPeople } from '../evidence/index.ts';
import {
  type IdentityRecord,
  isJudgementsTable,
  isRecordsTable,
  type JudgementLog,
  readJudgements,
  readRecords,
} from '../identities/index.ts';
import { compareIds, type Person, RingtraceError, type Row, type RowIssue, type TidiedFile } from '../model/index.ts';
import { mergePeople } from '../protection/index.ts';
import type { SourceTable } from '../tables/index.ts';

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

/** Whoever calls a table so wants its protected people protected. */
export function isCalledPeople(file: string, { name, content }: SourceTable): boolean {
  return name === 'people' || (content === 'rows' && /^people\./i.test(file));
}

/** Whether the contents of a table may say who people are: it calls them by an id. */
export function mayBePeople(columns: ReadonlySet<string>): boolean {
  return isPeopleTable([...columns, 'category']);
}

/** Reads the tables beside the links of a folder, file after file. */
export class SideTables {
  readonly issues: RowIssue[] = [];
  readonly records: IdentityRecord[] = [];
  readonly rejectedRecords: Row[] = [];
  readonly rejectedPeople: Row[] = [];
  readonly tidied: TidiedFile[] = [];
  judgements: JudgementLog = [];
  #judgedIn: string | undefined;
  readonly #people = new Map<string, Person>();

  /**
   * With `needsStanding`, a table of people must say who may be ranked.
   *
   * @throws RingtraceError `malformed-file` for a second file of judgements, or one that cannot be read.
   */
  add(file: string, rows: readonly unknown[], tables: readonly SideTable[], needsStanding = false): void {
    for (const table of tables) {
      if (table === 'people') this.#addPeople(file, rows, needsStanding);
      else if (table === 'records') this.#addRecords(file, rows);
      else this.#judge(file, rows);
    }
  }

  /** By id; rows about one person in several files are merged. */
  people(): readonly Person[] {
    return [...this.#people.values()].sort((a, b) => compareIds(a.id, b.id));
  }

  #addPeople(file: string, rows: readonly unknown[], needsStanding: boolean): void {
    const reading = readPeople(rows, { file, needsStanding });
    this.tidied.push(...(reading.tidied ?? []));
    this.issues.push(...reading.issues);
    this.rejectedPeople.push(...reading.rejected);
    for (const person of reading.people) {
      const held = this.#people.get(person.id);
      this.#people.set(person.id, held ? mergePeople(held, person) : person);
    }
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
