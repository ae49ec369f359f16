import { compareIds, isProtected, type Person } from '../model/index.ts';
import { placesOf, withPlaces } from './with-places.ts';

/**
 * Folds what two entries say about one person into one: facts add up, whatever their order, and a protected category wins.
 *
 * @example mergePeople({ id: 'A', category: 'suspect' }, { id: 'A', category: 'migrant' }).category // => 'migrant'
 */
export function mergePeople(held: Person, added: Person): Person {
  const names = union(held.names, added.names, String);
  const roles = union(held.roles, added.roles, String);
  const monitored = union(held.monitored, added.monitored, ({ from = '', to = '' }) => `${from}/${to}`);
  const [stage] = union([held.stage], [added.stage], String);
  const [group] = union([held.group], [added.group], String);
  const merged: Person = {
    id: held.id,
    category: [held, added].sort(byCaution)[0]!.category,
    ...(names.length > 0 && { names }),
    ...(roles.length > 0 && { roles }),
    ...(monitored.length > 0 && { monitored }),
    ...(stage !== undefined && { stage }),
    ...(group !== undefined && { group }),
  };
  return withPlaces(merged, [...placesOf(held), ...placesOf(added)]);
}

/** A protected category comes before any other, and a stated one before none. */
function byCaution(a: Person, b: Person): number {
  const boldness = (person: Person): number => (isProtected(person) ? 0 : person.category === 'uncategorized' ? 2 : 1);
  return boldness(a) - boldness(b) || compareIds(a.category, b.category);
}

function union<T>(
  a: readonly (T | undefined)[] = [],
  b: readonly (T | undefined)[] = [],
  keyOf: (item: T) => string,
): T[] {
  const byKey = new Map<string, T>();
  for (const item of [...a, ...b]) if (item !== undefined) byKey.set(keyOf(item), item);
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as T);
}
