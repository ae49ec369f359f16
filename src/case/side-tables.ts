import { columnsOf, type DateOrder, isPeopleTable, PERSON_COLUMNS, readPeople } from '../evidence/index.ts';
import {
  type IdentityRecord,
  isJudgementsTable,
  isRecordsTable,
  type JudgementLog,
  RECORD_COLUMNS,
  readJudgements,
  readRecords,
} from '../identities/index.ts';
import {
  type Category,
  compareIds,
  type Person,
  RingtraceError,
  type Row,
  type RowIssue,
  type TidiedFile,
} from '../model/index.ts';
import { mergePeople, protectedGroup } from '../protection/index.ts';

/** What a table beside the links tells: who people are, which records registers hold, what was judged of them. */
export type SideTable = 'people' | 'records' | 'judgements';

type Columns = Readonly<Record<string, string | undefined>>;

/** Says what a table tells, from the names of its columns, and of people from its first rows too; a register with categories tells two things. */
export function sideTablesOf(columns: Iterable<string>, rows: readonly unknown[] = []): SideTable[] {
  const names = new Set(columns);
  if (isJudgementsTable(names)) return ['judgements'];
  return [
    ...(isPeopleTable(names, rows) ? (['people'] as const) : []),
    ...(isRecordsTable(names) ? (['records'] as const) : []),
  ];
}

/** Who they are who stand in a list without a word of their own: `victims.csv`, a sheet or a list `Migrants`. */
export function listedAs(file: string, sheet: string | undefined): Category | undefined {
  return protectedGroup(sheet) ?? protectedGroup(file.replace(/^.*[/\\,:]/, '').replace(/\.[a-z0-9.]+$/i, ''));
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
   * Gives how many rows were rejected.
   *
   * @throws RingtraceError `malformed-file` for a second file of judgements, or one that cannot be read.
   */
  add(
    { file, sheet }: { readonly file: string; readonly sheet?: string | undefined },
    rows: readonly unknown[],
    tables: readonly SideTable[],
    columns: Columns = {},
    dateOrder?: DateOrder,
  ): number {
    let rejected = 0;
    for (const table of tables) {
      if (table === 'people') rejected += this.#addPeople(file, sheet, rows, columns);
      else if (table === 'records') rejected += this.#addRecords(file, rows, columns, dateOrder);
      else this.#judge(file, rows);
    }
    return rejected;
  }

  /** What somebody is called, told beside a link. */
  name(id: string, names: readonly string[]): void {
    this.#merge({ id, category: 'uncategorized', names });
  }

  /** Who somebody is, told beside a link. */
  know(person: Person): void {
    this.#merge(person);
  }

  /** By id; rows about one person in several files are merged. */
  people(): readonly Person[] {
    return [...this.#people.values()].sort((a, b) => compareIds(a.id, b.id));
  }

  #addPeople(file: string, sheet: string | undefined, rows: readonly unknown[], stated: Columns): number {
    // Whoever calls a file so wants its protected people protected; the nodes of a graph need not be people.
    const needsStanding = /(?:^|\/)people\.(?!gexf|graphml|anx)/i.test(file);
    const reading = readPeople(rows, { file, columns: ownColumns(PERSON_COLUMNS, rows, stated), needsStanding });
    for (const file of reading.tidied ?? []) this.tidied.push(file);
    for (const issue of reading.issues) this.issues.push(issue);
    for (const row of reading.rejected) this.rejectedPeople.push(row);
    const listed = listedAs(file, sheet);
    // Whoever keeps such a list wants those on it protected: one that names nobody is no list of people that was passed over.
    if (reading.people.length === 0 && reading.rejected.length > 0 && (needsStanding || listed !== undefined)) {
      const seen = [...columnsOf(rows)].slice(0, 20).join(', ');
      const remedy = `call the column of ids id, or name it: --columns id="..." (columns); it has: ${seen}`;
      throw new RingtraceError('unknown-column', file, 'is a list of people, and no column says whom it names', remedy);
    }
    for (const person of reading.people) {
      this.#merge(listed && person.category === 'uncategorized' ? { ...person, category: listed } : person);
    }
    return reading.rejected.length;
  }

  #merge(person: Person): void {
    const held = this.#people.get(person.id);
    this.#people.set(person.id, held ? mergePeople(held, person) : person);
  }

  #addRecords(file: string, rows: readonly unknown[], stated: Columns, dateOrder: DateOrder | undefined): number {
    const columns = ownColumns(RECORD_COLUMNS, rows, stated);
    const reading = readRecords(rows, { file, dateOrder, columns, taken: this.records.map(({ id }) => id) });
    for (const issue of reading.issues) this.issues.push(issue);
    for (const row of reading.rejected) this.rejectedRecords.push(row);
    this.#ownAgain(reading.rejected, columns);
    for (const record of reading.records) this.records.push(record);
    return reading.rejected.length;
  }

  /** Of a record that stands in two registers both owners are told: either may be protected. */
  #ownAgain(rows: readonly Row[], columns: Columns): void {
    if (rows.length === 0) return;
    const again = new Map(
      readRecords(rows, { columns: ownColumns(RECORD_COLUMNS, rows, columns) }).records.map((record) => [
        record.id,
        record,
      ]),
    );
    this.records.forEach((record, place) => {
      const { people = [], names = [] } = again.get(record.id) ?? {};
      const told = [...people, ...names].filter((text) => !record.names?.includes(text));
      if (told.length > 0)
        this.records[place] = { ...record, people: [...new Set([...(record.people ?? []), ...told])] };
    });
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

/** Those of the stated columns that name a field of the table and are in it. */
function ownColumns(
  fields: Readonly<Record<string, unknown>>,
  rows: readonly unknown[],
  stated: Columns,
): Record<string, string> {
  const present = columnsOf(rows);
  const own = Object.keys(fields).flatMap((field): [string, string][] => {
    const column = stated[field];
    return column !== undefined && present.has(column) ? [[field, column]] : [];
  });
  return Object.fromEntries(own);
}
