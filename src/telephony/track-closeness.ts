import type { Switch } from './switches.ts';

/** How close the places of switches are. */
export interface Closeness {
  /** Of all switches, in meters between masts; null where places are not told. */
  readonly distances: { readonly median: number; readonly least: number; readonly most: number } | null;
  /** Share of switches in one cell; null without switches. */
  readonly sameCellShare: number | null;
}

/** Distances and cells of switches. */
export function closenessOf(switches: readonly Switch[]): Closeness {
  const meters = switches.flatMap((pair) => (pair.meters === null ? [] : [pair.meters])).sort((x, y) => x - y);
  const isPlaced = meters.length === switches.length && switches.some(({ a }) => a.registration.latitude !== undefined);
  return {
    distances: isPlaced ? { median: meters[(meters.length - 1) >> 1]!, least: meters[0]!, most: meters.at(-1)! } : null,
    sameCellShare:
      switches.length === 0 ? null : switches.filter(({ a, b }) => a.place === b.place).length / switches.length,
  };
}

/** One number, the smaller the closer: the median distance, else the share of switches in two cells; undefined without switches. */
export function apartness(switches: readonly Switch[]): number | undefined {
  const { distances, sameCellShare } = closenessOf(switches);
  return distances?.median ?? (sameCellShare === null ? undefined : 1 - sameCellShare);
}
