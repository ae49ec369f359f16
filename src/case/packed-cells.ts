/** Texts of many cells in one piece, and how long each is. */
interface PackedTexts {
  readonly text: string;
  readonly lengths: Uint32Array;
}

/**
 * Rows of cells, kept column by column until somebody asks for them. Where a column holds texts alone they are joined to one: a million rows are then a few thousand
 * strings, which cost neither the memory of rows nor the work of the collector.
 */
export class PackedCells {
  readonly #width: number;
  readonly #batches: { readonly count: number; readonly columns: readonly (PackedTexts | readonly unknown[])[] }[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  /** Takes so many rows; `cellOf` gives the cell of a row in a column. */
  push(count: number, cellOf: (row: number, column: number) => unknown): void {
    const columns = Array.from({ length: this.#width }, (_, column) => {
      const cells: unknown[] = [];
      for (let row = 0; row < count; row++) cells.push(cellOf(row, column));
      return packed(cells);
    });
    this.#batches.push({ count, columns });
  }

  /** The rows as they came; each is valid until the next is asked for. */
  *rows(): Generator<readonly unknown[]> {
    const row: unknown[] = new Array(this.#width);
    for (const { count, columns } of this.#batches) {
      const cells = columns.map((column) => ('lengths' in column ? unpacked(column) : column));
      for (let i = 0; i < count; i++) {
        for (let column = 0; column < this.#width; column++) row[column] = cells[column]![i];
        yield row;
      }
    }
  }
}

function packed(cells: readonly unknown[]): PackedTexts | readonly unknown[] {
  const lengths = new Uint32Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell !== 'string') return cells;
    lengths[i] = cell.length;
  }
  return { text: cells.join(''), lengths };
}

function unpacked({ text, lengths }: PackedTexts): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  for (const length of lengths) {
    cells.push(text.slice(at, at + length));
    at += length;
  }
  return cells;
}
