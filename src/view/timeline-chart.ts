import { checkSubject } from '../rules/index.ts';
import { drawText } from './draw-text.ts';
import { niceTicks } from './nice-ticks.ts';
import { svgFrame } from './svg-frame.ts';

/** A stretch of time. */
export interface TimelineBin {
  /** Stands below its bar. */
  readonly label: string;
  /** How high its bar is. */
  readonly count: number;
}

/** What `timelineChart` draws. */
export interface TimelineChartOptions {
  /** Stands above the picture, and is read out. */
  readonly title: string;
  /** In order of time, empty stretches included. */
  readonly bins: readonly TimelineBin[];
}

const LEFT = 40;
const RIGHT = 632;
const TOP = 10;
const BOTTOM = 130;
const LABEL_WIDTH = 76;

/**
 * Draws how much happened when: one bar per stretch of time.
 *
 * @example timelineChart({ title: 'Calls', bins: [{ label: '2008-01', count: 3 }] }).includes('2008-01') // => true
 */
export function timelineChart(subject: TimelineChartOptions): string {
  checkSubject('timelineChart', subject, 'values');
  checkSubject('timelineChart', subject.bins, 'list');
  const { title, bins } = subject;
  const most = bins.reduce((high, { count }) => Math.max(high, count), 1);
  const ticks = niceTicks(0, most, 3).filter(Number.isInteger);
  const width = (RIGHT - LEFT) / Math.max(1, bins.length);
  const height = (count: number): number => ((BOTTOM - TOP) * count) / most;
  let body = '';
  for (const tick of ticks) {
    const y = (BOTTOM - height(tick)).toFixed(1);
    body += `<path d="M${LEFT} ${y}H${RIGHT}" stroke="var(--grid, #d5d8dd)" stroke-width="1"/>`;
    body += drawText(LEFT - 8, Number(y) + 4, String(tick), { anchor: 'end', color: MUTED, size: 11 });
  }
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / width));
  for (const [index, { label, count }] of bins.entries()) {
    const x = LEFT + width * index;
    const gap = Math.min(3, width * 0.15);
    const barWidth = Math.min(width - gap, 48);
    const left = x + (width - barWidth) / 2;
    if (count > 0) {
      body += `<rect x="${left.toFixed(1)}" y="${(BOTTOM - height(count)).toFixed(1)}" width="${barWidth.toFixed(1)}" height="${height(count).toFixed(1)}" fill="var(--accent, #3d6ea5)"/>`;
    }
    if (index % every === 0) {
      body += drawText(x + width / 2, BOTTOM + 16, label, { anchor: 'middle', color: MUTED, size: 11, limit: 32 });
    }
  }
  const description = bins.map(({ label, count }) => `${label}: ${count}`).join(', ');
  return svgFrame({ width: 640, height: BOTTOM + 24, title, description, body });
}

const MUTED = 'var(--muted, #6b717c)';
