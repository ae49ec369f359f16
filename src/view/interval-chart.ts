import { checkSubject } from '../rules/index.ts';
import { drawText } from './draw-text.ts';
import { niceTicks } from './nice-ticks.ts';
import { svgFrame } from './svg-frame.ts';

/** Somebody's rank and where it may lie. */
export interface IntervalRow {
  /** Stands at the left. */
  readonly label: string;
  /** Where the dot stands. */
  readonly rank: number;
  /** Where the line begins and ends. */
  readonly interval: readonly [low: number, high: number];
  /** Drawn with a filled dot and bold name. */
  readonly strong?: boolean;
}

/** What `intervalChart` draws. */
export interface IntervalChartOptions {
  /** Stands above the picture, and is read out. */
  readonly title: string;
  /** From top to bottom. */
  readonly rows: readonly IntervalRow[];
}

const LEFT = 170;
const RIGHT = 624;
const ROW = 22;
const TOP = 26;

/**
 * Draws where each rank may lie: a dot at the rank, a bar over its interval, rank 1 at the left.
 *
 * @example intervalChart({ title: 'Ranks', rows: [{ label: 'P01', rank: 1, interval: [1, 4] }] }).includes('P01') // => true
 */
export function intervalChart(subject: IntervalChartOptions): string {
  checkSubject('intervalChart', subject, 'values');
  checkSubject('intervalChart', subject.rows, 'list');
  const { title, rows } = subject;
  const last = rows.reduce((most, { rank, interval }) => Math.max(most, rank, interval[1]), 2);
  const scale = (rank: number): number => LEFT + ((RIGHT - LEFT) * (rank - 1)) / (last - 1);
  const bottom = TOP + ROW * rows.length;
  const whole = niceTicks(1, last, Math.min(8, last - 1)).filter((tick) => Number.isInteger(tick) && tick > 1);
  let body = drawText(LEFT, 12, 'rank', { color: MUTED, size: 11, anchor: 'end' });
  for (const tick of [1, ...whole]) {
    const x = scale(tick);
    body += `<path d="M${x.toFixed(1)} ${TOP - 6}V${bottom}" stroke="var(--grid, #d5d8dd)" stroke-width="1"/>`;
    body += drawText(tick === 1 ? x + 8 : x, 12, String(tick), { anchor: 'middle', color: MUTED, size: 11 });
  }
  for (const [index, { label, rank, interval, strong = false }] of rows.entries()) {
    const y = TOP + ROW * index + ROW / 2;
    const [from, to] = [scale(interval[0]), scale(interval[1])];
    body += drawText(LEFT - 14, y + 4, label, { anchor: 'end', bold: strong, limit: 32 });
    body += `<rect x="${(from - 4).toFixed(1)}" y="${y - 4}" width="${(to - from + 8).toFixed(1)}" height="8" rx="4" fill="var(--accent, #3d6ea5)" fill-opacity="0.35"/>`;
    body += `<circle cx="${scale(rank).toFixed(1)}" cy="${y}" r="5" fill="${strong ? 'var(--accent, #3d6ea5)' : 'var(--paper, #fff)'}" stroke="var(--accent, #3d6ea5)" stroke-width="2"/>`;
  }
  const description = rows
    .map(({ label, rank, interval }) => `${label}: rank ${rank}, interval ${interval[0]} to ${interval[1]}`)
    .join('; ');
  return svgFrame({ width: 640, height: bottom + 8, title, description: clip(description), body });
}

const MUTED = 'var(--muted, #6b717c)';

function clip(text: string): string {
  return text.length <= 4000 ? text : `${text.slice(0, 4000)}…`;
}
