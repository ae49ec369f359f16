export const HOUR_MS = 3_600_000;
/** A day of UTC, which knows no summer time and no leap seconds. */
export const DAY_MS = 86_400_000;

/** The number of the day of UTC in which a moment lies; day 0 is 1 January 1970. */
export function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS);
}

/** The day of UTC in which a moment lies, as `2008-02-29`. */
export function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
