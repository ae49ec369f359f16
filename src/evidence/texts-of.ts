import { readList, UNREADABLE } from './cells.ts';
import { isRow } from './columns.ts';

/** The texts in a cell; none where it holds none. */
export function textsOf(row: unknown, column: string): readonly string[] {
  if (!isRow(row) || !Object.hasOwn(row, column)) return [];
  const list = readList(row[column]);
  return list === undefined || list === UNREADABLE ? [] : list;
}
