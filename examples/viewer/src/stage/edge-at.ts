import type { Picture } from '../picture/picture.ts';
import type { Locate, OnScreen } from './stage-overlay.ts';

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
  for (const { key, source, target, hidden } of edges) {
    if (hidden) continue;
    const [from, to] = [placeOf(source), placeOf(target)];
    if (!from || !to) continue;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.max(0, Math.min(1, along));
    const far = Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
    if (far < least) [nearest, least] = [key, far];
  }
  return nearest;
}
