import { type CaseLink, compareIds, type EventId, type FoundTie, type PersonId } from '../model/index.ts';
import { DAY_MS, readTimeSpan, type TimeSpan } from '../time/index.ts';
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

/** What is recorded of a tie, of the links of a part alone where `isOfPart` is given. */
export type RecordOf = (tie: FoundTie, isOfPart?: (link: CaseLink) => boolean) => TieRecord;

/** Links looked at between two stops, which are empty pieces of text. */
const LINKS_A_PIECE = 1 << 12;

/**
 * Tells how to find what is recorded of a tie: the links that name both people, and of events both attended no link of which names both, the links that
 * name either. Cost: O(links) once, then a tie costs the links of its two people in the events they share.
 */
export function* tieRecords(links: readonly CaseLink[]): Generator<'', RecordOf> {
  const byPair = new Map<PersonId, Map<PersonId, CaseLink[]>>();
  const byEvent = new Map<EventId, Map<PersonId, CaseLink[]>>();
  const collect = <Outer>(
    groups: Map<Outer, Map<PersonId, CaseLink[]>>,
    outer: Outer,
    inner: PersonId,
    link: CaseLink,
  ) => {
    const within = groups.get(outer);
    const group = within?.get(inner);
    if (group) group.push(link);
    else if (within) within.set(inner, [link]);
    else groups.set(outer, new Map([[inner, [link]]]));
  };
  for (const [index, link] of links.entries()) {
    if (index % LINKS_A_PIECE === 0) yield '';
    const { source, target, event } = link;
    if (source < target) collect(byPair, source, target, link);
    else collect(byPair, target, source, link);
    if (event === undefined) continue;
    collect(byEvent, event, source, link);
    collect(byEvent, event, target, link);
  }
  const timeOf = rememberTimes();
  return ({ source, target, events }, isOfPart = () => true) => {
    const both = (source < target ? byPair.get(source)?.get(target) : byPair.get(target)?.get(source)) ?? [];
    const recorded = both.length === 0 ? undefined : new Set(both.map(({ event }) => event));
    const found = new Set<CaseLink>();
    for (const link of both) if (isOfPart(link)) found.add(link);
    for (const event of events) {
      if (recorded?.has(event)) continue;
      const attended = byEvent.get(event);
      for (const person of [source, target])
        for (const link of attended?.get(person) ?? []) if (isOfPart(link)) found.add(link);
    }
    return recordOf(found, timeOf);
  };
}

function recordOf(links: ReadonlySet<CaseLink>, timeOf: TimeOf): TieRecord {
  const stated = new Set<string>();
  const kept = new Set<string>();
  const codes = new Set<string>();
  for (const link of links) {
    if (link.at !== undefined) stated.add(link.at);
    if (link.retainUntil !== undefined) kept.add(link.retainUntil);
    const code = handlingOf(link);
    if (code !== null) codes.add(code);
  }
  const times = timesOf(stated, timeOf);
  return {
    first: times[0]?.at ?? null,
    last:
      times.reduce<Time | undefined>((last, time) => (last && last.span.end >= time.span.end ? last : time), undefined)
        ?.at ?? null,
    spells: joinTouching(times.map(({ span }) => wholeDays(span))),
    handling: codes.size === 0 ? null : [...codes].sort(compareIds).join(' '),
    retainUntil: timesOf(kept, timeOf)[0]?.at ?? null,
  };
}

interface Time {
  readonly at: string;
  readonly span: TimeSpan;
}

type TimeOf = (at: string) => Time | undefined;

/** Everybody aboard was there on the same day: each text is read once. */
function rememberTimes(): TimeOf {
  const known = new Map<string, Time | undefined>();
  return (at) => {
    if (known.has(at)) return known.get(at);
    const span = readTimeSpan(at);
    const time = span && { at, span };
    known.set(at, time);
    return time;
  };
}

/** Readable times from the earliest; where any are of the calendar, those alone, because phases have no place among them. */
function timesOf(stated: ReadonlySet<string>, timeOf: TimeOf): readonly Time[] {
  const times: Time[] = [];
  for (const at of stated) {
    const time = timeOf(at);
    if (time) times.push(time);
  }
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
