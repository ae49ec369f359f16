import { compareParts, type PartAgreement } from '../names/compare-parts.ts';
import type { NamePart } from '../names/name-part.ts';

/** How many made-up records of typical names stand beside the file's own, so that small files do not tell rare from common. */
const TYPICAL_RECORDS = 1000;
/** The share of people who bear a part of a name that the table of weights takes for typical: the root of the u of `same`. */
const TYPICAL_SHARE = Math.sqrt(0.00002);

/** Every part of a name once, by number, with how many records bear it. */
export class PartTable {
  readonly parts: NamePart[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #holders: number[] = [];
  #recordCount = 0;

  number(part: NamePart): number {
    const key = `${part.latin} ${part.skeleton}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.parts.length);
    this.#holders.push(0);
    return this.parts.push(part) - 1;
  }

  /** Counts a record that bears these parts. */
  count(parts: Iterable<number>): void {
    this.#recordCount++;
    for (const part of new Set(parts)) this.#holders[part]!++;
  }

  /** Points for how rare a part is: log2 of the typical share over the share of other records that bear it. */
  rarity(a: number, b: number): number {
    const others = Math.max(0, Math.max(this.#holders[a]!, this.#holders[b]!) - 1);
    const share = (others + TYPICAL_RECORDS * TYPICAL_SHARE) / (this.#recordCount + TYPICAL_RECORDS);
    return Math.log2(TYPICAL_SHARE / share);
  }

  compare(a: number, b: number): PartAgreement {
    if (a === b) return 3;
    return compareParts(this.parts[a]!, this.parts[b]!);
  }
}
