import { textsOf } from './texts-of.ts';

/** Whether a column holds the number of each row: nobody is called so. */
export function countsRows(rows: readonly unknown[], column: string): boolean {
  const first = Number(textsOf(rows[0], column)[0]);
  return rows.every((row, i) => textsOf(row, column)[0] === String(first + i));
}
