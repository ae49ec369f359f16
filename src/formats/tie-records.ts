import {
  type CaseLink,
  compareIds,
  type EventId,
  type FoundTie,
  type PersonId,
  readTimeSpan,
  type TimeSpan,
} from '../model/index.ts';
import { handlingOf } from './handling-of.ts';

/** What the links behind a tie say beside its strength. */
export interface TieRecord {
  /** Earliest and latest time, as written. */
  readonly first: string | null;
  readonly last: string | null;
  /** When it was seen, in whole days of UTC or in phases; in order, touching ones joined. */
  readonly spells: readonly TimeSpan[];
  /** Every handling code of its links; whoever is given the tie is given them all. */
  readonly handling: string | null;
  /** The earliest day on which one of its links may no longer be kept. */
  readonly retainUntil: string | null;
}

const DAY_MS = 86_400_000;

/**
 * Finds what is recorded of a tie: the links that name both people, and of events both attended no link of which names both, the links that
 * name either. Cost: a tie costs the links of its two people in the events they share.
 */
export function tieRecords(
  links: readonly CaseLink[],
): (tie: FoundTie, isOfPart?: (link: CaseLink) => boolean) => TieRecord {
  const byPair = new Map<string, CaseLink[]>();
  const byEvent = new Map<EventId, Map<PersonId, CaseLink[]>>();
  for (const link of links) {
    collect(byPair, pairKey(link), link);
    if (link.event === undefined) continue;
    const byPerson = byEvent.get(link.event) ?? new Map<PersonId, CaseLink[]>();
    byEvent.set(link.event, byPerson);
    for (const person of [link.source, link.target]) collect(byPerson, person, link);
  }
  return (tie, isOfPart = () => true) => {
    const both = byPair.get(pairKey(tie)) ?? [];
    const recorded = new Set(both.map(({ event }) => event));
    const either = tie.events
      .filter((event) => !recorded.has(event))
      .flatMap((event) => [tie.source, tie.target].flatMap((person) => byEvent.get(event)?.get(person) ?? []));
    return recordOf([...new Set([...both, ...either])].filter(isOfPart));
  };
}

function recordOf(links: readonly CaseLink[]): TieRecord {
  const times = timesOf(links.map(({ at }) => at));
  const codes = new Set(links.map(handlingOf).filter((code) => code !== null));
  const [kept] = timesOf(links.map(({ retainUntil }) => retainUntil));
  return {
    first: times[0]?.at ?? null,
    last:
      times.reduce<Time | undefined>((last, time) => (last && last.span.end >= time.span.end ? last : time), undefined)
        ?.at ?? null,
    spells: joinTouching(times.map(({ span }) => wholeDays(span))),
    handling: codes.size === 0 ? null : [...codes].sort(compareIds).join(' '),
    retainUntil: kept?.at ?? null,
  };
}

interface Time {
  readonly at: string;
  readonly span: TimeSpan;
}

/** Readable times from the earliest; where any are of the calendar, those alone, because phases have no place among them. */
function timesOf(stated: readonly (string | undefined)[]): readonly Time[] {
  const times = stated.flatMap((at): Time[] => {
    const span = at === undefined ? undefined : readTimeSpan(at);
    return span ? [{ at: at!, span }] : [];
  });
  const dated = times.filter(({ span }) => span.scale === 'instant');
  return (dated.length > 0 ? dated : times).sort((a, b) => a.span.start - b.span.start || compareIds(a.at, b.at));
}

function wholeDays({ scale, start, end }: TimeSpan): TimeSpan {
  if (scale === 'phase') return { scale, start, end };
  return { scale, start: Math.floor(start / DAY_MS) * DAY_MS, end: Math.ceil(end / DAY_MS) * DAY_MS };
}

function joinTouching(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const span of spans) {
    const held = joined.at(-1);
    if (!held || span.start > held.end) joined.push(span);
    else joined[joined.length - 1] = { ...held, end: Math.max(held.end, span.end) };
  }
  return joined;
}

function pairKey({ source, target }: Pick<CaseLink, 'source' | 'target'>): string {
  return JSON.stringify(source < target ? [source, target] : [target, source]);
}

function collect<Key>(groups: Map<Key, CaseLink[]>, key: Key, link: CaseLink): void {
  const group = groups.get(key);
  if (group) group.push(link);
  else groups.set(key, [link]);
}
