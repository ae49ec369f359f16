export const TOP = 10;
const BIN_COUNT = 5;

/** What was said with a chance of about so much, and how often it came true. */
export interface Bin {
  readonly count: number;
  readonly said: number;
  readonly came: number;
}

/** Counts how often intervals hold the true rank, and whether chances to be among the first come true. */
export class Tally {
  count = 0;
  #inside = 0;
  #insideTop = 0;
  #countTop = 0;
  #width = 0;
  #brier = 0;
  readonly #bins = Array.from({ length: BIN_COUNT }, () => ({ count: 0, said: 0, came: 0 }));

  add(
    rank: number,
    observed: number,
    [low, high]: readonly [number, number],
    [pTop, came]: readonly [said: number, came: number],
    people: number,
  ): void {
    const hit = rank >= low && rank <= high ? 1 : 0;
    this.#inside += hit;
    this.count++;
    if (observed <= TOP) {
      this.#insideTop += hit;
      this.#countTop++;
    }
    this.#width += (high - low) / people;
    this.#brier += (pTop - came) ** 2;
    const bin = this.#bins[Math.min(BIN_COUNT - 1, Math.floor(pTop * BIN_COUNT))]!;
    bin.count++;
    bin.said += pTop;
    bin.came += came;
  }

  /** Shares of people inside, of the first ten inside, mean width over the number of people, Brier score. */
  get figures(): {
    readonly inside: number;
    readonly insideTop: number;
    readonly width: number;
    readonly brier: number;
  } {
    return {
      inside: this.#inside / this.count,
      insideTop: this.#insideTop / this.#countTop,
      width: this.#width / this.count,
      brier: this.#brier / this.count,
    };
  }

  get bins(): readonly Bin[] {
    return this.#bins.map(({ count, said, came }) => ({ count, said: said / count, came: came / count }));
  }
}
