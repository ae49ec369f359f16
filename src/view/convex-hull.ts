import { checkSubject } from '../rules/index.ts';
/** A place on a picture. */
export type Point = readonly [x: number, y: number];

/**
 * The corners of the smallest convex polygon around points, counterclockwise from the leftmost.
 *
 * Cost: O(n log n). Paper: A. M. Andrew, Inf. Process. Lett. 9(5), 1979, doi:10.1016/0020-0190(79)90072-3.
 *
 * @example convexHull([[0, 0], [2, 0], [1, 1], [1, 3]]) // => [[0, 0], [2, 0], [1, 3]]
 */
export function convexHull(points: readonly Point[]): Point[] {
  checkSubject('convexHull', points, 'list');
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/** One side of the hull, its last point left to the other side. */
function chain(points: readonly Point[]): Point[] {
  const side: Point[] = [];
  for (const point of points) {
    while (side.length > 1 && turn(side.at(-2)!, side.at(-1)!, point) <= 0) side.pop();
    side.push(point);
  }
  side.pop();
  return side;
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
