import { RingtraceError } from '../model/index.ts';
import { distinctNames, type SourceTable } from '../tables/index.ts';

/** A table whose columns have names: rows are cells in the order of the header, or objects. */
export interface NamedTable {
  readonly header: readonly string[] | undefined;
  readonly batches: AsyncIterable<readonly unknown[]>;
}

/**
 * Finds the header of a grid.
 *
 * @throws RingtraceError `empty-input` for a grid without a row.
 */
export async function withHeader(table: SourceTable, place: string): Promise<NamedTable> {
  if (!table.isGrid) return { header: table.header, batches: table.batches };
  const batches = table.batches[Symbol.asyncIterator]();
  let first: readonly unknown[] = [];
  while (first.length === 0) {
    const next = await batches.next();
    if (next.done)
      throw new RingtraceError('empty-input', place, 'holds no header', 'name the columns in the first line');
    first = next.value;
  }
  const [header, ...rest] = first;
  const names = distinctNames((header as readonly unknown[]).map((cell) => String(cell ?? '').trim()));
  return { header: names, batches: resume(rest, batches) };
}

/** What was read ahead, then the rest; whoever stops early closes the rest too. */
async function* resume<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
