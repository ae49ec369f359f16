import type { Person } from '../model/index.ts';
import { placesOf, withPlaces } from './with-places.ts';

/** An entry as plain JavaScript may hand it in: without a category it states none; without a row it stands at its place in the list. */
export function personAsStated(stated: Partial<Person>, row: number): Person {
  const { id = '', category = 'uncategorized', ...facts } = stated;
  const places = placesOf(stated as Person);
  return withPlaces({ id, category, ...facts }, places.length > 0 ? places : [{ row, says: category }]);
}
