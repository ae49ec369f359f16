import { namesNobody } from '../evidence/index.ts';

const INITIALS = /^\p{Lu}{1,4}$/u;
const TWO_LETTERS = /^\p{Lu}{2}$/u;
/** Fewer ids are no habit. */
const LEAST_IDS = 8;
const HABIT = 0.9;

/**
 * Finds people among words for nobody: where nine in ten ids of a table are initials, `NA` and other two capitals are the initials of one more,
 * unless they stand in more cells than any other id, as what stands for many does. `cells` are those of both ends. Cost: linear.
 *
 * @example initialsAmong([]) // => []
 */
export function initialsAmong(cells: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const doubtful: string[] = [];
  let ids = 0;
  let initials = 0;
  let most = 0;
  for (const [id, count] of counts) {
    if (namesNobody(id)) {
      if (TWO_LETTERS.test(id)) doubtful.push(id);
      continue;
    }
    ids++;
    if (INITIALS.test(id)) initials++;
    most = Math.max(most, count);
  }
  if (ids < LEAST_IDS || initials < HABIT * ids) return [];
  return doubtful.filter((id) => counts.get(id)! <= most);
}
