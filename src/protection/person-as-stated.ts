import type { Person } from '../model/index.ts';
import { withPlaces } from './with-places.ts';

/** An entry as plain JavaScript may hand it in: without a category it states none; without a row it stands at its place in the list. */
export function personAsStated(stated: Partial<Person>, row: number): Person {
  const { id = '', category = 'uncategorized', places = [{ row }], ...facts } = stated;
  return withPlaces({ id, category, ...facts }, places);
}
