import { checkSubject } from '../rules/index.ts';
import { drawText } from './draw-text.ts';
import { niceTicks } from './nice-ticks.ts';
import { svgFrame } from './svg-frame.ts';

/** A stretch of resolutions with one best partition, as `resolutionRanges` gives them. */
export interface ResolutionBar {
  /** Where the stretch begins. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** Communities of the partition. */
  readonly count: number;
  /** Quality at resolution g is `inside - g * byChance`. */
  readonly inside: number;
  /** The part of the quality that the resolution multiplies. */
  readonly byChance: number;
}

/** What `resolutionChart` draws. */
export interface ResolutionChartOptions {
  /** Stands above the picture, and is read out. */
  readonly title: string;
  /** In rising order, each from where the one before ends. */
  readonly ranges: readonly ResolutionBar[];
  /** The resolution in use, drawn as a line; left out, none. */
  readonly chosen?: number | undefined;
}

const LEFT = 64;
const RIGHT = 616;
const STEPS = { top: 34, bottom: 190 };
const ENVELOPE = { top: 222, bottom: 300 };

/**
 * Draws how much hangs on the resolution: above, how many communities the best partition has at each resolution, long stretches
 * in full color; below, its quality. The axis is in ratios, so that equal widths are equal claims.
 *
 * @example resolutionChart({ title: 'Resolution', ranges: [{ from: 0.5, to: 2, count: 4, inside: 1, byChance: 0.5 }] }).includes('>4<') // => true
 */
export function resolutionChart(subject: ResolutionChartOptions): string {
  checkSubject('resolutionChart', subject, 'values');
  checkSubject('resolutionChart', subject.ranges, 'list');
  const { title, ranges, chosen } = subject;
  const low = ranges[0]?.from ?? 1;
  const high = Math.max(ranges.at(-1)?.to ?? 1, low * 1.01);
  const toX = (resolution: number): number =>
    LEFT + ((RIGHT - LEFT) * Math.log(resolution / low)) / Math.log(high / low);
  let body = drawText(LEFT, 14, 'communities in the best partition found', { color: MUTED, size: 11 });
  body += drawText(LEFT, ENVELOPE.top - 10, 'its quality', { color: MUTED, size: 11 });
  for (const tick of ratioTicks(low, high)) {
    for (const { top, bottom } of [STEPS, ENVELOPE])
      body += `<path d="M${toX(tick).toFixed(1)} ${top}V${bottom}" stroke="${GRID}"/>`;
    body += drawText(toX(tick), ENVELOPE.bottom + 16, String(tick), { anchor: 'middle', color: MUTED, size: 11 });
  }
  body += drawText((LEFT + RIGHT) / 2, ENVELOPE.bottom + 34, 'resolution', { anchor: 'middle' });
  body += drawSteps(ranges, toX) + drawEnvelope(ranges, toX);
  if (chosen !== undefined && chosen >= low && chosen <= high) {
    const x = toX(chosen).toFixed(1);
    body += `<path d="M${x} ${STEPS.top}V${ENVELOPE.bottom}" stroke="var(--ink, #1d2026)" stroke-dasharray="3 3"/>`;
  }
  const description = ranges
    .map(({ from, to, count }) => `${count} communities from ${short(from)} to ${short(to)}`)
    .join('; ');
  return svgFrame({ width: 640, height: ENVELOPE.bottom + 44, title, description, body });
}

/** Counts on an axis in ratios too: from 2 to 4 is as large a step as from 20 to 40. */
function drawSteps(ranges: readonly ResolutionBar[], toX: (resolution: number) => number): string {
  const counts = ranges.map(({ count }) => Math.max(1, count));
  const least = Math.min(...counts);
  const most = Math.max(...counts, least + 1);
  const toY = (count: number): number =>
    STEPS.bottom - 8 - ((STEPS.bottom - STEPS.top - 20) * Math.log(count / least)) / Math.log(most / least);
  let body = '';
  let labelEnd = Number.NEGATIVE_INFINITY;
  for (const { from, to, count } of ranges) {
    const [x, end, y] = [toX(from), toX(to), toY(Math.max(1, count))];
    const isLong = to / from >= LONG;
    body += `<path d="M${x.toFixed(1)} ${y.toFixed(1)}H${Math.max(end, x + 1.5).toFixed(1)}" stroke="var(--accent, #3d6ea5)" stroke-width="${isLong ? 6 : 3}" stroke-opacity="${isLong ? 1 : 0.45}"/>`;
    const middle = (x + end) / 2;
    const half = String(count).length * 4;
    if (end - x < 2 * half || middle - half < labelEnd) continue;
    body += drawText(middle, y - 8, String(count), { anchor: 'middle', bold: isLong });
    labelEnd = middle + half;
  }
  return body;
}

function drawEnvelope(ranges: readonly ResolutionBar[], toX: (resolution: number) => number): string {
  const points = ranges.flatMap(({ from, to, inside, byChance }) =>
    // A line bends on an axis in ratios.
    Array.from({ length: POINTS + 1 }, (_, i) => {
      const resolution = from * (to / from) ** (i / POINTS);
      return [resolution, inside - resolution * byChance] as const;
    }),
  );
  const values = points.map(([, quality]) => quality);
  const least = Math.min(0, ...values);
  const most = Math.max(least + 1e-9, ...values);
  const toY = (quality: number): number =>
    ENVELOPE.bottom - ((ENVELOPE.bottom - ENVELOPE.top) * (quality - least)) / (most - least);
  let body = '';
  for (const tick of niceTicks(least, most, 3)) {
    const y = toY(tick);
    body += `<path d="M${LEFT} ${y.toFixed(1)}H${RIGHT}" stroke="${GRID}"/>`;
    body += drawText(LEFT - 8, y + 4, String(tick), { anchor: 'end', color: MUTED, size: 11 });
  }
  if (points.length === 0) return body;
  const line = points.map(([resolution, quality]) => `${toX(resolution).toFixed(1)} ${toY(quality).toFixed(1)}`);
  return `${body}<path d="M${line.join('L')}" fill="none" stroke="var(--accent, #3d6ea5)" stroke-width="2"/>`;
}

/** 1, 2 and 5 times powers of ten. */
function ratioTicks(low: number, high: number): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    for (const factor of [1, 2, 5]) {
      const tick = Number((factor * 10 ** power).toPrecision(6));
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  }
  return ticks;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** From this ratio of its ends on a stretch is drawn in full color: the resolution may be off by a fifth. */
const LONG = 1.2;
const POINTS = 8;
const MUTED = 'var(--muted, #6b717c)';
const GRID = 'var(--grid, #d5d8dd)';
