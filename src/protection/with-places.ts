import type { Category, Person, RowPlace } from '../model/index.ts';

/** A row that speaks of a person, and what it says of their part. */
export interface StatedPlace extends RowPlace {
  /** The category that the row states, before ages and births are looked at. */
  readonly says?: Category;
  /** The last day on which the person may have been born, where the row tells of a birth. */
  readonly born?: string;
  /** The row tells an age under eighteen. */
  readonly isUnderAge?: boolean;
  /** A handover that nobody judged makes them, perhaps, a protected person under another line. */
  readonly isHandedOver?: boolean;
  /** What else the person is called, which is theirs where they turn out to be protected: lines, accounts, numbers of documents. */
  readonly also?: readonly string[];
}

/** The row of a place that is in no table of people: what registers say. */
export const NO_ROW = 0;

/** Out of sight of comparisons, copies, schemas and JSON: what they see is the person alone. */
const PLACES: unique symbol = Symbol('places');

/** The person with the rows that say so. */
export function withPlaces(person: Person, places: readonly StatedPlace[]): Person {
  if (places.length > 0) Object.defineProperty(person, PLACES, { value: places, configurable: true });
  return person;
}

/** The rows that say so; none where nobody told. */
export function placesOf(person: Person): readonly StatedPlace[] {
  return (person as { readonly [PLACES]?: readonly StatedPlace[] })[PLACES] ?? [];
}

/** The person under every name that is known, for those who are to be protected by each of them. */
export function asCalled(person: Person): Person {
  const also = placesOf(person).flatMap((place) => place.also ?? []);
  if (also.length === 0) return person;
  const names = [...new Set([...(person.names ?? []), ...also])].filter((name) => name !== person.id);
  return withPlaces({ ...person, names }, placesOf(person));
}
