import { toViewerCase } from 'ringtrace/view';
import type { CaseView } from '../case/case-view.ts';
import { type SavedSession, SESSION_FORMAT } from '../case/session-format.ts';
import type { Scene } from '../scene.ts';
import type { Places } from '../stage/places.ts';
import type { ViewState } from '../state/view-state.ts';

/** The case as it was opened, what was chosen and written, and where everybody stands. Of protected people it holds what the page does: a number. */
export function sessionOf(
  { name, findings, links, people, canSuppose }: CaseView,
  { index }: Pick<Scene, 'index'>,
  state: ViewState,
  { x, y }: Pick<Places, 'x' | 'y'>,
): SavedSession {
  return {
    format: SESSION_FORMAT,
    case: toViewerCase(findings, { name, links: canSuppose ? links : [], people }),
    state,
    places: Object.fromEntries(index.view.people.map(({ id }, i) => [id, [x[i]!, y[i]!] as const])),
  };
}
