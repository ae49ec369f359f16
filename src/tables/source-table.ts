import type { PassedOverCount, Row } from '../model/index.ts';

/** One list of a file: a sheet, a table, the nodes or the edges of a graph. Its rows come some at a time, once. */
export interface SourceTable {
  /** Name of the sheet or list, where the file has several. */
  readonly name?: string;
  /**
   * `rows`: nobody said what they are, columns tell. `edges`: each is a link with `source` and `target` that name `id`s of the `nodes` of the
   * same file. `nodes`: each is a node with `id`, and `name` where the graph calls it so. `attendance`: each ties a node, `person`, to an `event`
   * that several are tied to.
   */
  readonly content: 'rows' | 'edges' | 'attendance' | 'nodes';
  /**
   * Given when rows are lists of cells in this order. Left out, rows are objects; or, in a `grid`, lists of cells of which nobody has said yet
   * where the header stands.
   */
  readonly header?: readonly string[];
  /** Whether rows are lists of cells without a known header. */
  readonly isGrid?: boolean;
  /** The ids of nodes are numbers of the file alone, and name nobody outside it. Left out, they do. */
  readonly hasLocalIds?: boolean;
  /** It may be settings, a legend or the like: it counts where its columns tell that it is a list, and is nothing that was passed over. */
  readonly mayBeAside?: boolean;
  /** What the file says of all rows together, such as the title of a chat. */
  readonly about?: Row;
  /** What rows have that state nothing else, by column; they do not hold it themselves. */
  readonly usual?: Row;
  /** What of the file is in none of its tables. */
  readonly passedOver?: readonly PassedOverCount[];
  /** The encoding of the text, where it was taken for another than Unicode. */
  readonly encoding?: string;
  /** The rows, some at a time. */
  readonly batches: AsyncIterable<readonly unknown[]>;
}

/** Every row of a table, once. */
export async function collectRows({ batches }: Pick<SourceTable, 'batches'>): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const batch of batches) for (const row of batch) rows.push(row);
  return rows;
}

/** Rows that are in memory already. */
export async function* heldRows(rows: readonly unknown[]): AsyncGenerator<readonly unknown[]> {
  yield rows;
}
