import type { Point } from 'ringtrace/view';
import type { Locate, OnScreen } from './screen.ts';

/** Whether a closed line goes around a point: by how often a ray from it crosses the line. */
export function isInside(line: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of line.entries()) {
    const [bx, by] = line[(i + 1) % line.length]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

/** Keys of the nodes within a line, or of the topmost one at a single point. */
export function caughtBy(line: readonly Point[], nodes: readonly { readonly key: string }[], locate: Locate): string[] {
  const isHit = ({ x, y, radius }: OnScreen): boolean =>
    line.length > 1 ? isInside(line, [x, y]) : Math.hypot(x - line[0]![0], y - line[0]![1]) <= Math.max(radius, 6);
  const keys = nodes.flatMap(({ key }) => {
    const at = locate(key);
    return at && isHit(at) ? [key] : [];
  });
  return line.length > 1 ? keys : keys.slice(-1);
}
