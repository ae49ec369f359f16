import { type Cell, readList } from './cells.ts';

/**
 * Everybody in a cell of attendees: parted as lists are, by line ends, or by commas where every piece holds a digit or two words; `Doe, Ann` is one name.
 *
 * @example readAttendees('P1, P2, P3') // => ['P1', 'P2', 'P3']
 */
export function readAttendees(value: unknown): Cell<readonly string[]> {
  const list = readList(typeof value === 'string' ? value.replace(/\r?\n/g, ';') : value);
  if (!Array.isArray(list) || typeof value !== 'string') return list;
  // In a list parted otherwise a piece with a comma is a name turned round, unless all its parts are ids or whole names.
  return list.flatMap((part: string) => {
    const pieces = part
      .split(/[,،、]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    const isListed = (is: RegExp): boolean => pieces.every((piece) => is.test(piece));
    return isListed(/\d/) || isListed(/\S\s+\S/) ? pieces : [part];
  });
}
