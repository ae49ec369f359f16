import type { Row } from '../model/index.ts';

/**
 * Gives rows what their document says of all that state nothing else, in the columns that are read and in no other: a document may declare any number of
 * defaults, and they cost nothing here.
 */
export function fillUsual(
  rows: readonly unknown[],
  usual: Row,
  isRead: (column: string) => boolean,
): readonly unknown[] {
  const filled = Object.entries(usual).filter(([column]) => isRead(column));
  if (filled.length === 0) return rows;
  return rows.map((row) => ({ ...Object.fromEntries(filled), ...(row as Row) }));
}
