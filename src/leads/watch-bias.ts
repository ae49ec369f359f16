import { midRanks } from '../kernels/index.ts';
import { compareIds, type EligibleId, type RankedPerson, type WatchBias, type WatchedPerson } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkSubject } from '../rules/index.ts';
import { linksAmongEligible, linksByPerson } from './eligible-links.ts';
import { monitoredShare } from './monitored-share.ts';

/** How many watched contacts make an unwatched person worth a look. */
const MANY_WATCHED = 3;

/**
 * How much of the ranking is owed to who was watched?
 *
 *   ownShare(v) = links of v recorded while v was monitored and the other was not / all links of v          0 ... 1
 *
 * A link without a usable time counts as recorded while its people were monitored. Watched and unwatched people are ranked once more
 * among their like, by the same scores, because a tap shows its target in the middle whoever leads. Unwatched people who were seen
 * with at least three watched ones stand apart: they are central though nobody looked.
 * Cost: O(links). Book: C. Morselli, Inside Criminal Networks, Springer 2009, doi:10.1007/978-0-387-09526-4.
 *
 * @returns undefined when nobody who is ranked was watched.
 */
export function watchBias(
  network: RingNetwork,
  ranking: readonly RankedPerson[],
  options: { readonly top?: number | undefined } = {},
): WatchBias | undefined {
  checkSubject('watchBias', network, 'network');
  checkSubject('watchBias', ranking, 'list');
  const { top = 10 } = options;
  const isWatched = ({ person }: RankedPerson): boolean => (network.person(person).monitored ?? []).length > 0;
  const targets = new Set<string>(ranking.filter(isWatched).map(({ person }) => person));
  if (targets.size === 0) return undefined;
  const byPerson = linksByPerson(linksAmongEligible(network));
  const apart = (watched: boolean): Map<EligibleId, number> => {
    const some = ranking.filter(({ person }) => targets.has(person) === watched);
    const ranks = midRanks(some.map(({ score }) => score));
    return new Map(some.map(({ person }, row) => [person, ranks[row]!]));
  };
  const ranksAmong = [apart(false), apart(true)] as const;
  const people = ranking.map(({ person }): WatchedPerson => {
    const links = byPerson.get(person) ?? [];
    const contacts = new Set(links.map(({ source, target }) => (source === person ? target : source)));
    return {
      person,
      watched: targets.has(person),
      ownShare: monitoredShare(network, person),
      rankAmongLike: ranksAmong[targets.has(person) ? 1 : 0].get(person)!,
      watchedContacts: [...contacts].filter((contact) => targets.has(contact)).length,
    };
  });
  const first = new Set<string>(ranking.filter(({ rank }) => rank <= top).map(({ person }) => person));
  return {
    top: first.size,
    targetsInTop: people.filter(({ person, watched }) => watched && first.has(person)).length,
    targets: targets.size,
    people,
    seenWithWatched: people
      .filter(({ watched, watchedContacts }) => !watched && watchedContacts >= MANY_WATCHED)
      .sort((a, b) => b.watchedContacts - a.watchedContacts || compareIds(a.person, b.person))
      .map(({ person }) => person),
  };
}
