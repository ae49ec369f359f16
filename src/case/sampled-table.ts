import { columnsOf, rowOf, spelled } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';

/** Rows read ahead, enough to see what columns hold. */
export const SAMPLE = 2000;
/** Rows looked at where all are in memory: more would cost more than they tell. */
const MOST_LOOKED_AT = 20_000;

/** A table whose columns have names, with its first rows read ahead. */
export interface SampledTable {
  /** Given when rows are lists of cells in this order, else rows are objects. */
  readonly header: readonly string[] | undefined;
  readonly columns: ReadonlySet<string>;
  /** The first rows; `batches` give them once more. */
  readonly sample: readonly unknown[];
  readonly batches: AsyncIterable<readonly unknown[]>;
}

/** The first rows by column name. */
export function sampleByName({ header, sample }: SampledTable): readonly unknown[] {
  return header ? sample.map((cells) => rowOf(cells as readonly unknown[], header)) : sample;
}

/** Reads cells of records by the name of their column, whether records are objects or lists in the order of a header. */
export function cellReader(header: readonly string[] | undefined): (record: unknown, column: string) => unknown {
  return (record, column) =>
    header ? (record as readonly unknown[])[header.indexOf(column)] : (record as Row | null)?.[column];
}

/** The texts that stand in a column of the first rows, empty cells left out. */
export function textsOf({ header, sample }: SampledTable, column: string): string[] {
  const at = header?.indexOf(column);
  const texts: string[] = [];
  for (const row of sample) {
    if (typeof row !== 'object' || row === null) continue;
    const cell = at === undefined ? (row as Row)[column] : (row as readonly unknown[])[at];
    if (cell === undefined || cell === null || typeof cell === 'object') continue;
    const text = String(cell).trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** The columns that are called one of the names, in the order of the names. */
export function columnsCalled({ columns }: Pick<SampledTable, 'columns'>, names: readonly string[]): string[] {
  const found = names.map((name) => spelled(columns, name)).filter((column) => column !== undefined);
  return [...new Set(found)];
}

/** Which part of the texts has a property; 0 where there is none. */
export function shareOf(texts: readonly string[], has: (text: string) => boolean): number {
  if (texts.length === 0) return 0;
  return texts.filter(has).length / texts.length;
}

/** Reads ahead. */
export async function sampled(
  header: readonly string[] | undefined,
  batches: AsyncIterable<readonly unknown[]>,
): Promise<SampledTable> {
  const rest = batches[Symbol.asyncIterator]();
  const ahead: (readonly unknown[])[] = [];
  let count = 0;
  while (count < SAMPLE) {
    const next = await rest.next();
    if (next.done) break;
    ahead.push(next.value);
    count += next.value.length;
  }
  const columns = header ? new Set(header) : columnsOf(ahead.flat());
  const sample = ahead.length === 1 ? ahead[0]!.slice(0, MOST_LOOKED_AT) : ahead.flat().slice(0, MOST_LOOKED_AT);
  return { header, columns, sample, batches: again(ahead, rest) };
}

async function* again(
  ahead: readonly (readonly unknown[])[],
  rest: AsyncIterator<readonly unknown[]>,
): AsyncGenerator<readonly unknown[]> {
  try {
    yield* ahead;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Every row by column name. */
export async function rowsByName({ header, batches }: SampledTable): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for await (const batch of batches) {
    for (const row of batch) rows.push(header ? rowOf(row as readonly unknown[], header) : row);
  }
  return rows;
}
