import type { ColumnsByField } from './columns-by-field.ts';

/** What a cell is called: in one column, or as country, network, area and cell in several. */
export function cellName(
  { cell, mcc, mnc, area, sector }: ColumnsByField,
  text: (column: string) => string | undefined,
): string | undefined {
  const firstOf = (columns: readonly string[]): string | undefined => {
    for (const column of columns) {
      const found = text(column);
      if (found !== undefined && !isNowhere(found)) return found;
    }
    return undefined;
  };
  if (area.length === 0) return firstOf(cell);
  const parts = [mcc, mnc, area, sector.filter((column) => !area.includes(column))].map(firstOf);
  const [, , within, own] = parts;
  if (within !== undefined && own !== undefined && !/\D\d+$/.test(own.replace(/^\D+/, '')))
    return parts.filter((part) => part !== undefined).join('-');
  return firstOf(cell);
}

/** Exports fill what they do not know with zeros and dashes. */
function isNowhere(text: string): boolean {
  return /^(?:[-–—_.\s]*|n\/?a|null|none|unknown|nil)$/i.test(text);
}

/**
 * The one way in which names of cells are compared: parts of letters and digits, leading zeros left out.
 *
 * @example cellKey('404-045_00123-0007') // => '404-45-123-7'
 */
export function cellKey(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('-');
}
