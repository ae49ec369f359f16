import type { CaseLink, Interval, PersonId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { readTimeSpan } from '../time/index.ts';

/**
 * What share of a person's links is owed to their own line being watched: recorded while they were monitored and the other was not?
 * A link without a usable time is owed to whoever was ever monitored. 0 for people without links. Cost: O(links of the person).
 */
export function monitoredShare(network: RingNetwork, person: PersonId): number {
  const links = network.eligibleLinks(person);
  const watched = (id: PersonId, link: CaseLink): boolean =>
    (network.person(id).monitored ?? []).some((interval) => covers(interval, link.at));
  const owed = links.filter((link) => {
    const other = link.source === person ? link.target : link.source;
    return watched(person, link) && !watched(other, link);
  });
  return links.length === 0 ? 0 : owed.length / links.length;
}

function covers({ from, to }: Interval, at: string | undefined): boolean {
  const time = at === undefined ? undefined : readTimeSpan(at);
  if (!time) return true;
  const start = from === undefined ? undefined : readTimeSpan(from);
  const end = to === undefined ? undefined : readTimeSpan(to);
  const afterStart = start === undefined || start.scale !== time.scale || time.start >= start.start;
  const beforeEnd = end === undefined || end.scale !== time.scale || time.start < end.end;
  return afterStart && beforeEnd;
}
