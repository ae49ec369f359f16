import type { Picture } from '../picture/picture.ts';
import type { Locate, OnScreen } from './screen.ts';
import { alongTie, type Spot } from './tie-line.ts';

/** As near as a hand can point, in pixels. */
const NEAR = 5;

/**
 * The edge under a point, by its distance to each. Asking the picture costs a few milliseconds for thousands of edges; having every
 * frame painted a second time, in a color for each edge, would cost more.
 */
export function edgeAt({ edges }: Picture, locate: Locate, x: number, y: number): string | null {
  const places = new Map<string, OnScreen | null>();
  const placeOf = (key: string): OnScreen | null => {
    const held = places.get(key);
    if (held !== undefined) return held;
    const place = locate(key);
    places.set(key, place);
    return place;
  };
  let nearest: string | null = null;
  let least = NEAR;
  for (const { key, source, target, hidden, bow } of edges) {
    if (hidden) continue;
    const [from, to] = [placeOf(source), placeOf(target)];
    if (!from || !to) continue;
    const far = bow === 0 ? distance(from, to, x, y) : distanceToBow(from, to, bow, x, y);
    if (far < least) [nearest, least] = [key, far];
  }
  return nearest;
}

function distance(from: Spot, to: Spot, x: number, y: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

/** By eight straight pieces: off by less than a pixel on any screen. */
function distanceToBow(from: Spot, to: Spot, bow: number, x: number, y: number): number {
  const spots = Array.from({ length: 9 }, (_, i) => alongTie(from, to, bow, i / 8));
  return spots
    .slice(1)
    .reduce((near, spot, i) => Math.min(near, distance(spots[i]!, spot, x, y)), Number.POSITIVE_INFINITY);
}
