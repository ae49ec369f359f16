import type { Person, RowPlace } from '../model/index.ts';

/** Out of sight of comparisons, copies, schemas and JSON: what they see is the person alone. */
const PLACES: unique symbol = Symbol('places');

/** The person with the rows that say so. */
export function withPlaces(person: Person, places: readonly RowPlace[]): Person {
  if (places.length > 0) Object.defineProperty(person, PLACES, { value: places, configurable: true });
  return person;
}

/** The rows that say so; none where nobody told. */
export function placesOf(person: Person): readonly RowPlace[] {
  return (person as { readonly [PLACES]?: readonly RowPlace[] })[PLACES] ?? [];
}
