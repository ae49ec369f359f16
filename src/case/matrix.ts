import { readAmount, UNREADABLE } from '../evidence/index.ts';

type Grid = readonly (readonly unknown[])[];

const SIZE_SEEN = 60;
/** So many rows are read ahead at least. */
const SQUARE_SEEN = 150;

/**
 * Tells whether a grid is a matrix: names above and at the left, and numbers within. Square with the same names on both sides, it ties people to people;
 * else, of ones and zeros, people to what they share.
 */
export function looksLikeMatrix(grid: Grid): boolean {
  if (bareMatrix(grid) !== undefined) return true;
  const read = matrixHead(grid);
  if (!read || grid.length < 3) return false;
  const { names, offset } = read;
  const rows = grid.slice(1, SIZE_SEEN);
  const labels = rows.map((row) => textOf(row[0]));
  if (names.length < 2 || labels.some((label) => label === '') || new Set(labels).size < labels.length) return false;
  if (new Set(names).size < names.length) return false;
  const cells = rows.flatMap((row) => row.slice(offset, offset + names.length));
  const isNumber = (text: string): boolean => /^-?[\d.]+$/.test(text);
  // Numbers throughout, the corner too, are rows of data.
  if ([textOf(grid[0]![0]), ...names].every(isNumber)) return false;
  const inNames = labels.filter((label) => names.includes(label)).length;
  if (inNames >= 0.8 * labels.length) return cells.every((cell) => isBlank(cell) || numberIn(cell) !== undefined);
  // A table of attributes has names that say what they count, and larger numbers.
  if (names.length < 2 || names.some((name) => /^-?[\d.]+$/.test(name))) return false;
  const marks = cells.filter((cell) => isBlank(cell) || isMark(cell));
  const zeros = cells.filter((cell) => isBlank(cell) || textOf(cell) === '0');
  const isOfMarks = marks.length === cells.length && zeros.length >= 0.2 * cells.length && zeros.length < cells.length;
  const isTicked = cells.some((cell) => isMark(cell) && !/^[01]$/.test(textOf(cell)));
  return isOfMarks && (textOf(grid[0]![0]) === '' || names.length >= 3 || isTicked);
}

/**
 * Tells whether a grid is a square of numbers with nothing at the left, zeros or blanks in its diagonal: under names, which name the rows too, or under none at all. Of
 * numbers alone, three rows may be an edge list, unless they are symmetric.
 */
function bareMatrix(grid: Grid): 'named' | 'nameless' | undefined {
  const [head = []] = grid;
  const width = head.length;
  const isNumber = (cell: unknown): boolean => isBlank(cell) || /^-?\d+(?:[.,]\d+)?$/.test(textOf(cell));
  const isNameless = head.every(isNumber);
  const rows = grid.slice(isNameless ? 0 : 1).filter((row) => row.some((cell) => textOf(cell) !== ''));
  const seen = Math.min(width, SQUARE_SEEN);
  if (width < 3 || rows.length < seen || (rows.length > width && width < SQUARE_SEEN)) return undefined;
  if (
    isNameless
      ? width < 4 && !isMirrored(rows)
      : new Set(head.map(textOf)).size < width || head.some((cell) => isNumber(cell))
  )
    return undefined;
  const isSquare = rows
    .slice(0, SIZE_SEEN)
    .every(
      (row, i) => row.length === width && row.every(isNumber) && (isBlank(row[i]) || Number(textOf(row[i])) === 0),
    );
  return isSquare ? (isNameless ? 'nameless' : 'named') : undefined;
}

function isMirrored(rows: Grid): boolean {
  return rows.every((row, i) => row.every((cell, j) => textOf(cell) === textOf(rows[j]?.[i])));
}

/** The same grid with names above and at the left; who has none is called by their place in the file. */
export function withNames(grid: Grid, place: string | undefined): Grid {
  const bare = bareMatrix(grid);
  if (bare === undefined) return grid;
  const names =
    bare === 'named'
      ? grid[0]!.map(textOf)
      : grid[0]!.map((_, i) => (place === undefined ? String(i + 1) : `${place}:${i + 1}`));
  return [['', ...names], ...grid.slice(bare === 'named' ? 1 : 0).map((row, i) => [names[i] ?? '', ...row])];
}

/** The names above, and in which cell of a row the numbers begin. */
export function matrixHead(grid: Grid): { readonly names: readonly string[]; readonly offset: number } | undefined {
  const [head, first] = grid;
  if (!head || !first || first.length < 3) return undefined;
  // R leaves the corner out.
  const isShort = head.length === first.length - 1;
  const names = (isShort ? head : head.slice(1)).map(textOf);
  while (names.at(-1) === '') names.pop();
  return names.some((name) => name === '') ? undefined : { names, offset: 1 };
}

/** What a cell of a matrix counts: 1 for a mark, nothing for an empty cell. */
export function numberIn(cell: unknown): number | undefined {
  const text = textOf(cell);
  if (text === '') return 0;
  if (isMark(text) && !/^[01]$/.test(text)) return 1;
  const read = readAmount(cell);
  return read === UNREADABLE || read === undefined ? undefined : read.value;
}

function isMark(cell: unknown): boolean {
  return /^(?:0|1|x|✓|✔|yes|y|true|\*)$/i.test(textOf(cell));
}

function isBlank(cell: unknown): boolean {
  return textOf(cell) === '' || textOf(cell) === '-';
}

function textOf(cell: unknown): string {
  return cell === undefined || cell === null ? '' : String(cell).trim();
}
