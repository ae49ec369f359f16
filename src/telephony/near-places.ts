import type { Sighting } from './phone-track.ts';
import { metersApart } from './place.ts';

const METERS_PER_DEGREE = 111_000;

/** For each place those within so many meters, itself first; without meters itself alone. Cost: linear, by a grid of so many meters. */
export function nearPlaces(
  byPlace: ReadonlyMap<string, readonly { readonly first: Sighting }[]>,
  meters: number | undefined,
): (place: string) => readonly string[] {
  if (meters === undefined) return (place) => [place];
  const size = Math.max(meters, 1) / METERS_PER_DEGREE;
  const grid = new Map<string, string[]>();
  const placeOf = (place: string) => byPlace.get(place)![0]!.first.registration;
  const square = (latitude: number, longitude: number): [number, number] => [
    Math.floor(latitude / size),
    Math.floor((longitude * Math.cos((Math.round(latitude) * Math.PI) / 180)) / size),
  ];
  for (const place of byPlace.keys()) {
    const { latitude, longitude } = placeOf(place);
    if (latitude === undefined || longitude === undefined) continue;
    const key = square(latitude, longitude).join();
    grid.set(key, [...(grid.get(key) ?? []), place]);
  }
  const known = new Map<string, readonly string[]>();
  return (place) => {
    const held = known.get(place);
    if (held) return held;
    const own = placeOf(place);
    const found = [place];
    if (own.latitude !== undefined && own.longitude !== undefined) {
      const [row, column] = square(own.latitude, own.longitude);
      // Meridians come together, and degrees are rounded: a square more on either side.
      for (let r = row - 2; r <= row + 2; r++)
        for (let c = column - 2; c <= column + 2; c++)
          for (const other of grid.get(`${r},${c}`) ?? [])
            if (other !== place && (metersApart(own, placeOf(other)) ?? Number.POSITIVE_INFINITY) <= meters)
              found.push(other);
    }
    known.set(place, found);
    return found;
  };
}
