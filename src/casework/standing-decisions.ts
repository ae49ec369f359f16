import type { PersonId } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { Decision } from './case-state.ts';

/**
 * The decision that stands for each person: nothing is taken back, the last one counts.
 *
 * @example standingDecisions([]).size // => 0
 */
export function standingDecisions(decisions: readonly Decision[]): ReadonlyMap<PersonId, Decision> {
  checkSubject('standingDecisions', decisions, 'list');
  return new Map(decisions.map((decision) => [decision.person, decision]));
}
