import type { SourceTable } from '../tables/index.ts';
import { findHeader, isComment } from './find-header.ts';

/** A table whose columns have names: rows are cells in the order of the header, or objects. */
export interface NamedTable {
  readonly header: readonly string[] | undefined;
  readonly batches: AsyncIterable<readonly unknown[]>;
  /** Nobody named the columns: they are called by their place. */
  readonly isHeaderless: boolean;
  readonly matrix?: true;
  /** There is no row at all. */
  readonly isEmpty?: true;
  readonly titles: number;
  readonly comments: number;
  /** Lines of comment between rows, as far as they were read. */
  readonly between?: { readonly reason: string; count: number };
}

const SAMPLE = 200;

/** Finds the header of a grid, and leaves out what stands above it. */
export async function withHeader(table: SourceTable): Promise<NamedTable> {
  const { header, batches } = table;
  const plain = { isHeaderless: false, titles: 0, comments: 0 };
  if (!table.isGrid) return { header, batches, ...plain };
  const rest = batches[Symbol.asyncIterator]();
  const sample: (readonly unknown[])[] = [];
  while (sample.length < SAMPLE) {
    const next = await rest.next();
    if (next.done) break;
    for (const row of next.value) sample.push(row as readonly unknown[]);
  }
  if (sample.length === 0) return { header: [], batches: resume(sample, rest), isEmpty: true, ...plain };
  const found = findHeader(sample.slice(0, SAMPLE));
  const { titles, comments } = found;
  if (found.isMatrix) {
    const rows = resume(sample.slice(found.skipped + 1), rest);
    return { header: found.header, batches: rows, isHeaderless: false, matrix: true, titles, comments };
  }
  const width = sample.slice(found.skipped).reduce((most, row) => Math.max(most, row.length), 0);
  const named = found.header ?? Array.from({ length: Math.min(width, 100) }, (_, i) => `column ${i + 1}`);
  const between = { reason: 'lines of comment between rows', count: 0 };
  const rows = withoutComments(resume(sample.slice(found.skipped), rest), between);
  return { header: named, batches: rows, isHeaderless: !found.header, titles, comments, between };
}

/** Lines of comment between rows are one cell long. */
async function* withoutComments(
  batches: AsyncIterable<readonly unknown[]>,
  between: { count: number },
): AsyncGenerator<readonly unknown[]> {
  for await (const batch of batches) {
    const hasComment = batch.some((row) => isCommentLine(row as readonly unknown[]));
    const rows = hasComment ? batch.filter((row) => !isCommentLine(row as readonly unknown[])) : batch;
    between.count += batch.length - rows.length;
    yield rows;
  }
}

function isCommentLine(row: readonly unknown[]): boolean {
  const first = row[0];
  if (row.length !== 1 || typeof first !== 'string') return false;
  const code = first.charCodeAt(0);
  return (code === 35 || code === 37) && isComment(row, []);
}

/** What was read ahead, then the rest; whoever stops early closes the rest too. */
async function* resume(
  first: readonly unknown[],
  rest: AsyncIterator<readonly unknown[]>,
): AsyncGenerator<readonly unknown[]> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
