import { checkSubject } from '../rules/index.ts';
import { drawText } from './draw-text.ts';
import { svgFrame } from './svg-frame.ts';

/** Something that adds to a sum, or takes from it. */
export interface WaterfallStep {
  /** Stands at the left. */
  readonly label: string;
  /** What the step belongs to, shown beside its label. */
  readonly group?: string;
  /** How much it adds. */
  readonly points: number;
}

/** What `waterfallChart` draws. */
export interface WaterfallChartOptions {
  /** Stands above the picture, and is read out. */
  readonly title: string;
  /** From top to bottom. */
  readonly steps: readonly WaterfallStep[];
  /** Right end of the axis; 1 unless told. */
  readonly most?: number | undefined;
  /** Left end; as far below 0 as the sum ever falls, unless told. */
  readonly least?: number | undefined;
}

const LEFT = 232;
const RIGHT = 568;
const ROW = 21;
const TOP = 8;

/**
 * Draws how points add up to a score: each step's bar starts where the one above it ends, and the last bar is the sum.
 *
 * @example waterfallChart({ title: 'P01', steps: [{ label: 'reach', points: 0.5 }] }).includes('0.500') // => true
 */
export function waterfallChart(subject: WaterfallChartOptions): string {
  checkSubject('waterfallChart', subject, 'values');
  checkSubject('waterfallChart', subject.steps, 'list');
  const { title, steps, most = 1, least = lowest(steps) } = subject;
  const total = steps.reduce((sum, { points }) => sum + points, 0);
  const scale = (value: number): number =>
    LEFT + (RIGHT - LEFT) * Math.min(1, Math.max(0, (value - least) / (most - least)));
  const bottom = TOP + ROW * (steps.length + 1) + 4;
  let body = '';
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    const value = least + share * (most - least);
    const x = scale(value).toFixed(1);
    body += `<path d="M${x} ${TOP}V${bottom}" stroke="var(--grid, #d5d8dd)" stroke-width="1"/>`;
    body += drawText(Number(x), bottom + 14, String(Number(value.toPrecision(3))), {
      anchor: 'middle',
      color: MUTED,
      size: 11,
    });
  }
  let reached = 0;
  for (const [row, { label, group, points }] of steps.entries()) {
    const y = TOP + ROW * row;
    const [from, to] = [scale(Math.min(reached, reached + points)), scale(Math.max(reached, reached + points))];
    body += nameOf(y, label, group);
    body += bar(from, to, y, 'var(--accent, #3d6ea5)');
    reached += points;
    body += `<path d="M${scale(reached).toFixed(1)} ${y + 3}v${ROW}" stroke="var(--muted, #6b717c)" stroke-width="1"/>`;
    body += drawText(640, y + 14, `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(3)}`, { anchor: 'end' });
  }
  const y = TOP + ROW * steps.length + 3;
  body += drawText(LEFT - 10, y + 14, 'score', { anchor: 'end', bold: true });
  body += bar(scale(Math.min(0, total)), scale(Math.max(0, total)), y, 'currentColor');
  body += drawText(640, y + 14, total.toFixed(3), { anchor: 'end', bold: true });
  const description = `${steps.map((step) => `${step.label} ${step.points.toFixed(3)}`).join(', ')}; sum ${total.toFixed(3)}`;
  return svgFrame({ width: 640, height: bottom + 20, title, description, body });
}

function lowest(steps: readonly WaterfallStep[]): number {
  let reached = 0;
  return Math.min(0, ...steps.map(({ points }) => (reached += points)));
}

const MUTED = 'var(--muted, #6b717c)';

function bar(from: number, to: number, y: number, color: string): string {
  return `<rect x="${from.toFixed(1)}" y="${y + 3}" width="${Math.max(1, to - from).toFixed(1)}" height="15" rx="1.5" fill="${color}"/>`;
}

function nameOf(y: number, label: string, group: string | undefined): string {
  const name = drawText(LEFT - 10, y + 14, label, { anchor: 'end', limit: 34 });
  if (group === undefined) return name;
  return name + drawText(0, y + 14, group, { color: MUTED, size: 11, limit: 32 });
}
