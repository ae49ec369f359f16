import type { Person } from '../model/index.ts';
import type { Shield } from './shield.ts';
import { placesOf, withPlaces } from './with-places.ts';

/** What is said of somebody who may be ranked, without those who may not be named. */
export function shieldPerson(person: Person, shield: Shield): Person {
  const { names, stage, group } = person;
  const isBare = (names?.some(shield.names) ?? false) || [stage, group].some((text) => text && shield.names(text));
  if (!isBare) return person;
  const shown: Person = {
    ...person,
    ...(names && { names: names.filter((name) => !shield.names(name)) }),
    ...(stage !== undefined && { stage: shield.text(stage) }),
    ...(group !== undefined && { group: shield.text(group) }),
  };
  return withPlaces(shown, placesOf(person));
}
