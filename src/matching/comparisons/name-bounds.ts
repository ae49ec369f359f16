import type { PartTable } from '../candidates/part-table.ts';
import type { PreparedRecord } from '../candidates/prepared-record.ts';
import { MOST_RARITY, MOST_SHARED_RARITY } from './compare-names.ts';

/** Sums in another order may differ in their last bits. */
const ROUNDING = 1e-6;

/** How much the names of two records can add at most, told without comparing them: by how common their parts are in the file. */
export class NameBounds {
  /** Of each record the rarity of all parts of a name, and of its rare parts; the most of its names. */
  readonly #all: Float64Array;
  readonly #some: Float64Array;
  /** How many parts the one name has as written; 0 where there are several names or ways to join them. */
  readonly #lengths: Uint8Array;
  readonly #exact: number;
  readonly #similar: number;
  readonly #partly: number;

  constructor(records: readonly PreparedRecord[], table: PartTable, points: ReadonlyMap<string, number>) {
    const most = (...levels: readonly string[]): number => Math.max(...levels.map((level) => points.get(level)!));
    this.#exact = most('same', 'variant');
    this.#similar = most('similar');
    this.#partly = Math.max(0, most('single-part', 'shared-part', 'other-given', 'contradicted', 'different'));
    this.#all = new Float64Array(records.length);
    this.#some = new Float64Array(records.length);
    this.#lengths = new Uint8Array(records.length);
    for (const { place, names } of records) {
      const forms = names.flatMap((name) => name.forms);
      const rarities = forms.map((form) => form.map((part) => table.rarity(part, part)));
      this.#all[place] = Math.max(...rarities.map(sum));
      this.#some[place] = Math.max(...rarities.map((list) => sum(list.filter((rarity) => rarity > 0))));
      this.#lengths[place] = forms.length === 1 ? forms[0]!.length : 0;
    }
  }

  /** Of the records at two places: the most that any agreement of the names adds, and the most that one adds where a part is left that does not agree. */
  mostPoints(a: number, b: number): { readonly whole: number; readonly partly: number } {
    // The most of no names at all.
    if (this.#all[a] === -Infinity || this.#all[b] === -Infinity) return NOTHING;
    const [lengthA, lengthB] = [this.#lengths[a]!, this.#lengths[b]!];
    // Of names as long as one another every part must agree, and counts by the commoner spelling; else those of the shorter.
    const lesser = lengthA === lengthB && lengthA > 0 ? Math.min : Math.max;
    const all = Math.min(MOST_RARITY, lesser(this.#all[a]!, this.#all[b]!));
    const some = lesser(this.#some[a]!, this.#some[b]!);
    const partly = this.#partly + Math.min(MOST_SHARED_RARITY, some) + ROUNDING;
    const whole = Math.max(this.#exact + all, this.#similar + Math.min(MOST_RARITY, some)) + ROUNDING;
    return { partly, whole: Math.max(whole, partly) };
  }
}

const NOTHING = Object.freeze({ whole: 0, partly: 0 });

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
