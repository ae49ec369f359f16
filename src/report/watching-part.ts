import { countOf, type Findings } from '../model/index.ts';
import type { ReportWatching } from './report.ts';

const MOST_SEEN = 10;

/** How far the ranking is owed to watching; null when nobody ranked was watched. Nobody is named under `insufficient-data`. */
export function watchingPart({ watchBias, verdict }: Findings, top: number): ReportWatching | null {
  if (watchBias === undefined) return null;
  const isRanked = verdict === 'ranked';
  const { targets, targetsInTop, people, seenWithWatched } = watchBias;
  const watched = countOf(targets, 'person was', 'people were');
  const share = `Of ${people.length} ranked people ${watched} watched; of the first ${watchBias.top}, ${targetsInTop}.`;
  return {
    sentence: `${share} A tap shows its target in the middle, whoever leads: compare the watched with each other, and the unwatched with the unwatched.`,
    people: isRanked ? people.slice(0, top) : [],
    seenWithWatched: isRanked ? seenWithWatched.slice(0, MOST_SEEN) : [],
  };
}
