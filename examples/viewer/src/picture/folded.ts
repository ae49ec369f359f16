import { communityColor } from 'ringtrace/view';
import type { CaseView } from '../case/case-view.ts';
import type { ViewState } from '../state/view-state.ts';
import type { CaseIndex } from './case-index.ts';

/** Some people drawn as one node. */
export interface Fold {
  /** `c` and the number of a community, or `g` and the place of a group. */
  readonly key: string;
  readonly label: string;
  readonly color: string;
  readonly members: readonly string[];
}

/** The gray of those who have no color of their own. */
const OF_GROUPS = -1;

/** What is folded: groups made by hand first, then communities; nobody is folded twice. */
export function foldsOf(index: CaseIndex, { groups, collapsed }: Pick<ViewState, 'groups' | 'collapsed'>): Fold[] {
  const taken = new Set<string>();
  const take = (people: readonly string[]): string[] =>
    people.filter((person) => index.indexOf.has(person) && !taken.has(person) && taken.add(person));
  const made = groups.map(
    ({ name, people }, i): Fold => ({
      key: `g${i}`,
      label: name,
      color: communityColor(OF_GROUPS),
      members: take(people),
    }),
  );
  const folded = new Set(collapsed);
  const found = index.view.findings.communities
    .filter(({ id }) => folded.has(id))
    .map(({ id, members }): Fold => {
      const left = take(members);
      return {
        key: `c${id}`,
        label: `Community ${id} · ${left.length} people`,
        color: communityColor(id),
        members: left,
      };
    });
  return [...made, ...found].filter(({ members }) => members.length > 0);
}

/** From so many people on a case starts with its communities folded: each is unfolded by a click. */
const FOLDED_FROM = 500;
/** A community of fewer is no smaller as one node. */
const LEAST_FOLDED = 3;

/** The communities that are folded when a case is opened; none where the whole can be read, or where it is one community. */
export function foldedAtFirst({ people, findings }: Pick<CaseView, 'people' | 'findings'>): number[] {
  const large = findings.communities.filter(({ members }) => members.length >= LEAST_FOLDED);
  return people.length < FOLDED_FROM || large.length < 2 ? [] : large.map(({ id }) => id);
}
