import { type Person, RingtraceError } from '../model/index.ts';

const MEMBERS: ReadonlySet<string> = new Set<keyof Person>([
  'id',
  'names',
  'roles',
  'category',
  'stage',
  'group',
  'monitored',
]);

/**
 * Makes sure that what was handed in as people is a list of them: nobody may be ranked because a list was passed over.
 *
 * A member that is no member of a person is refused when it may be a misspelt one (`ID`, `Category`, `role`): plain JavaScript does not say.
 *
 * @throws RingtraceError `invalid-option` naming the option, the place in the list and the member, never a person.
 */
export function checkPeople(people: unknown, place: string): asserts people is readonly Partial<Person>[] {
  const refuse = (problem: string, remedy: string): never => {
    throw new RingtraceError('invalid-option', place, problem, remedy);
  };
  if (people === undefined) return;
  if (!Array.isArray(people)) {
    const shape = people === null ? 'null' : isReading(people) ? 'a reading' : wordFor(people);
    refuse(`people is ${shape}, not a list`, 'give a list of people, as readPeople(rows).people is');
  }
  const list = people as readonly unknown[];
  for (let i = 0; i < list.length; i++) {
    const person = list[i];
    if (typeof person !== 'object' || person === null || Array.isArray(person)) {
      refuse(
        `people[${i}] is ${person === null ? 'null' : wordFor(person)}`,
        "give people such as { id: 'P1', category: 'migrant' }",
      );
    }
    const { id, names, roles, category } = person as Record<string, unknown>;
    if (typeof id !== 'string' || id.trim() === '') {
      refuse(
        `people[${i}] has no id that is text`,
        'give each person an id, as the links write it; rows of a table are for readPeople',
      );
    }
    if (category !== undefined && typeof category !== 'string')
      refuse(`people[${i}].category is ${wordFor(category)}`, 'give text');
    if (roles !== undefined && !isTexts(roles))
      refuse(`people[${i}].roles is ${wordFor(roles)}`, 'give a list of texts');
    if (names !== undefined && !isTexts(names))
      refuse(`people[${i}].names is ${wordFor(names)}`, 'give a list of texts');
    for (const member in person as object) {
      if (MEMBERS.has(member)) continue;
      const remedy = `give ${[...MEMBERS].join(', ')} alone; rows of a table are for readPeople`;
      refuse(`people[${i}] has a member that is none of a person`, remedy);
    }
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isReading(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'people' in value && 'rejected' in value;
}

function wordFor(value: unknown): string {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Map) return 'a Map';
  if (value instanceof Set) return 'a Set';
  if (value instanceof Promise) return 'a promise';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
