import type { PartTable } from './part-table.ts';
import type { PreparedRecord } from './prepared-record.ts';

/** Pairs of parts that are remembered: a power of two. */
const SLOTS = 1 << 18;

/** Tells which names may agree as wholes. Remembers of two parts whether they agree in any way, of two that meet in one slot the last. */
export class WholeNames {
  readonly #table: PartTable;
  /** Of each record where its forms begin in `#forms`: each as its length and its parts. */
  readonly #starts: Int32Array;
  readonly #forms: Int32Array;
  readonly #left = new Int32Array(SLOTS).fill(-1);
  readonly #right = new Int32Array(SLOTS);
  readonly #agree = new Uint8Array(SLOTS);

  constructor(records: readonly PreparedRecord[], table: PartTable) {
    this.#table = table;
    this.#starts = new Int32Array(records.length + 1);
    const forms: number[] = [];
    records.forEach(({ names }, place) => {
      for (const name of names) for (const form of name.forms) forms.push(form.length, ...form);
      this.#starts[place + 1] = forms.length;
    });
    this.#forms = Int32Array.from(forms);
  }

  /** Whether names of the records at two places may agree as wholes: of every part of the shorter there is one that it agrees with. */
  mayBeWhole(a: number, b: number): boolean {
    const [endA, endB] = [this.#starts[a + 1]!, this.#starts[b + 1]!];
    for (let left = this.#starts[a]!; left < endA; left += this.#forms[left]! + 1) {
      for (let right = this.#starts[b]!; right < endB; right += this.#forms[right]! + 1) {
        const isLeftShorter = this.#forms[left]! <= this.#forms[right]!;
        if (isLeftShorter ? this.#haveAll(left, right) : this.#haveAll(right, left)) return true;
      }
    }
    return false;
  }

  /** Whether every part of the form at one place agrees with some part of that at another. A name of one part is no whole. */
  #haveAll(shorter: number, longer: number): boolean {
    const end = shorter + this.#forms[shorter]!;
    const last = longer + this.#forms[longer]!;
    if (end < shorter + 2) return false;
    for (let i = shorter + 1; i <= end; i++) {
      let j = longer + 1;
      while (j <= last && !this.#doAgree(this.#forms[i]!, this.#forms[j]!)) j++;
      if (j > last) return false;
    }
    return true;
  }

  #doAgree(a: number, b: number): boolean {
    if (a === b) return true;
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) & (SLOTS - 1);
    if (this.#left[slot] !== a || this.#right[slot] !== b) {
      this.#left[slot] = a;
      this.#right[slot] = b;
      this.#agree[slot] = this.#table.compare(a, b) > 0 ? 1 : 0;
    }
    return this.#agree[slot] === 1;
  }
}
