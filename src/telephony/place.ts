import type { Registration } from '../model/index.ts';

const EARTH_METERS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** The cell and the place of its mast as one text; undefined where neither is told. */
export function placeKey({ cell, latitude, longitude }: Registration): string | undefined {
  const place = latitude === undefined || longitude === undefined ? '' : `${latitude}, ${longitude}`;
  if (cell === undefined) return place === '' ? undefined : place;
  return place === '' ? cell : `${cell} (${place})`;
}

/**
 * How far the masts of two registrations are apart, in meters on a sphere (within half a percent); where a place is not told 0 in one cell, and undefined
 * in two.
 *
 * @example Math.round(metersApart({ latitude: 52, longitude: 5 }, { latitude: 53, longitude: 5 })! / 1000) // => 111
 */
export function metersApart(a: Registration, b: Registration): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined)
    return a.cell !== undefined && a.cell === b.cell ? 0 : undefined;
  const [x, y] = [a.latitude * RADIANS, b.latitude * RADIANS];
  const half =
    Math.sin((y - x) / 2) ** 2 + Math.cos(x) * Math.cos(y) * Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2;
  return 2 * EARTH_METERS * Math.asin(Math.min(1, Math.sqrt(half)));
}
