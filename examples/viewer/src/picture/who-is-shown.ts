import type { ViewState } from '../state/view-state.ts';
import type { CaseIndex, Standing } from './case-index.ts';
import { type Neighbors, within } from './neighborhood.ts';

/** The people whom the filters leave. */
export function whoIsShown(
  index: CaseIndex,
  standing: Standing,
  state: ViewState,
  neighbors: Neighbors,
  isFiltered: boolean,
): Set<string> {
  const { focus, depth, hiddenCommunities, leadsOnly, minTies } = state;
  const hidden = new Set(hiddenCommunities);
  const only = state.only && new Set(state.only);
  const off = new Set(state.hidden);
  const near = focus !== null && index.indexOf.has(focus) ? within(neighbors, focus, depth) : null;
  const shown = index.view.people.filter(({ id }) => {
    if (near && !near.has(id)) return false;
    if ((only && !only.has(id)) || off.has(id)) return false;
    if ((neighbors.get(id)?.length ?? 0) < minTies) return false;
    if (leadsOnly && !standing.leadOf.has(id)) return false;
    if (hidden.has(index.communityOf.get(id) ?? -1)) return false;
    // Who lost every tie to a filter would float about without saying anything.
    return !isFiltered || neighbors.has(id) || id === focus;
  });
  return new Set(shown.map(({ id }) => id));
}
