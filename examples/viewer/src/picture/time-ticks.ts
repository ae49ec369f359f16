import { edgeText, type TimeBins } from './time-bins.ts';

export interface TimeTick {
  /** The bin it begins at. */
  readonly bin: number;
  readonly text: string;
}

const MOST = 7;

/** Where years begin, or months, or days, whichever gives a handful of words under a histogram. */
export function timeTicks({ edges, scale }: TimeBins): TimeTick[] {
  const starts = edges.slice(0, -1);
  if (scale === 'phase') return thin(starts.map((at, bin) => ({ bin, text: String(at) })));
  const days = starts.map((at) => edgeText(at, scale));
  const years = firstOf(days, 4);
  if (years.length > 2) return thin(years);
  const months = firstOf(days, 7);
  return thin(months.length > 2 ? months : days.map((text, bin) => ({ bin, text })));
}

/** The first bin of every year or month; the one the times begin within is left out, for it begins before them. */
function firstOf(days: readonly string[], length: number): TimeTick[] {
  return days.flatMap((day, bin) => {
    const text = day.slice(0, length);
    return bin > 0 && text !== days[bin - 1]!.slice(0, length) ? [{ bin, text }] : [];
  });
}

function thin(ticks: readonly TimeTick[]): TimeTick[] {
  const every = Math.ceil(ticks.length / MOST);
  return ticks.filter((_, i) => i % every === 0);
}
