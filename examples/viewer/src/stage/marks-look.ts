import { convexHull, type Point } from 'ringtrace/view';
import type { Look, Picture } from '../picture/picture.ts';
import type { Locate, OnScreen } from './screen.ts';

export const HULL_ALPHA = 0.11;

/** The corners of the soft outline around a community, in pixels; none where too few of it are there. */
export function hullCorners(around: readonly string[], locate: Locate): Point[] {
  const points = around.flatMap((key): Point[] => {
    const at = locate(key);
    return at ? [[at.x, at.y]] : [];
  });
  // Rounded by going around circles instead of points: a wide stroke would show where it overlaps the fill.
  return points.length < 3 ? [] : convexHull(nearest(points).flatMap(around24));
}

/** How a ring is drawn, and how far beyond the dot. */
export function ringLook(
  ring: NonNullable<Picture['nodes'][number]['ring']>,
  { ink, accent }: Look,
): { readonly beyond: number; readonly color: string; readonly width: number; readonly dash: number[] } {
  return {
    beyond: ring === 'strong' ? 5 : 3.5,
    color: ring === 'thin' ? ink : accent,
    width: ring === 'strong' ? 3 : ring === 'dashed' ? 2 : 1.5,
    dash: ring === 'dashed' ? [4, 3] : [],
  };
}

const TURN = 2 * Math.PI;
export const ARC_WIDTH = 3;
/** So long is the arc of a place that is sure, in pixels: shorter ones are not seen. */
const SHORTEST = 5;

/** How far out an arc lies, and its angles in radians. */
export function arcLook(
  { radius }: OnScreen,
  [from, to]: NonNullable<Picture['nodes'][number]['arc']>,
): { readonly far: number; readonly begin: number; readonly end: number } {
  const far = radius + 7.5;
  const least = SHORTEST / (TURN * far);
  const begin = TURN * (from - 0.25);
  return { far, begin, end: begin + TURN * Math.max(least, to - from) };
}

const MARGIN = 20;
const CIRCLE: readonly Point[] = Array.from({ length: 24 }, (_, i) => [
  MARGIN * Math.cos((Math.PI * i) / 12),
  MARGIN * Math.sin((Math.PI * i) / 12),
]);

function around24([x, y]: Point): Point[] {
  return CIRCLE.map(([right, down]) => [x + right, y + down]);
}

/** Nine tenths of the points, so that one far contact does not stretch the hull over others. */
function nearest(points: readonly Point[]): Point[] {
  const middle = (axis: 0 | 1): number =>
    points.map((point) => point[axis]).sort((a, b) => a - b)[points.length >> 1] ?? 0;
  const [x, y] = [middle(0), middle(1)];
  const far = (point: Point): number => (point[0] - x) ** 2 + (point[1] - y) ** 2;
  return [...points].sort((a, b) => far(a) - far(b)).slice(0, Math.max(3, Math.ceil(points.length * 0.9)));
}
