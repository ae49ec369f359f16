import { spelled } from '../evidence/index.ts';
import { RECORD_COLUMNS } from './read-records.ts';

/**
 * Tells whether a table says what records state of people: an id, and a phone, document, birth date or address.
 *
 * @example isRecordsTable(['id', 'name', 'date of birth']) // => true
 */
export function isRecordsTable(columns: Iterable<string>): boolean {
  const present = new Set(columns);
  const has = (aliases: readonly string[]): boolean => aliases.some((name) => spelled(present, name) !== undefined);
  const { id, phones, document, birthDate, addresses } = RECORD_COLUMNS;
  // A document beside an id alone is the source of a link.
  const stated = [phones, birthDate, addresses, document.filter((name) => name !== 'document')];
  return has(id) && stated.some(has);
}
