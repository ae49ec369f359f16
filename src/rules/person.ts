import { CATEGORIES, type Interval, type Person, ROLES } from '../model/index.ts';
import { holds, list, optional } from './joined-rules.ts';
import { id, text, time, unquoted, word } from './plain-rules.ts';
import type { Rule } from './rule.ts';

const interval: Rule<Interval> = holds<Interval>({ from: optional(time), to: optional(time) });

/**
 * What must hold of an entry about a person that is handed to a verb: a category or role of no vocabulary would leave somebody unprotected
 * in silence. One without a category states none. No problem quotes a value.
 */
export const personRule: Rule<Person> = unquoted(
  holds<Person>({
    id,
    names: optional(list(text)),
    roles: optional(list(word(ROLES))),
    category: optional(word(CATEGORIES)),
    stage: optional(text),
    group: optional(text),
    monitored: optional(list(interval)),
  }),
);
