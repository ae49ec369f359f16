import type { CaseLink, FoundActivity } from '../model/index.ts';
import { DAY_MS, isoDay, ofOneScale, readTimeSpan, type TimeSpan } from '../time/index.ts';

interface Unit {
  readonly name: string;
  readonly width: number;
  indexOf(time: number): number;
  labelOf(index: number): string;
}

const MOST_BINS = 60;

/**
 * Counts links over time in equal stretches, empty ones included: the finest of day, week, month, year, 10, 100 and 1,000 years
 * that gives at most 60 stretches and is no finer than the times are written. Phases are counted by number.
 *
 * @returns null when no link has a readable time.
 */
export function countActivity(links: readonly CaseLink[]): FoundActivity | null {
  // Each written time is read once.
  const read = new Map<string, TimeSpan | undefined>();
  const dated: { readonly span: TimeSpan }[] = [];
  for (const { at } of links) {
    if (at === undefined) continue;
    if (!read.has(at)) read.set(at, readTimeSpan(at));
    const span = read.get(at);
    if (span) dated.push({ span });
  }
  const timed = ofOneScale(dated).map(({ span }) => span);
  if (timed.length === 0) return null;
  const unit = unitFor(timed, timed[0]!.scale === 'phase' ? PHASES : INSTANTS);
  const counts = new Map<number, number>();
  for (const { start } of timed) counts.set(unit.indexOf(start), (counts.get(unit.indexOf(start)) ?? 0) + 1);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const unitIndex of counts.keys()) {
    first = Math.min(first, unitIndex);
    last = Math.max(last, unitIndex);
  }
  const bins = Array.from({ length: last - first + 1 }, (_, offset) => ({
    label: unit.labelOf(first + offset),
    count: counts.get(first + offset) ?? 0,
  }));
  return { unit: unit.name, bins, undated: links.length - timed.length };
}

function unitFor(spans: readonly TimeSpan[], units: readonly Unit[]): Unit {
  let [first, last, widest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const { start, end } of spans) {
    first = Math.min(first, start);
    last = Math.max(last, start);
    widest = Math.max(widest, end - start);
  }
  const fits = (unit: Unit): boolean => unit.width >= widest && unit.indexOf(last) - unit.indexOf(first) < MOST_BINS;
  return units.find(fits) ?? units.at(-1)!;
}

const INSTANTS: readonly Unit[] = [
  days('day', 1, 0),
  // Day 4 of 1970 was a Monday.
  days('week', 7, 4),
  {
    name: 'month',
    width: 31 * DAY_MS,
    indexOf: (time) => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth(),
    labelOf: (index) => `${yearText(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
  },
  ...[1, 10, 100, 1000].map(years),
];

const PHASES: readonly Unit[] = Array.from({ length: 10 }, (_, power): Unit => {
  const width = 10 ** power;
  return {
    name: width === 1 ? 'phase' : `${width} phases`,
    width,
    indexOf: (phase) => Math.floor(phase / width),
    labelOf: (index) => String(index * width),
  };
});

function days(name: string, count: number, offset: number): Unit {
  return {
    name,
    width: count * DAY_MS,
    indexOf: (time) => Math.floor((time / DAY_MS - offset) / count),
    labelOf: (index) => isoDay((index * count + offset) * DAY_MS),
  };
}

function years(count: number): Unit {
  return {
    name: count === 1 ? 'year' : `${count} years`,
    width: 366 * DAY_MS * count,
    indexOf: (time) => Math.floor(new Date(time).getUTCFullYear() / count),
    labelOf: (index) => yearText(index * count),
  };
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
