import { communityColor } from 'ringtrace/view';
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

const OF_GROUPS = 6;

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
