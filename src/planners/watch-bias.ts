import { midRanks } from '../kernels/index.ts';
import {
  type CaseLink,
  compareIds,
  type EligibleId,
  type Interval,
  type RankedPerson,
  readTimeSpan,
  type TimeSpan,
  type WatchBias,
  type WatchedPerson,
} from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { linksAmongEligible, linksByPerson } from './eligible-links.ts';

/** How many watched contacts make an unwatched person worth a look. */
const MANY_WATCHED = 3;

/**
 * How much of the ranking is owed to who was watched?
 *
 *   ownShare(v) = links of v that fall into the monitoring of v / all links of v          0 ... 1
 *
 * A link falls into somebody's monitoring when it names them and its time lies in one of their intervals; a link without a time does when they were watched
 * at all. Watched and unwatched people are ranked once more among their like, by the same scores, because a tap shows its target
 * in the middle whoever leads. Unwatched people who were seen with at least three watched ones stand apart: they are central though nobody looked.
 * Cost: O(links). Book: C. Morselli, Inside Criminal Networks, Springer 2009, doi:10.1007/978-0-387-09526-4.
 *
 * @returns undefined when nobody who is ranked was watched.
 */
export function watchBias(
  network: RingNetwork,
  ranking: readonly RankedPerson[],
  options: { readonly top?: number | undefined } = {},
): WatchBias | undefined {
  const { top = 10 } = options;
  const spansOf = new Map<string, readonly TimeSpan[]>();
  for (const { person } of ranking) {
    const { monitored = [] } = network.person(person);
    if (monitored.length > 0) spansOf.set(person, monitored.map(spanOf));
  }
  if (spansOf.size === 0) return undefined;
  const byPerson = linksByPerson(linksAmongEligible(network));
  const apart = (isWatched: boolean): Map<EligibleId, number> => {
    const some = ranking.filter(({ person }) => spansOf.has(person) === isWatched);
    const ranks = midRanks(some.map(({ score }) => score));
    return new Map(some.map(({ person }, row) => [person, ranks[row]!]));
  };
  const ranksAmong = [apart(false), apart(true)] as const;
  const people = ranking.map(({ person }): WatchedPerson => {
    const links = byPerson.get(person) ?? [];
    const spans = spansOf.get(person);
    const own = spans ? links.filter((link) => spans.some((span) => isWithin(link, span))).length : 0;
    const contacts = new Set(links.map(({ source, target }) => (source === person ? target : source)));
    return {
      person,
      watched: spans !== undefined,
      ownShare: links.length === 0 ? 0 : own / links.length,
      rankAmongLike: ranksAmong[spans ? 1 : 0].get(person)!,
      watchedContacts: [...contacts].filter((contact) => spansOf.has(contact)).length,
    };
  });
  const first = new Set<string>(ranking.filter(({ rank }) => rank <= top).map(({ person }) => person));
  return {
    top: first.size,
    targetsInTop: people.filter(({ person, watched }) => watched && first.has(person)).length,
    targets: spansOf.size,
    people,
    seenWithWatched: people
      .filter(({ watched, watchedContacts }) => !watched && watchedContacts >= MANY_WATCHED)
      .sort((a, b) => b.watchedContacts - a.watchedContacts || compareIds(a.person, b.person))
      .map(({ person }) => person),
  };
}

function spanOf({ from, to }: Interval): TimeSpan {
  const start = from === undefined ? undefined : readTimeSpan(from);
  const end = to === undefined ? undefined : readTimeSpan(to);
  return {
    scale: start?.scale ?? end?.scale ?? 'instant',
    start: start?.start ?? -Infinity,
    end: end?.end ?? Infinity,
  };
}

function isWithin({ at }: CaseLink, { scale, start, end }: TimeSpan): boolean {
  const span = at === undefined ? undefined : readTimeSpan(at);
  // Watched without a stated end or beginning is watched on any scale.
  if (!span || (start === -Infinity && end === Infinity)) return true;
  return span.scale === scale && span.end > start && span.start < end;
}
