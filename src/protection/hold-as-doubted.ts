import type { Person, PersonId } from '../model/index.ts';
import { NO_ROW, withPlaces } from './with-places.ts';

/** The people of a case with those who may be a protected person under another line, as `unclear`. */
export function holdAsDoubted(people: readonly Person[], held: ReadonlySet<PersonId>): readonly Person[] {
  if (held.size === 0) return people;
  const doubted = [...held].map(
    (id): Person => withPlaces({ id, category: 'unclear' }, [{ row: NO_ROW, isHandedOver: true }]),
  );
  return [...people, ...doubted];
}
