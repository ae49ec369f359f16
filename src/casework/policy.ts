import {
  type CaseLink,
  countOf,
  type Findings,
  type Person,
  type PersonId,
  type Policy,
  RingtraceError,
  unreviewedLeads,
} from '../model/index.ts';
import { protectPeople } from '../protection/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { CaseState } from './case-state.ts';

/** What an analysis is to be made with. */
export interface UnderPolicy {
  /** For `analyzeCase`. */
  readonly policy: Policy;
  /** For `analyzeCase`. */
  readonly people: readonly Person[];
  /** People who would be ranked, and are not for want of a record of suspicion. */
  readonly unsuspected: number;
}

/**
 * Whom may a case rank under its policy? `led` ranks people with a category alone; `28cfr23` takes the category from whoever has no record of suspicion, so that they
 * are not scored and counted (28 CFR 23.20(a)). Both refuse a case in which no link states a fact: nobody is judged by what they are (AI Act 5(1)(d)).
 *
 * @throws RingtraceError `invalid-option` for a case without links of basis fact under a policy other than `open`.
 */
export function underPolicy(
  given: { readonly links: readonly CaseLink[]; readonly people: readonly Person[] },
  state: Pick<CaseState, 'file' | 'suspicions'>,
): UnderPolicy {
  checkSubject('underPolicy', given, 'values');
  checkSubject('underPolicy', state, 'values');
  checkSubject('underPolicy', state.file, 'values');
  const { policy } = state.file;
  const { links, people } = given;
  if (policy === 'open') return { policy, people, unsuspected: 0 };
  if (!links.some(({ basis }) => basis !== 'assessment')) {
    throw new RingtraceError(
      'invalid-option',
      'underPolicy',
      `no link states a fact, and policy ${policy} ranks nobody by attributes or assessments alone`,
      'add the records of what people did',
    );
  }
  if (policy === 'led') return { policy, people, unsuspected: 0 };
  const suspected = new Set(state.suspicions.map(({ person }) => person));
  const lacks = (person: Person): boolean => RANKED_BY_CATEGORY.has(person.category) && !suspected.has(person.id);
  return {
    policy: 'led',
    people: people.map((person) => (lacks(person) ? { ...person, category: 'uncategorized' } : person)),
    unsuspected: new Set(people.filter(lacks).map(({ id }) => id)).size,
  };
}

/**
 * On whom a suspicion may be put on record: people with a category who would then be ranked. Nobody protected is among them, be it by category or by what links show.
 *
 * @example suspectablePeople({ links: [], people: [{ id: 'A', category: 'suspect' }, { id: 'M', category: 'migrant' }] }) // => ['A']
 */
export function suspectablePeople(given: {
  readonly links: readonly CaseLink[];
  readonly people: readonly Person[];
}): readonly PersonId[] {
  checkSubject('suspectablePeople', given, 'values');
  const { links, people } = given;
  const { isProtected } = protectPeople(links, people);
  const open = people.filter(({ id, category }) => RANKED_BY_CATEGORY.has(category) && !isProtected(id));
  return [...new Set(open.map(({ id }) => id))].sort();
}

const RANKED_BY_CATEGORY: ReadonlySet<string> = new Set(['suspect', 'convicted', 'contact']);

/**
 * May these findings be handed over? Where people with a category alone are ranked (`led`, `28cfr23`), no lead is named to others without a decision of a human: LED
 * article 11, 28 CFR 23.20(a). Under `open` they may, and say on every page that nobody looked.
 *
 * @throws RingtraceError `not-reviewed` with how many leads lack one, and the command that records it.
 */
export function checkHandover(findings: Findings): void {
  checkSubject('checkHandover', findings, 'findings');
  const { options, review, verdict } = findings;
  if (options.policy === 'open' || verdict !== 'ranked') return;
  const unreviewed = unreviewedLeads(findings);
  if (unreviewed === 0) return;
  throw new RingtraceError(
    'not-reviewed',
    'handover',
    `nobody has decided on ${countOf(unreviewed, 'named lead', 'named leads')}, and policy ${review?.policy ?? options.policy} hands over none without`,
    review
      ? 'decide with ringtrace case review, analyze anew, or hand over pseudonyms'
      : 'analyze in a case folder and decide with ringtrace case review',
  );
}
