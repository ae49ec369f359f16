/** What a tie states beside its ends and its weight; ties that state the same share one. */
export interface TieCells {
  readonly directed?: string;
  readonly kind?: string;
  readonly at?: string;
}

/**
 * Ties by the places of their ends among the nodes of a graph, in flat columns: a graph has many more ties than nodes, and an object for each would cost more
 * than reading it.
 */
export class TieList {
  #columns = new Uint32Array(3 * 256);
  readonly #cells: TieCells[] = [];
  readonly #weights: (string | undefined)[] = [];

  get length(): number {
    return this.#weights.length;
  }

  /** What any tie states. */
  get stated(): ReadonlySet<string> {
    const columns = this.#cells.flatMap((cells) => Object.keys(cells));
    return new Set(this.#weights.some((weight) => weight !== undefined) ? [...columns, 'weight'] : columns);
  }

  add(source: number, target: number, weight: string | undefined, cells: TieCells): void {
    const at = 3 * this.#weights.length;
    if (at === this.#columns.length) this.#grow();
    if (cells !== this.#cells.at(-1)) this.#cells.push(cells);
    this.#columns[at] = source;
    this.#columns[at + 1] = target;
    this.#columns[at + 2] = this.#cells.length - 1;
    this.#weights.push(weight);
  }

  source(tie: number): number {
    return this.#columns[3 * tie]!;
  }

  target(tie: number): number {
    return this.#columns[3 * tie + 1]!;
  }

  cells(tie: number): TieCells {
    return this.#cells[this.#columns[3 * tie + 2]!]!;
  }

  weight(tie: number): string | undefined {
    return this.#weights[tie];
  }

  #grow(): void {
    const columns = this.#columns;
    this.#columns = new Uint32Array(2 * columns.length);
    this.#columns.set(columns);
  }
}
