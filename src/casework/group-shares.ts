import type { Findings, PersonId } from '../model/index.ts';
import { checkOptions, checkSubject, mapOf, text } from '../rules/index.ts';

/** How a group fares in findings: counts, and nobody by name. */
export interface GroupShare {
  /** What the group is called; null for people of whom no group was given. */
  readonly group: string | null;
  /** People of it who may be ranked. */
  readonly rankedCount: number;
  /** As a share of all who may be ranked. */
  readonly rankedShare: number;
  /** Leads among them; 0 where nobody is named. */
  readonly leadCount: number;
  /** As a share of all leads; null where there is none. */
  readonly leadShare: number | null;
  /** Share among leads over share among all who may be ranked: above 1 the group is named more often than it is there; null as above. */
  readonly ratio: number | null;
  /** The chance of so many leads of the group or more, were leads drawn from all who may be ranked; null as above. */
  readonly chance: number | null;
}

/**
 * Is a group named more often than it is there? Counts by a table of groups that is kept apart from the case: no score reads it.
 *
 *   ratio = (leads of the group / leads) / (people of the group / people ranked)          chance: upper tail of the hypergeometric distribution
 *
 * When to use: before leads are handed over, and at every review of a register; who was entered decides who can be a lead, so that a ratio of 1 clears nobody.
 * Cost: O(people + groups x leads).
 *
 * @throws RingtraceError `invalid-option` for what is no findings or no map.
 * @example groupShares(findings, new Map()).map(({ group, rankedShare }) => [group, rankedShare]) // => [[null, 1]]
 */
export function groupShares(findings: Findings, groupOf: ReadonlyMap<PersonId, string>): readonly GroupShare[] {
  checkSubject('groupShares', findings, 'findings');
  checkOptions('groupShares', { groups: groupOf }, { groups: mapOf(text, 'ids to groups') });
  const { ranking, verdict } = findings;
  const leads = new Set<string>(verdict === 'ranked' ? findings.leads.map(({ person }) => person) : []);
  const counts = new Map<string | null, { ranked: number; leads: number }>();
  for (const { person } of ranking) {
    const group = groupOf.get(person) ?? null;
    const held = counts.get(group) ?? { ranked: 0, leads: 0 };
    counts.set(group, { ranked: held.ranked + 1, leads: held.leads + (leads.has(person) ? 1 : 0) });
  }
  const [people, named] = [ranking.length, leads.size];
  return [...counts]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([group, { ranked, leads: own }]) => ({
      group,
      rankedCount: ranked,
      rankedShare: ranked / people,
      leadCount: own,
      leadShare: named === 0 ? null : own / named,
      ratio: named === 0 ? null : own / named / (ranked / people),
      chance: named === 0 ? null : atLeast(own, ranked, people, named),
    }));
}

/** P(X >= own) where `named` of `people` are drawn, `ranked` of whom are of the group. */
function atLeast(own: number, ranked: number, people: number, named: number): number {
  let sum = 0;
  for (let k = own; k <= Math.min(ranked, named); k++) {
    if (named - k > people - ranked) continue;
    sum += Math.exp(logChoose(ranked, k) + logChoose(people - ranked, named - k) - logChoose(people, named));
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}
