import type { EligibleId, Findings, FoundDecision } from '../model/index.ts';
import { keepShield, shieldOf } from '../protection/index.ts';
import { displayFindings } from '../report/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { CaseState, Decision } from './case-state.ts';
import { standingDecisions } from './decisions.ts';

/**
 * Puts what humans decided into findings: each lead with its decision, and whoever was cleared out of leads and ranking, and counted. Decisions are carried by person
 * from run to run; where records were merged since, from any of them. The places of the others stay what they were.
 *
 * Cost: O(people + decisions).
 *
 * @throws RingtraceError `invalid-option` for what is no findings or no state.
 */
export function carryDecisions(findings: Findings, state: CaseState, unsuspected: number = 0): Findings {
  checkSubject('carryDecisions', findings, 'findings');
  checkSubject('carryDecisions', state, 'values');
  const decided = decisionsOf(findings, state.decisions);
  const cleared = new Set<string>(
    findings.ranking.flatMap(({ person }) => (decided.get(person)?.verdict === 'cleared' ? [person] : [])),
  );
  const stays = ({ person }: { readonly person: string }): boolean => !cleared.has(person);
  const leads = findings.leads.filter(stays);
  const shield = shieldOf(findings);
  const told = (text: string): string => shield?.text(text) ?? text;
  const decisions = leads.flatMap(({ person }) => {
    const decision = decided.get(person);
    return decision ? [{ ...tell(decision, person), by: told(decision.by), reason: told(decision.reason) }] : [];
  });
  const { known, watchBias, money, phones, file } = { ...findings, ...state };
  const isOut = (person: string | null): boolean => person !== null && cleared.has(person);
  const carried: Findings = {
    ...findings,
    leads,
    planners: leads,
    ranking: findings.ranking.filter(stays),
    ...(known && { known: { ...known, others: known.others.filter(stays) } }),
    ...(watchBias && {
      watchBias: {
        ...watchBias,
        people: watchBias.people.filter(stays),
        seenWithWatched: watchBias.seenWithWatched.filter((person) => !cleared.has(person)),
      },
    }),
    ...(money && {
      money: {
        ...money,
        resting: money.resting.filter(stays),
        conduits: money.conduits.filter(stays),
        ...(money.flow && {
          flow: {
            ...money.flow,
            lanes: money.flow.lanes.filter((person) => !isOut(person)),
            payments: money.flow.payments.map((payment) => ({
              ...payment,
              from: isOut(payment.from) ? null : payment.from,
              to: isOut(payment.to) ? null : payment.to,
            })),
          },
        }),
      },
    }),
    ...(phones && {
      phones: {
        ...phones,
        handovers: phones.handovers.filter(({ from, to }) => !isOut(from) && !isOut(to)),
        together: phones.together.filter(({ a, b }) => !isOut(a) && !isOut(b)),
      },
    }),
    review: {
      policy: file.policy,
      decisions,
      unreviewed: leads.length - decisions.length,
      cleared: cleared.size,
      erased: file.erasedCount,
      expired: file.expiredCount,
      unsuspected,
    },
  };
  const shown = displayFindings(carried);
  return shield ? keepShield(shown, shield) : shown;
}

function tell({ verdict, by, at, reason }: Decision, person: EligibleId): FoundDecision {
  return { person, verdict: verdict as FoundDecision['verdict'], by, at, reason };
}

/** The decision that stands on each person, under the name the findings give them; of two on records that are now one person the later one. */
function decisionsOf({ identities }: Findings, decisions: readonly Decision[]): Map<string, Decision> {
  const nameOf = new Map<string, string>();
  for (const { person, left, right } of identities?.merges ?? []) nameOf.set(left, person).set(right, person);
  const renamed = decisions.map((decision) => ({
    ...decision,
    person: nameOf.get(decision.person) ?? decision.person,
  }));
  return new Map(standingDecisions(renamed));
}
