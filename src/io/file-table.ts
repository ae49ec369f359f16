/** The rows of a file as they come, some at a time. */
export interface FileTable {
  /** Given when rows are lists of cells in this order, else rows are objects. */
  readonly header?: readonly string[];
  readonly batches: AsyncIterable<readonly unknown[]>;
}

/** What is asked of a file that holds more than one list. */
export type TableContent = 'links' | 'people';

/** Names each column once: the second `date` becomes `date (2)`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let count = 2; taken.has(distinct); count++) distinct = `${name} (${count})`;
    taken.add(distinct);
    return distinct;
  });
}

/** Every row of a file, once. */
export async function collectRows({ batches }: FileTable): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const batch of batches) for (const row of batch) rows.push(row);
  return rows;
}

/** A table of rows that are in memory already. */
export function heldTable(rows: readonly unknown[]): FileTable {
  return {
    batches: (async function* () {
      yield rows;
    })(),
  };
}

/** What was read ahead, then the rest; whoever stops early closes the rest too. */
export async function* resume<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** Closes a table nobody reads. */
export async function closeTable({ batches }: FileTable): Promise<void> {
  for await (const _ of batches) return;
}
