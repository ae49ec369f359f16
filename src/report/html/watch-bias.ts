import { type Cell, escapeMarkup } from '../../display/index.ts';
import { formatRank, formatShare } from '../format-number.ts';
import type { Report } from '../report.ts';
import { type HtmlSection, name, number, numeric, scrollTable } from './parts.ts';

/** How far the first places are owed to who was watched. */
export function htmlWatchBias({ watching }: Report): HtmlSection | null {
  if (watching === null) return null;
  const { sentence, people, seenWithWatched } = watching;
  const rows = people.map(({ person, watched, ownShare, rankAmongLike, watchedContacts }): (Cell | string)[] => [
    { html: name(person) },
    watched ? 'yes' : 'no',
    number(formatRank(rankAmongLike)),
    number(formatShare(ownShare)),
    number(String(watchedContacts)),
  ]);
  const seen = seenWithWatched.map((person) => name(person, 32)).join(', ');
  const head = [
    'person',
    'watched',
    numeric('rank among the like'),
    numeric('links from own tap'),
    numeric('watched contacts'),
  ];
  return {
    id: 'watching',
    title: 'Who was watched',
    body:
      `<p>${escapeMarkup(sentence)}</p>` +
      (rows.length > 0 ? scrollTable({ caption: 'The first places, by whether they were watched', head, rows }) : '') +
      (seen === '' ? '' : `<p>Seen with at least three watched people, though nobody watched them: ${seen}.</p>`),
  };
}
