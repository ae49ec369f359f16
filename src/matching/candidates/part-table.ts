import { compareParts, type MarksTell, type PartAgreement } from '../names/compare-parts.ts';
import { type NamePart, namePart } from '../names/name-part.ts';

/** How many made-up records of typical names stand beside the file's own, so that small files do not tell rare from common. */
const TYPICAL_RECORDS = 1000;
/** The share of people who bear a part of a name that the table of weights takes for typical: the root of the u of `same`. */
const TYPICAL_SHARE = Math.sqrt(0.00002);

/** More than there can be parts of names. */
export const PARTS: number = 2 ** 26;

/** Every part of a name once, by number, with how many records bear it. */
export class PartTable {
  readonly parts: NamePart[] = [];
  readonly #seen = new Map<NamePart, number>();
  readonly #joined = new Map<number, number>();
  readonly #numbers = new Map<string, number>();
  readonly #holders: number[] = [];
  readonly #firstOf = new Map<string, number>();
  readonly #sameAs: number[] = [];
  readonly #formsOf: number[] = [];
  readonly #formNumbers = new Map<string, number>();
  #recordCount = 0;

  /** The number of a part, new or known. */
  number(part: NamePart): number {
    const number = this.#seen.get(part) ?? this.#numberOf(part);
    this.#seen.set(part, number);
    return number;
  }

  /** The number of two parts written as one. */
  joined(a: number, b: number): number {
    const key = a * PARTS + b;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const [first, second] = [this.parts[a]!, this.parts[b]!];
    const number = this.number(namePart(first.latin + second.latin, first.written + second.written));
    this.#joined.set(key, number);
    return number;
  }

  #numberOf(part: NamePart): number {
    const key = `${part.latin} ${part.written}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.parts.length);
    // Spellings in several scripts are one name to whoever counts how common it is.
    const name = `${part.latin} ${part.skeleton}`;
    const first = this.#firstOf.get(name) ?? this.parts.length;
    this.#firstOf.set(name, first);
    this.#sameAs.push(first);
    this.#holders.push(0);
    const { variants, skeleton, sound } = part;
    const forms = variants[0] ?? (skeleton.length > 1 ? skeleton : sound);
    const formsNumber = this.#formNumbers.get(forms) ?? this.#formNumbers.size;
    this.#formNumbers.set(forms, formsNumber);
    this.#formsOf.push(formsNumber);
    return this.parts.push(part) - 1;
  }

  /** One number for all spellings and forms of a part, as far as rules lead. */
  formsOf(part: number): number {
    return this.#formsOf[part]!;
  }

  /** Counts a record that bears these parts. */
  count(parts: Iterable<number>): void {
    this.#recordCount++;
    for (const name of new Set(Array.from(parts, (part) => this.#sameAs[part]!))) this.#holders[name]!++;
  }

  /** Points for how rare a part is: log2 of the typical share over the share of other records that bear it. */
  rarity(a: number, b: number): number {
    const others = Math.max(0, Math.max(this.#holders[this.#sameAs[a]!]!, this.#holders[this.#sameAs[b]!]!) - 1);
    const share = (others + TYPICAL_RECORDS * TYPICAL_SHARE) / (this.#recordCount + TYPICAL_RECORDS);
    return Math.log2(TYPICAL_SHARE / share);
  }

  compare(a: number, b: number, marks: MarksTell = 'nothing'): PartAgreement {
    const [left, right] = [this.parts[a]!, this.parts[b]!];
    if (a === b) return left.latin.length > 1 ? 3 : 1;
    return compareParts(left, right, marks);
  }
}
