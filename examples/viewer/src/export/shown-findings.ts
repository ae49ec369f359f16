import type { Findings } from 'ringtrace';
import type { Scene } from '../scene.ts';

/** Findings of the people and ties that are shown, for exports; what is said of each stays what was found in the whole case. */
export function shownFindings(findings: Findings, { shown, ties }: Pick<Scene, 'shown' | 'ties'>): Findings {
  const isShown = ({ person }: { readonly person: string }): boolean => shown.has(person);
  return {
    ...findings,
    ranking: findings.ranking.filter(isShown),
    leads: findings.leads.filter(isShown),
    communities: findings.communities
      .map((community) => ({ ...community, members: community.members.filter((member) => shown.has(member)) }))
      .filter(({ members }) => members.length > 0),
    ties: ties.ties.filter(({ source, target }) => shown.has(source) && shown.has(target)),
  };
}
