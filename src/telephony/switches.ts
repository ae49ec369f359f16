import type { Sighting } from './phone-track.ts';
import { metersApart } from './place.ts';

/** Two neighboring registrations of the merged tracks, one of each phone. */
export interface Switch {
  readonly a: Sighting;
  readonly b: Sighting;
  readonly delayMs: number;
  /** Between the masts; null in two cells without a place. */
  readonly meters: number | null;
}

/**
 * The switches of two tracks: both merged in time, every neighboring pair of registrations from different phones. A track moved by whole days, around the
 * end of the period, serves to see what chance gives. Cost: linear in the tracks, after a sort.
 */
export function switchesOf(a: readonly Sighting[], b: readonly Sighting[], maxDelayMs: number): Switch[] {
  const found: Switch[] = [];
  let [i, j] = [0, 0];
  let last: { readonly sighting: Sighting; readonly isA: boolean } | undefined;
  while (i < a.length || j < b.length) {
    // Of one instant the first track's comes first.
    const isA = j >= b.length || (i < a.length && a[i]!.start <= b[j]!.start);
    const sighting = isA ? a[i++]! : b[j++]!;
    if (last !== undefined && last.isA !== isA && sighting.start - last.sighting.start <= maxDelayMs) {
      const [first, second] = isA ? [sighting, last.sighting] : [last.sighting, sighting];
      const meters = metersApart(first.registration, second.registration) ?? null;
      if (first.place !== undefined && second.place !== undefined)
        found.push({ a: first, b: second, delayMs: sighting.start - last.sighting.start, meters });
    }
    last = { sighting, isA };
  }
  return found;
}

/** The switch whose cell of the second phone is rarest among all its registrations; of several the one of least delay, then the first. */
export function rarestSwitch(
  switches: readonly Switch[],
  historyOfB: readonly Sighting[],
): { readonly pair: Switch; readonly seen: number } | undefined {
  const counts = new Map<string, number>();
  for (const { place } of historyOfB) if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  let best: { readonly pair: Switch; readonly seen: number } | undefined;
  for (const pair of switches) {
    const seen = counts.get(pair.b.place!) ?? 0;
    if (best && (seen > best.seen || (seen === best.seen && pair.delayMs >= best.pair.delayMs))) continue;
    best = { pair, seen };
  }
  return best;
}
