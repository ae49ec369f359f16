import { textsOf } from './texts-of.ts';

const LONGEST_ID = 60;
const ENOUGH = 0.9;

/**
 * Finds the column that says who a row is about where none is called so: the first whose cells are short, nearly all filled and nearly all different; one
 * that only counts the rows comes last.
 */
export function idColumn(rows: readonly unknown[], columns: readonly string[]): string | undefined {
  const fitting = columns.filter((column) => {
    const texts = rows.flatMap((row) => textsOf(row, column).slice(0, 1));
    const isShort = texts.every((text) => text.length <= LONGEST_ID);
    const enough = ENOUGH * rows.length;
    return isShort && texts.length >= enough && new Set(texts).size >= enough;
  });
  return fitting.find((column) => !countsRows(rows, column)) ?? fitting[0];
}

function countsRows(rows: readonly unknown[], column: string): boolean {
  const first = Number(textsOf(rows[0], column)[0]);
  return rows.every((row, i) => textsOf(row, column)[0] === String(first + i));
}
