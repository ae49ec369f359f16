import { DAY_MS, dayOf } from '../time/index.ts';
import { nearPlaces } from './near-places.ts';
import type { Sighting } from './phone-track.ts';

/** What two phones have in common in place and time of day. */
export interface Meetings {
  readonly a: string;
  readonly b: string;
  /** Of the same day. */
  readonly count: number;
  /** Of any two days, per day: what the days of one, put to those of the other in any order, give in the mean. */
  readonly expected: number;
  /** And how that varies. */
  readonly variance: number;
  /** Days on which both were used. */
  readonly days: number;
  /** The first sighting of either stay. */
  readonly meetings: readonly (readonly [Sighting, Sighting])[];
}

interface Stay {
  readonly phone: number;
  readonly day: number;
  /** Minutes of the day. */
  readonly from: number;
  readonly to: number;
  readonly first: Sighting;
}

interface CountOptions {
  readonly minutes: number;
  readonly meters: number | undefined;
  readonly budget: number;
  readonly pause: (done: number, total: number) => Promise<void> | undefined;
}

const MINUTE_MS = 60_000;

/** Counts for every two phones the stays they share in place and time of day, on the same day and on any two days of those on which both were used. */
export async function countMeetings(
  tracks: ReadonlyMap<string, readonly Sighting[]>,
  { minutes, meters, budget, pause }: CountOptions,
): Promise<{ readonly pairs: Meetings[]; readonly dayCount: number; readonly complete: boolean }> {
  const phones = [...tracks.keys()];
  const daysOf: Set<number>[] = [];
  const stays: Stay[][] = [];
  const byPlace = new Map<string, Stay[]>();
  for (const [phone, track] of [...tracks.values()].entries()) {
    daysOf.push(new Set(track.map(({ start }) => dayOf(start))));
    const own = staysOf(track, phone, minutes);
    stays.push(own);
    for (const stay of own) {
      const held = byPlace.get(stay.first.place!);
      if (held) held.push(stay);
      else byPlace.set(stay.first.place!, [stay]);
    }
  }
  const longest = new Map<string, number>();
  for (const [place, held] of byPlace) {
    held.sort((x, y) => x.from - y.from || x.phone - y.phone || x.day - y.day);
    longest.set(
      place,
      held.reduce((most, { from, to }) => Math.max(most, to - from), 0),
    );
  }
  const near = nearPlaces(byPlace, meters);
  const pairs: Meetings[] = [];
  let steps = 0;
  for (const [phone, own] of stays.entries()) {
    const found = new Map<number, { days: number[]; meetings: [Sighting, Sighting][] }>();
    for (const stay of own) {
      for (const place of near(stay.first.place!)) {
        for (const other of around(byPlace.get(place)!, stay, minutes, longest.get(place)!)) {
          if (++steps % 4096 === 0) await pause(phone, phones.length);
          if (steps > budget) return { pairs, dayCount: dayCountOf(daysOf), complete: false };
          if (other.phone <= phone || !daysOf[phone]!.has(other.day) || !daysOf[other.phone]!.has(stay.day)) continue;
          const held = found.get(other.phone) ?? { days: [], meetings: [] };
          found.set(other.phone, held);
          held.days.push(stay.day, other.day);
          if (other.day === stay.day) held.meetings.push([stay.first, other.first]);
        }
      }
    }
    for (const [other, { days: held, meetings }] of [...found].sort(([x], [y]) => x - y)) {
      const days = [...daysOf[phone]!].filter((day) => daysOf[other]!.has(day)).length;
      pairs.push({
        a: phones[phone]!,
        b: phones[other]!,
        count: meetings.length,
        days,
        meetings,
        ...momentsOf(held, days),
      });
    }
    await pause(phone + 1, phones.length);
  }
  return { pairs, dayCount: dayCountOf(daysOf), complete: true };
}

/**
 * Mean and variance of the meetings when the days of one phone are put to those of the other in a random order (Hoeffding 1951, the combinatorial central limit
 * theorem), from the days of every pair of stays, one after the other.
 */
function momentsOf(held: readonly number[], days: number): Pick<Meetings, 'expected' | 'variance'> {
  const [ofA, ofB, ofBoth] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()];
  const count = <Key>(map: Map<Key, number>, key: Key): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (let i = 0; i < held.length; i += 2) {
    count(ofA, held[i]!);
    count(ofB, held[i + 1]!);
    count(ofBoth, `${held[i]} ${held[i + 1]}`);
  }
  const squares = (map: ReadonlyMap<unknown, number>): number => [...map.values()].reduce((sum, n) => sum + n * n, 0);
  const total = held.length / 2;
  const spread = squares(ofBoth) - (squares(ofA) + squares(ofB)) / days + (total / days) ** 2;
  return { expected: total / days, variance: days > 1 ? spread / (days - 1) : 0 };
}

function dayCountOf(daysOf: readonly ReadonlySet<number>[]): number {
  return new Set(daysOf.flatMap((days) => [...days])).size;
}

/** Registrations in one place with at most so many minutes between them, within a day. */
function staysOf(track: readonly Sighting[], phone: number, minutes: number): Stay[] {
  const stays: { phone: number; day: number; from: number; to: number; first: Sighting }[] = [];
  for (const sighting of track) {
    if (sighting.place === undefined) continue;
    const day = dayOf(sighting.start);
    const at = (sighting.start - day * DAY_MS) / MINUTE_MS;
    const last = stays.at(-1);
    if (last && last.day === day && last.first.place === sighting.place && at - last.to <= minutes) last.to = at;
    else stays.push({ phone, day, from: at, to: at, first: sighting });
  }
  return stays;
}

/** The stays, sorted by their beginning, that are no more than so many minutes from one at their time of day; nobody meets across midnight. */
function* around(sorted: readonly Stay[], { from, to }: Stay, minutes: number, longest: number): Generator<Stay> {
  let [low, high] = [0, sorted.length];
  const least = from - minutes - longest;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.from < least) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < sorted.length && sorted[i]!.from <= to + minutes; i++)
    if (sorted[i]!.to >= from - minutes) yield sorted[i]!;
}
