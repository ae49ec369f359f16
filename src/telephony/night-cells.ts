import { dayOf, HOUR_MS } from '../time/index.ts';
import type { Sighting } from './phone-track.ts';

/** Place to a sighting of each night that a phone was mostly registered there. */
export type NightCells = ReadonlyMap<string, readonly Sighting[]>;

/** For each night, from 22 to 6 by the clock of the records, the place with most registrations; of several the first. */
export function nightCells(track: readonly Sighting[]): NightCells {
  const nights = new Map<number, Map<string, Sighting[]>>();
  for (const sighting of track) {
    const hour = Math.floor(sighting.start / HOUR_MS) % 24;
    if (sighting.place === undefined || (hour < 22 && hour >= 6)) continue;
    const night = dayOf(sighting.start + 2 * HOUR_MS);
    const places = nights.get(night) ?? new Map<string, Sighting[]>();
    nights.set(night, places);
    places.set(sighting.place, [...(places.get(sighting.place) ?? []), sighting]);
  }
  const found = new Map<string, Sighting[]>();
  for (const places of nights.values()) {
    let best: [string, Sighting[]] | undefined;
    for (const entry of places) if (!best || entry[1].length > best[1].length) best = entry;
    found.set(best![0], [...(found.get(best![0]) ?? []), best![1][0]!]);
  }
  return found;
}

/** How much a place says: the logarithm of phones over phones that spend nights there, one phone more being supposed. */
export function nightWeights(tracks: Iterable<readonly Sighting[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let phones = 0;
  for (const track of tracks) {
    phones++;
    for (const place of new Set(track.map((sighting) => sighting.place)))
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return new Map([...counts].map(([place, count]) => [place, Math.log((phones + 1) / count)]));
}
