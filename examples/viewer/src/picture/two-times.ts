import { type CaseLink, readTimeSpan } from 'ringtrace';
import type { ViewState } from '../state/view-state.ts';
import type { TimeBins } from './time-bins.ts';

/** Two windows of a case to begin with: before and after the day by which half of its dated links had happened. */
export function halves(links: readonly CaseLink[], { edges, scale }: TimeBins): NonNullable<ViewState['times']> {
  const starts = links
    .flatMap(({ at }) => (at === undefined ? [] : (readTimeSpan(at) ?? [])))
    .flatMap((span) => (span.scale === scale ? [span.start] : []))
    .sort((a, b) => a - b);
  const middle = starts[starts.length >> 1]!;
  const [first, last] = [edges[0]!, edges.at(-1)!];
  const step = scale === 'phase' ? 1 : 86_400_000;
  const cut = Math.min(last - step, Math.max(first + step, Math.floor(middle / step) * step));
  return [
    [first, cut],
    [cut, last],
  ];
}
