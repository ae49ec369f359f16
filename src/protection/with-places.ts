import type { Person, Place } from '../model/index.ts';

/** The person with the rows that say so, out of sight of comparisons, copies and JSON. */
export function withPlaces(person: Person, places: readonly Place[]): Person {
  if (places.length > 0) Object.defineProperty(person, 'places', { value: places, configurable: true });
  return person;
}
