import { checkSubject } from '../rules/index.ts';
import { DAY_MS, isoDay } from '../time/index.ts';
import { drawText } from './draw-text.ts';
import { niceTicks } from './nice-ticks.ts';
import { svgFrame } from './svg-frame.ts';

/** What a flow chart is drawn from. */
export interface FlowChartOptions {
  /** Stands above the chart. */
  readonly title: string;
  /** One lane each, from the top down. */
  readonly lanes: readonly string[];
  /** What went from lane to lane; null is beyond all lanes. */
  readonly arrows: readonly FlowArrow[];
}

/** Something that went from one lane to another. */
export interface FlowArrow {
  /** Lane it left; null from beyond. */
  readonly from: string | null;
  /** Lane it came to; null to beyond. */
  readonly to: string | null;
  /** Days since 1970, or phases. */
  readonly at: number;
  /** How much; arrows are as wide as its square root tells. */
  readonly size: number;
}

const [LEFT, RIGHT, TOP, LANE] = [150, 760, 34, 30] as const;
const MUTED = 'var(--muted, #6b717c)';
const ACCENT = 'var(--accent, #3d6ea5)';

/**
 * Draws what went from whom to whom in order of time: lanes side by side, an arrow down or up where something was handed over.
 *
 * @example drawFlowChart({ title: 'Money', lanes: ['A', 'B'], arrows: [{ from: 'A', to: 'B', at: 19783, size: 5 }] }).includes('2024-03-01') // => true
 */
export function drawFlowChart(subject: FlowChartOptions): string {
  checkSubject('drawFlowChart', subject, 'values');
  for (const part of [subject.lanes, subject.arrows]) checkSubject('drawFlowChart', part, 'list');
  const { title, lanes, arrows } = subject;
  const times = arrows.map(({ at }) => at);
  const first = times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = Math.max(
    times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    first + 1,
  );
  const most = arrows.reduce((size, arrow) => Math.max(size, arrow.size), 0) || 1;
  const bottom = TOP + LANE * (lanes.length + 1);
  const x = (at: number): number => LEFT + ((RIGHT - LEFT) * (at - first)) / (last - first);
  const laneOf = new Map(lanes.map((lane, i) => [lane, TOP + LANE * (i + 0.5)]));
  const y = (lane: string | null): number => laneOf.get(lane ?? '') ?? bottom - LANE / 2;
  let body = drawText(LEFT, 16, title, { bold: true });
  for (const lane of lanes) {
    body += `<path d="M${LEFT} ${y(lane)}H${RIGHT}" stroke="var(--grid, #d5d8dd)"/>`;
    body += drawText(LEFT - 10, y(lane) + 4, lane, { anchor: 'end', limit: 22 });
  }
  body += drawText(LEFT - 10, y(null) + 4, 'beyond', { anchor: 'end', color: MUTED });
  for (const { from, to, at, size } of arrows.toSorted((a, b) => a.at - b.at)) {
    const [a, b] = [y(from), y(to)];
    const head = a < b ? -5 : 5;
    const width = (1 + 3 * Math.sqrt(size / most)).toFixed(1);
    body += `<path d="M${x(at).toFixed(1)} ${a}V${b}m-4 ${head}l4 ${-head}l4 ${head}" stroke="${ACCENT}" stroke-opacity="0.6" stroke-width="${width}" fill="none"/>`;
  }
  if (arrows.length > 0)
    for (const tick of niceTicks(first, last, 5))
      body += drawText(x(tick), bottom + 14, sayDay(tick), { anchor: 'middle', color: MUTED, size: 11 });
  const description = `${lanes.length} lanes, ${arrows.length} arrows in order of time`;
  return svgFrame({ width: RIGHT + 40, height: bottom + 24, title, description, body });
}

/** A day of the calendar, or a phase as it is. */
function sayDay(at: number): string {
  return Math.abs(at) < 3650 ? String(at) : isoDay(at * DAY_MS);
}
