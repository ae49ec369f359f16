import { checkSubject } from '../rules/index.ts';
import { drawText } from './draw-text.ts';
import { svgFrame } from './svg-frame.ts';

/** What is left after so many people were taken away. */
export interface RemovalPoint {
  /** How many were taken away. */
  readonly removedCount: number;
  /** The largest part as a share of all, 0 to 1. */
  readonly share: number;
  /** Parts that hold every stage: the dot is filled where there is one. */
  readonly completeParts: number;
}

/** What `removalChart` draws. */
export interface RemovalChartOptions {
  /** Stands above the picture, and is read out. */
  readonly title: string;
  /** In order of removal, from nobody taken away. */
  readonly points: readonly RemovalPoint[];
}

const LEFT = 48;
const RIGHT = 624;
const TOP = 12;
const BOTTOM = 160;
const MUTED = 'var(--muted, #6b717c)';
const ACCENT = 'var(--accent, #3d6ea5)';

/**
 * Draws what is left of the largest part as people are taken away; dots are filled while some part holds every stage.
 *
 * @example removalChart({ title: 'Left', points: [{ removedCount: 0, share: 1, completeParts: 1 }] }).includes('100 %') // => true
 */
export function removalChart(subject: RemovalChartOptions): string {
  checkSubject('removalChart', subject, 'values');
  checkSubject('removalChart', subject.points, 'list');
  const { title, points } = subject;
  const most = points.reduce((high, { removedCount }) => Math.max(high, removedCount), 1);
  const x = (removed: number): string => (LEFT + ((RIGHT - LEFT) * removed) / most).toFixed(1);
  const y = (share: number): string => (BOTTOM - (BOTTOM - TOP) * share).toFixed(1);
  let body = '';
  for (const percent of [0, 25, 50, 75, 100]) {
    body += `<path d="M${LEFT} ${y(percent / 100)}H${RIGHT}" stroke="var(--grid, #d5d8dd)" stroke-width="1"/>`;
    body += drawText(LEFT - 8, Number(y(percent / 100)) + 4, `${percent} %`, { anchor: 'end', color: MUTED, size: 11 });
  }
  const line = points.map(({ removedCount, share }) => `${x(removedCount)} ${y(share)}`).join('L');
  if (points.length > 1) body += `<path d="M${line}" fill="none" stroke="${ACCENT}" stroke-width="1.5"/>`;
  const every = Math.max(1, Math.ceil(points.length / 16));
  for (const [index, { removedCount, share, completeParts }] of points.entries()) {
    const fill = completeParts > 0 ? ACCENT : 'var(--paper, #fff)';
    body += `<circle cx="${x(removedCount)}" cy="${y(share)}" r="3.5" fill="${fill}" stroke="${ACCENT}" stroke-width="1.5"/>`;
    if (index % every > 0) continue;
    body += drawText(Number(x(removedCount)), BOTTOM + 16, String(removedCount), {
      anchor: 'middle',
      color: MUTED,
      size: 11,
    });
  }
  const description = points
    .map(
      ({ removedCount, share, completeParts }) =>
        `${removedCount}: ${Math.floor(share * 100)} %, ${completeParts} with every stage`,
    )
    .join('; ');
  return svgFrame({ width: 640, height: BOTTOM + 24, title, description, body });
}
