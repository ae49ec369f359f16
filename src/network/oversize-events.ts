import { type CaseLink, type EventId, ownFields, type PersonId } from '../model/index.ts';

/** An event of more people ties nobody by having been there: a column that names a day, a place or a whole case looks so. */
export const MOST_ATTENDEES = 1000;
/** Pairs that shared events may tie for every link, and in all where links are few. */
const PAIRS_A_LINK = 50;
const LEAST_PAIRS = 100_000;

/**
 * Finds events too large to tie every two who attended: of more than 1,000 people, or, the largest first, beyond fifty pairs a link (one hundred
 * thousand pairs are always tied). Their rows still tie the people they name. So a small file costs little, whatever it says.
 *
 * People for whom `isCounted` is false do not count. Cost: linear.
 */
export function oversizeEvents(
  links: readonly CaseLink[],
  isCounted: (person: PersonId) => boolean,
): ReadonlySet<EventId> {
  const attendees = new Map<EventId, Set<PersonId>>();
  let linkCount = 0;
  for (const { source, target, event } of links) {
    if (!isCounted(source) || !isCounted(target)) continue;
    linkCount++;
    if (event === undefined) continue;
    const present = attendees.get(event);
    if (present) present.add(source).add(target);
    else attendees.set(event, new Set([source, target]));
  }
  // Events of one size stand or fall together, so that their names play no part.
  const bySize = new Map<number, EventId[]>();
  for (const [event, { size }] of attendees) {
    const equal = bySize.get(size);
    if (equal) equal.push(event);
    else bySize.set(size, [event]);
  }
  const oversize = new Set<EventId>();
  let pairs = 0;
  for (const [size, events] of [...bySize].sort(([a], [b]) => a - b)) {
    pairs += (events.length * (size * (size - 1))) / 2;
    if (size <= MOST_ATTENDEES && pairs <= Math.max(LEAST_PAIRS, PAIRS_A_LINK * linkCount)) continue;
    for (const event of events) oversize.add(event);
  }
  return oversize;
}

/** The links with these events left out: each ties the people it names. */
export function withoutEvents(links: readonly CaseLink[], events: ReadonlySet<EventId>): readonly CaseLink[] {
  if (events.size === 0) return links;
  return links.map((link) => {
    if (link.event === undefined || !events.has(link.event)) return link;
    const { event: _, ...direct } = ownFields(link);
    return direct;
  });
}
