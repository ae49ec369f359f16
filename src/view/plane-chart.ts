import { checkSubject } from '../rules/index.ts';
import { drawText } from './draw-text.ts';
import { niceTicks } from './nice-ticks.ts';
import { type LabelAnchor, placeLabels } from './place-labels.ts';
import { svgFrame } from './svg-frame.ts';

/** A dot of a plane. */
export interface PlanePoint {
  /** How far to the right. */
  readonly x: number;
  /** How far up. */
  readonly y: number;
  /** Named points stand out. */
  readonly label?: string;
}

/** What `planeChart` draws. */
export interface PlaneChartOptions {
  /** Stands above the picture, and is read out. */
  readonly title: string;
  /** What runs from left to right. */
  readonly xLabel: string;
  /** What runs from below to above. */
  readonly yLabel: string;
  /** The dots. */
  readonly points: readonly PlanePoint[];
}

const LEFT = 64;
const RIGHT = 616;
const TOP = 16;
const BOTTOM = 300;

/**
 * Draws everybody by two measures: high and left of the crowd are those who bridge with few ties.
 * Unnamed points are one path, so thousands stay small.
 */
export function planeChart(subject: PlaneChartOptions): string {
  checkSubject('planeChart', subject, 'values');
  checkSubject('planeChart', subject.points, 'list');
  const { title, xLabel, yLabel, points } = subject;
  const mostX = points.reduce((high, { x }) => Math.max(high, x), 0) || 1;
  const mostY = points.reduce((high, { y }) => Math.max(high, y), 0) || 1;
  const toX = (value: number): number => LEFT + ((RIGHT - LEFT) * value) / mostX;
  const toY = (value: number): number => BOTTOM - ((BOTTOM - TOP) * value) / mostY;
  let body = '';
  for (const tick of niceTicks(0, mostX, 6)) {
    body += `<path d="M${toX(tick).toFixed(1)} ${TOP}V${BOTTOM}" stroke="${GRID}"/>`;
    body += drawText(toX(tick), BOTTOM + 16, String(tick), { anchor: 'middle', color: MUTED, size: 11 });
  }
  for (const tick of niceTicks(0, mostY, 5)) {
    body += `<path d="M${LEFT} ${toY(tick).toFixed(1)}H${RIGHT}" stroke="${GRID}"/>`;
    body += drawText(LEFT - 8, toY(tick) + 4, String(tick), { anchor: 'end', color: MUTED, size: 11 });
  }
  body += drawText((LEFT + RIGHT) / 2, BOTTOM + 34, xLabel, { anchor: 'middle' });
  body += `<g transform="translate(14 ${(TOP + BOTTOM) / 2}) rotate(-90)">${drawText(0, 0, yLabel, { anchor: 'middle' })}</g>`;
  const crowd = points.filter(({ label }) => label === undefined);
  const dots = [...new Set(crowd.map(({ x, y }) => `M${toX(x).toFixed(1)} ${toY(y).toFixed(1)}h0`))].join('');
  body += `<path d="${dots}" stroke="${MUTED}" stroke-opacity="0.6" stroke-width="6" stroke-linecap="round" fill="none"/>`;
  body += drawNamed(
    points.flatMap(({ x, y, label }) => (label === undefined ? [] : [{ x: toX(x), y: toY(y), radius: 5, label }])),
  );
  return svgFrame({ width: 640, height: BOTTOM + 44, title, body });
}

/** A name without room is left out: its dot still stands out, and the tables name it. */
function drawNamed(named: readonly LabelAnchor[]): string {
  const spots = placeLabels(named, { width: 640, gap: 4, limit: 24, characterWidth: 7 });
  const names = named.map(({ label }, index) => {
    const { x, y, isFree } = spots[index]!;
    return isFree ? drawText(x, y, label, { bold: true, limit: 24 }) : '';
  });
  const dots = named.map(
    ({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5" fill="var(--accent, #3d6ea5)"/>`,
  );
  return dots.join('') + names.join('');
}

const MUTED = 'var(--muted, #6b717c)';
const GRID = 'var(--grid, #d5d8dd)';
