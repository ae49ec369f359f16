/**
 * What stretch of time does a written time name, and which times may be held against each other?
 *
 * Two scales are never compared: moments of the calendar, and numbered phases. Days are days of UTC.
 *
 * Doors: imports nothing of ours.
 */
export { DAY_MS, dayOf, HOUR_MS, isoDay } from './days.ts';
export { ofOneScale } from './of-one-scale.ts';
export type { TimeSpan } from './time-span.ts';
export { readTimeSpan } from './time-span.ts';
