import type { PartTable } from '../candidates/part-table.ts';
import type { PreparedRecord } from '../candidates/prepared-record.ts';
import { WholeNames } from '../candidates/whole-names.ts';
import type { CompareContext } from './compare-records.ts';
import type { NameBounds } from './name-bounds.ts';

/** A field that is not stated, and one that is stated more than once. */
const NONE = -1;
const SEVERAL = -2;

/** What a field can add at most where the one value of each record is the same, and where it is not. */
interface FieldBound {
  /** Of each record the number of its value: equal values have equal numbers. */
  readonly values: Int32Array;
  readonly alike: number;
  readonly unalike: number;
}

/** How much two records can add at most, told from columns of numbers: most candidates are told apart without a look at what their records state. */
export class PairBounds {
  readonly #names: NameBounds;
  readonly #wholes: WholeNames;
  readonly #phones: FieldBound;
  readonly #addresses: FieldBound;
  /** By the numbers in them alone, which must agree. */
  readonly #houses: FieldBound;
  readonly #documents: FieldBound;
  /** What documents one slip apart can add. */
  readonly #nearDocument: number;
  /** Of the document of each record its first two and its last two characters. */
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  readonly #years: Int32Array;
  /** A hundred times the month and the day; NONE where the year alone is known. */
  readonly #days: Int32Array;
  readonly #birth: {
    readonly same: number;
    readonly swapped: number;
    readonly sameYear: number;
    readonly sameDay: number;
    readonly nearYear: number;
    readonly different: number;
  };

  constructor(
    records: readonly PreparedRecord[],
    points: CompareContext['points'],
    names: NameBounds,
    table: PartTable,
  ) {
    const most = (field: keyof CompareContext['points'], ...levels: readonly string[]): number =>
      Math.max(...levels.map((level) => points[field].get(level)!));
    this.#names = names;
    this.#wholes = new WholeNames(records, table);
    // A value that many state tells less, never more; documents of different kinds are not compared, and add nothing.
    this.#phones = {
      values: numbered(records, ({ phones }) => phones.map(({ ending }) => ending)),
      alike: most('phone', 'same', 'same-ending'),
      unalike: most('phone', 'different'),
    };
    this.#addresses = {
      values: numbered(records, ({ addresses }) => addresses.map(({ key }) => key)),
      alike: most('address', 'same'),
      unalike: most('address', 'similar', 'different'),
    };
    this.#houses = {
      values: numbered(records, ({ addresses }) => addresses.map(({ numbers }) => numbers)),
      alike: most('address', 'same', 'similar', 'different'),
      unalike: most('address', 'different'),
    };
    this.#nearDocument = Math.max(0, most('document', 'one-off', 'different'));
    this.#documents = {
      values: numbered(records, ({ documents }) => documents.map(({ number }) => number)),
      alike: Math.max(this.#nearDocument, most('document', 'same')),
      unalike: Math.max(0, most('document', 'different')),
    };
    const oneOff = most('birth-date', 'one-digit-off');
    this.#birth = {
      same: most('birth-date', 'same'),
      swapped: Math.max(oneOff, most('birth-date', 'day-month-swapped', 'same-year')),
      sameYear: Math.max(oneOff, most('birth-date', 'same-year')),
      sameDay: Math.max(oneOff, most('birth-date', 'near-year', 'different')),
      nearYear: most('birth-date', 'near-year'),
      different: most('birth-date', 'different'),
    };
    const column = (read: (record: PreparedRecord) => number): Int32Array => Int32Array.from(records, read);
    const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
    this.#heads = column(({ documents }) => (documents[0] ? pairAt(documents[0].number, 0) : NONE));
    this.#tails = column(({ documents }) =>
      documents[0] ? pairAt(documents[0].number, documents[0].number.length - 2) : NONE,
    );
    this.#years = column(({ birthDate }) => birthDate?.year ?? NONE);
    this.#days = column(({ birthDate }) =>
      birthDate?.monthDay ? 100 * birthDate.monthDay[0] + birthDate.monthDay[1] : NONE,
    );
  }

  /** Whether the records at two places may add so much. */
  mayReach(a: number, b: number, least: number): boolean {
    const { whole, partly } = this.#names.mostPoints(a, b);
    const others = mostOf(this.#phones, a, b) + this.#birthDates(a, b) + this.#papers(a, b) + this.#places(a, b);
    if (whole + others < least) return false;
    return partly + others >= least || this.#wholes.mayBeWhole(a, b);
  }

  #places(a: number, b: number): number {
    return Math.min(mostOf(this.#addresses, a, b), mostOf(this.#houses, a, b));
  }

  #papers(a: number, b: number): number {
    const { values, unalike } = this.#documents;
    const [left, right] = [values[a]!, values[b]!];
    if (left < 0 || right < 0 || left === right) return mostOf(this.#documents, a, b);
    // One slip leaves the beginning or the end as it is.
    return this.#heads[a] === this.#heads[b] || this.#tails[a] === this.#tails[b] ? this.#nearDocument : unalike;
  }

  #birthDates(a: number, b: number): number {
    const [yearA, yearB, dayA, dayB] = [this.#years[a]!, this.#years[b]!, this.#days[a]!, this.#days[b]!];
    if (yearA === NONE || yearB === NONE) return 0;
    if (yearA !== yearB) {
      // One slip in the year leaves the day as it is.
      if (dayA === dayB) return this.#birth.sameDay;
      return Math.abs(yearA - yearB) <= 2 ? this.#birth.nearYear : this.#birth.different;
    }
    if (dayA === NONE || dayB === NONE) return this.#birth.sameYear;
    if (dayA === dayB) return this.#birth.same;
    const swapped = 100 * (dayA % 100) + Math.floor(dayA / 100);
    return swapped === dayB ? this.#birth.swapped : this.#birth.sameYear;
  }
}

function mostOf({ values, alike, unalike }: FieldBound, a: number, b: number): number {
  const [left, right] = [values[a]!, values[b]!];
  if (left === NONE || right === NONE) return 0;
  if (left === SEVERAL || right === SEVERAL) return Math.max(alike, unalike);
  return left === right ? alike : unalike;
}

function numbered(records: readonly PreparedRecord[], read: (record: PreparedRecord) => readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(records, (record) => {
    const values = read(record);
    if (values.length !== 1) return values.length === 0 ? NONE : SEVERAL;
    const [value] = values;
    const known = numbers.get(value!) ?? numbers.size;
    numbers.set(value!, known);
    return known;
  });
}
