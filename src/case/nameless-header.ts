import { isRow } from '../evidence/index.ts';
import type { Row } from '../model/index.ts';
import { readWords } from '../protection/index.ts';
import { isKnownName } from './known-names.ts';
import { rowsByName, type SampledTable, textsOf } from './sampled-table.ts';

/**
 * The rows of a list of people by the names of its columns; the row that was taken for a header is one of them where it names nothing: in a list that is
 * nothing but ids, or where it holds a word for somebody's part as the rows below it do.
 */
export async function withNamelessHeader(table: SampledTable, isListed: boolean): Promise<readonly unknown[]> {
  const { header, columns } = table;
  const isPart = (text: string): boolean => {
    const { protectedAs, rankableAs } = readWords(text);
    return protectedAs !== undefined || rankableAs !== undefined;
  };
  const isData =
    header !== undefined &&
    !header.some(isKnownName) &&
    (isListed || header.some((cell) => isPart(cell) && textsOf(table, cell).some(isPart)));
  const rows = await rowsByName(table);
  if (!isData) return rows;
  const names = new Map([...columns].map((cell, i) => [cell, `column ${i + 1}`]));
  const renamed = (row: Row): Row =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [names.get(column) ?? column, cell]));
  return [Object.fromEntries([...names].map(([cell, name]) => [name, cell])), ...rows.filter(isRow).map(renamed)];
}
