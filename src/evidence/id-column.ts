import { countsRows } from './counts-rows.ts';
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
