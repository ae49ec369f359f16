import { spelled } from '../evidence/index.ts';

/**
 * Tells whether a table says what was judged of pairs of records.
 *
 * @example isJudgementsTable(['left', 'right', 'verdict', 'author', 'date', 'reason']) // => true
 */
export function isJudgementsTable(columns: Iterable<string>): boolean {
  const present = new Set(columns);
  return ['left', 'right', 'verdict', 'reason'].every((name) => spelled(present, name) !== undefined);
}
