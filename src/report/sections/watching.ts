import { sayShare } from '../../model/index.ts';
import { formatRank } from '../format-number.ts';
import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportPart, type ReportSection, textCell } from '../section.ts';

/** How far the first places are owed to who was watched. */
export function watchingSection({ watching }: ReportFacts): ReportSection | null {
  if (watching === null) return null;
  const { sentence, people, seenWithWatched } = watching;
  const table: ReportPart = {
    kind: 'table',
    caption: 'The first places, by whether they were watched',
    columns: [
      { label: 'person' },
      { label: 'watched' },
      ...['rank among the like', 'links from own tap', 'watched contacts'].map(numeric),
    ],
    rows: people.map(({ person, watched, ownShare, rankAmongLike, watchedContacts }) => [
      textCell(person),
      textCell(watched ? 'yes' : 'no'),
      numberCell(formatRank(rankAmongLike)),
      numberCell(sayShare(ownShare)),
      numberCell(watchedContacts),
    ]),
  };
  const seen: ReportPart = {
    kind: 'names',
    before: 'Seen with at least three watched people, though nobody watched them',
    names: seenWithWatched,
    more: 0,
  };
  return {
    id: 'watching',
    title: 'Who was watched',
    parts: [
      { kind: 'sentence', text: sentence },
      ...(people.length > 0 ? [table] : []),
      ...(seenWithWatched.length > 0 ? [seen] : []),
    ],
  };
}
