/**
 * Gives each person a key under which graphology can hold them: the id itself, except that an id such as `constructor` or
 * `__proto__`, which a plain JavaScript object already answers to, gets a leading apostrophe (as many as make it unique).
 * graphology keeps neighbors in plain objects, so such an id would be tied to everybody or to nobody.
 *
 * @example nodeKeys(['N1', '__proto__']) // => ['N1', "'__proto__"]
 */
export function nodeKeys(people: readonly string[]): string[] {
  const taken = new Set(people);
  return people.map((person) => {
    if (!(person in Object.prototype)) return person;
    let key = `'${person}`;
    while (taken.has(key)) key = `'${key}`;
    taken.add(key);
    return key;
  });
}
