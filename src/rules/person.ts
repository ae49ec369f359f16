import type { Category, Interval, Person, Role } from '../model/index.ts';
import { holds, list, members, optional } from './joined-rules.ts';
import { id, text, time, unquoted } from './plain-rules.ts';
import type { Rule } from './rule.ts';

const interval: Rule<Interval> = holds<Interval>({ from: optional(time), to: optional(time) });
/** A word of no vocabulary is let in: whoever has one is protected. */
const category: Rule<Category> = text as Rule<Category>;
const role: Rule<Role> = text as Rule<Role>;

const person: Rule<Person> = members<Person>({
  id,
  names: optional(list(text)),
  roles: optional(list(role)),
  category: optional(category),
  stage: optional(text),
  group: optional(text),
  monitored: optional(list(interval)),
});
const people: Rule<readonly Person[]> = unquoted(list(person));

/**
 * What must hold of the people that are handed to a verb: nobody may be ranked because a list, or a misspelt member, was passed over. One
 * without a category states none. No problem quotes a value, nor the name of a member that is none.
 */
export const peopleRule: Rule<readonly Person[]> = {
  ...people,
  find: (value, path) =>
    people.find(value, path).map((problem) => {
      if (problem.path.length > path.length) return problem;
      return { ...problem, remedy: 'give a list of people, as readPeople(rows).people is' };
    }),
};
