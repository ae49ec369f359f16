/**
 * May this option stand? One table of plain rules for each verb, beside the verb it is of: the verb checks by it, the command through the verb,
 * and `schema` makes its Standard Schemas of the same tables, so that all three refuse alike.
 *
 * To give a verb its table: write `<verb>-rules.ts` in the verb's room,
 *
 *   export const measureTiesRules: OptionRules<MeasureTiesOptions> = { ...longWorkRules, length: word(['step', 'inverse-strength']) };
 *
 * call `checkOptions('measureTies', options, measureTiesRules)` as the verb's first line, export the table from the room's `index.ts`, add its
 * schema to `schema/`, and three wrong options to `test/rules/wrong-options.ts`. The table does not compile while it misses an option or has
 * one too many. Options are all optional, and `undefined` is as good as left out; members of records say `optional`.
 *
 * Doors: model, time. Every room above may enter. Invariants: a rule never throws, and changes nothing; no problem quotes text that may name a person.
 */
export { checkOptions } from './check-options.ts';
export type { Subject } from './check-subject.ts';
export { checkSubject } from './check-subject.ts';
export { also, byName, either, holds, list, mapOf, members, optional, options, pair, where } from './joined-rules.ts';
export { longWorkRules } from './long-work.ts';
export { nearestName } from './nearest-name.ts';
export { nearestNames } from './nearest-names.ts';
export { peopleRule } from './person.ts';
export {
  flag,
  id,
  number,
  text,
  time,
  told,
  unquoted,
  whole,
  wholeOrEndless,
  withMethods,
  word,
} from './plain-rules.ts';
export type { OptionRules, Path, Problem, Rule } from './rule.ts';
