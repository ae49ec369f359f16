import type { Category, Interval, Person, Role } from '../model/index.ts';
import { holds, list, optional } from './joined-rules.ts';
import { id, text, time, unquoted } from './plain-rules.ts';
import type { Rule } from './rule.ts';

const interval: Rule<Interval> = holds<Interval>({ from: optional(time), to: optional(time) });
/** A word of no vocabulary is let in: whoever has one is protected. */
const category: Rule<Category> = text as Rule<Category>;
const role: Rule<Role> = text as Rule<Role>;

/** What must hold of an entry about a person that is handed to a verb. One without a category states none. No problem quotes a value. */
export const personRule: Rule<Person> = unquoted(
  holds<Person>({
    id,
    names: optional(list(text)),
    roles: optional(list(role)),
    category: optional(category),
    stage: optional(text),
    group: optional(text),
    monitored: optional(list(interval)),
  }),
);
