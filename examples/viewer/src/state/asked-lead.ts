import type { CaseView } from '../case/case-view.ts';
import { START, type ViewState } from './view-state.ts';

/** How a case starts whose address names a lead, as the links of a report do (`#lead=P07`): with that person, where the case has them. */
export function startAtLead(hash: string, { people }: Pick<CaseView, 'people'>): ViewState {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('lead');
  const isThere = people.some(({ id }) => id === asked);
  return isThere ? { ...START, selected: asked } : START;
}
