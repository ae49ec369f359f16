import type { CaseView } from '../case/case-view.ts';
import { START, type ViewState } from './view-state.ts';

/** How a case starts whose address names a lead, as the links of a report do (`#lead=P07`): with that person, where the ranking has them. */
export function startAtLead(hash: string, { findings }: Pick<CaseView, 'findings'>): ViewState {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('lead');
  const isThere = findings.ranking.some(({ person }) => person === asked);
  return isThere ? { ...START, selected: asked } : START;
}
