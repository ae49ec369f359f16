import type { Sheet } from '../display/index.ts';
import { type Findings, noticeOf } from '../model/index.ts';
import { toSvg } from '../view/index.ts';
import { formatInterval } from './format-number.ts';
import { MOST_DRAWN } from './most-drawn.ts';
import { headlineOf, WORDINGS } from './wording.ts';

/** Headline, caveats, first places and picture; nobody is named under `insufficient-data`. */
export function findingsSheet(findings: Findings): Sheet {
  const { verdict, ranking, leads, caveats, options, ties } = findings;
  const wordingOf = new Map(leads.map(({ person, wording }) => [person, WORDINGS[wording]]));
  const isRanked = verdict === 'ranked';
  return {
    title: isRanked ? 'The first places: a position by itself is not a lead' : 'Nobody is ranked',
    paragraphs: [headlineOf(findings), ...caveats],
    records: () =>
      isRanked
        ? ranking.map(({ rank, person, score, rankInterval, pTop }) => ({
            rank,
            person,
            score,
            'rank interval': rankInterval && formatInterval(rankInterval),
            [`P(top ${options.top})`]: pTop,
            lead: wordingOf.get(person) ?? '',
          }))
        : [],
    limit: options.top,
    note: noticeOf(findings),
    picture: () => (ties.length === 0 || ranking.length > MOST_DRAWN ? null : toSvg(findings)),
  };
}
