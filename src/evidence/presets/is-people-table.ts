import { spelled } from '../columns.ts';

/**
 * Tells whether a table is of people, from the names of its columns: an id beside a category, a role or a time under watch.
 *
 * @example isPeopleTable(['id', 'name', 'category']) // => true
 */
export function isPeopleTable(columns: Iterable<string>): boolean {
  const present = new Set(columns);
  const has = (...names: string[]): boolean => names.some((name) => spelled(present, name) !== undefined);
  if (has('source', 'from') && has('target', 'to')) return false;
  return has('id', 'person') && has('category', 'role', 'roles', 'monitored', 'tapped');
}
