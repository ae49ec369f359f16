import { type PersonId, RingtraceError } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import type { CaseChange, CaseState, Decision, Suspicion } from './case-state.ts';
import { decisionRule, suspicionRule } from './casework-rules.ts';
import { itemKey } from './hashes.ts';

/**
 * The decision that stands for each person: nothing is taken back, the last one counts.
 *
 * @example standingDecisions([]).size // => 0
 */
export function standingDecisions(decisions: readonly Decision[]): ReadonlyMap<PersonId, Decision> {
  checkSubject('standingDecisions', decisions, 'list');
  for (const decision of decisions) checkSubject('standingDecisions', decision, 'values');
  return new Map(decisions.map((decision) => [decision.person, decision]));
}

/**
 * Records what a human decided on a person: checked, cleared or confirmed, by whom, when, why. The log tells that there was a decision, by the keyed hash of the person.
 *
 * @param rankable Who may be ranked: `ranking` of the findings. On nobody else can be decided, and who is protected is not told apart from who is unknown.
 * @throws RingtraceError `invalid-option` for a decision that lacks something; `unknown-person` for anybody who may not be ranked.
 */
export function recordDecision(state: CaseState, decision: Decision, rankable: readonly PersonId[]): CaseChange {
  checkSubject('recordDecision', state, 'values');
  checkSubject('recordDecision', decision, 'values');
  checkOptions('recordDecision', { decision }, { decision: decisionRule });
  assertRankable('recordDecision', state, decision.person, rankable);
  const { verdict, by, at, reason } = decision;
  return {
    state: { ...state, decisions: [...state.decisions, { person: decision.person, verdict, by, at, reason }] },
    facts: [
      {
        at,
        who: by,
        verb: 'alteration',
        what: `decision on a lead: ${verdict}`,
        why: null,
        items: [itemKey(state.key, 'person', decision.person)],
      },
    ],
  };
}

/**
 * Records why a person may be looked at at all, and which document supports it (28 CFR 23.20(a)).
 *
 * @param rankable Of whom that may be said: {@link suspectablePeople}. Under `28cfr23` the ranking holds nobody of whom it was not said before.
 * @throws RingtraceError as {@link recordDecision}.
 */
export function recordSuspicion(state: CaseState, suspicion: Suspicion, rankable: readonly PersonId[]): CaseChange {
  checkSubject('recordSuspicion', state, 'values');
  checkSubject('recordSuspicion', suspicion, 'values');
  checkOptions('recordSuspicion', { suspicion }, { suspicion: suspicionRule });
  assertRankable('recordSuspicion', state, suspicion.person, rankable);
  const { person, by, at } = suspicion;
  return {
    state: { ...state, suspicions: [...state.suspicions, suspicion] },
    facts: [
      {
        at,
        who: by,
        verb: 'alteration',
        what: 'suspicion put on record',
        why: null,
        items: [itemKey(state.key, 'person', person)],
      },
    ],
  };
}

function assertRankable(
  place: string,
  { decisions }: CaseState,
  person: PersonId,
  rankable: readonly PersonId[],
): void {
  checkSubject(place, rankable, 'list');
  if (rankable.includes(person) || decisions.some((decision) => decision.person === person)) return;
  throw new RingtraceError(
    'unknown-person',
    place,
    'nobody of this id may be ranked: unknown in the last run, or protected',
    'name a person of the ranking; on protected people nothing is decided',
  );
}
