import type { TimeWindow } from 'ringtrace';
import type { CaseView } from '../case/case-view.ts';
import { timeBins, windowText } from '../picture/time-bins.ts';
import type { ViewState } from './view-state.ts';

/** The two windows to be ranked each by itself, as the library takes them; null where none are asked for. */
export function windowsAsked(
  { isCompared, times }: Pick<ViewState, 'isCompared' | 'times'>,
  { links, canSuppose }: Pick<CaseView, 'links' | 'canSuppose'>,
): readonly [TimeWindow, TimeWindow] | null {
  if (!isCompared || times === null || !canSuppose) return null;
  const scale = timeBins(links)?.scale;
  return scale === undefined ? null : [windowText(times[0], scale), windowText(times[1], scale)];
}
