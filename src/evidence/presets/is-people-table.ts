import { spelled } from '../columns.ts';
import { haveStanding } from '../people-columns.ts';

/**
 * Tells whether a table is of people, from the names of its columns: an id beside a category, a role or a time under watch. Where rows are given, their
 * contents tell too: words such as `migrant` or `suspect` in any column.
 *
 * @example isPeopleTable(['id', 'name', 'category']) // => true
 */
export function isPeopleTable(columns: Iterable<string>, rows: readonly unknown[] = []): boolean {
  const present = new Set(columns);
  const has = (...names: string[]): boolean => names.some((name) => spelled(present, name) !== undefined);
  if (has('source', 'from') && has('target', 'to')) return false;
  return has('id', 'person') && (has('monitored', 'tapped') || haveStanding(present, rows));
}
