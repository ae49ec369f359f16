import type { CaseLink, Lead, RankedPerson } from 'ringtrace';
import type { CaseView, ShownPerson } from '../case/case-view.ts';
import { linksByTie } from './links-by-tie.ts';

/** Look-ups over a case, made once when it is opened. */
export interface CaseIndex {
  readonly view: CaseView;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly communityOf: ReadonlyMap<string, number>;
  /** By key of the tie. */
  readonly linksOf: ReadonlyMap<string, readonly CaseLink[]>;
  /** How many links of each kind, the commonest first. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
  readonly strongest: number;
  person(id: string): ShownPerson | undefined;
}

/** Who stands where under the findings in force, which a what-if may have changed. */
export interface Standing {
  readonly isRanked: boolean;
  readonly rankOf: ReadonlyMap<string, RankedPerson>;
  readonly leadOf: ReadonlyMap<string, Lead>;
}

export function indexCase(view: CaseView): CaseIndex {
  const indexOf = new Map(view.people.map(({ id }, i) => [id, i]));
  const counts = new Map<string, number>();
  for (const { kind } of view.links) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    view,
    indexOf,
    communityOf: new Map(view.findings.communities.flatMap(({ id, members }) => members.map((m) => [m, id]))),
    linksOf: linksByTie(view.links),
    kinds: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    strongest: view.findings.ties.reduce((most, { strength }) => Math.max(most, strength), 1),
    person: (id) => view.people[indexOf.get(id) ?? -1],
  };
}

export function standingOf({ verdict, ranking, leads }: CaseView['findings']): Standing {
  const isRanked = verdict === 'ranked';
  return {
    isRanked,
    rankOf: new Map(isRanked ? ranking.map((entry) => [entry.person, entry]) : []),
    leadOf: new Map(isRanked ? leads.map((lead) => [lead.person, lead]) : []),
  };
}
