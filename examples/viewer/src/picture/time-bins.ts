import { type CaseLink, readTimeSpan, type TimeWindow } from 'ringtrace';

export type TimeScale = 'instant' | 'phase';

export interface TimeBins {
  readonly scale: TimeScale;
  /** One more than there are counts: bin i reaches from edge i to edge i + 1. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly undatedCount: number;
}

const DAY = 86_400_000;
const MOST = 96;

/** Counts links by day, week or month, whichever gives at most 96 bars; by phase where times are numbers. Null without times. */
export function timeBins(links: readonly CaseLink[]): TimeBins | null {
  const spans = links.map(({ at }) => (at === undefined ? undefined : readTimeSpan(at)));
  const phases = spans.filter((span) => span?.scale === 'phase').length;
  const instants = spans.filter((span) => span?.scale === 'instant').length;
  if (phases + instants === 0) return null;
  const scale = instants >= phases ? 'instant' : 'phase';
  const starts = spans.flatMap((span) => (span?.scale === scale ? [span.start] : []));
  const first = starts.reduce((low, start) => Math.min(low, start));
  const last = starts.reduce((high, start) => Math.max(high, start));
  const edges = scale === 'phase' ? phaseEdges(first, last) : calendarEdges(first, last);
  const counts = new Array<number>(edges.length - 1).fill(0);
  for (const start of starts) counts[binOf(edges, start)]!++;
  return { scale, edges, counts, undatedCount: links.length - starts.length };
}

function phaseEdges(first: number, last: number): number[] {
  const step = Math.max(1, Math.ceil((last + 1 - first) / MOST));
  return range(first, last + 1, (at) => at + step);
}

function calendarEdges(first: number, last: number): number[] {
  const midnight = Math.floor(first / DAY) * DAY;
  if ((last - midnight) / DAY < MOST) return range(midnight, last + 1, (at) => at + DAY);
  // 1970 began on a Thursday; weeks begin on Mondays.
  const monday = midnight - ((((midnight / DAY + 3) % 7) + 7) % 7) * DAY;
  if ((last - monday) / DAY / 7 < MOST) return range(monday, last + 1, (at) => at + 7 * DAY);
  const months = (new Date(last).getUTCFullYear() - new Date(first).getUTCFullYear() + 1) * 12;
  const every = Math.ceil(months / MOST);
  return range(monthOf(first, 0), last + 1, (at) => monthOf(at, every));
}

function monthOf(at: number, later: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later);
}

function range(from: number, end: number, next: (at: number) => number): number[] {
  const edges = [from];
  while (edges.at(-1)! < end) edges.push(next(edges.at(-1)!));
  return edges;
}

function binOf(edges: readonly number[], at: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** A window with exclusive end as the library takes it, both ends included. */
export function windowText([from, end]: readonly [number, number], scale: TimeScale): TimeWindow {
  if (scale === 'phase') return [String(from), String(end - 1)];
  return [new Date(from).toISOString(), new Date(end - 1).toISOString()];
}

/** An edge between bins, for reading. */
export function edgeText(at: number, scale: TimeScale): string {
  return scale === 'phase' ? String(at) : new Date(at).toISOString().slice(0, 10);
}
