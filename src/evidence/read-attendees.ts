import { type Cell, readList } from './cells.ts';

/**
 * Everybody in a cell of attendees: parted as lists are, by line ends, or by commas where every piece holds a digit or two words; `Doe, Ann` is one name.
 *
 * @example readAttendees('P1, P2, P3') // => ['P1', 'P2', 'P3']
 */
export function readAttendees(value: unknown): Cell<readonly string[]> {
  const list = readList(typeof value === 'string' ? value.replace(/\r?\n/g, ';') : value);
  if (!Array.isArray(list) || list.length !== 1 || typeof value !== 'string') return list;
  const pieces = value
    .split(/[,،、]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const isListed = (is: RegExp): boolean => pieces.every((piece) => is.test(piece));
  return isListed(/\d/) || isListed(/\S\s+\S/) ? pieces : list;
}
