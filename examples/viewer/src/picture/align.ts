import type { Placed } from './arrangements.ts';

export type Line = 'row' | 'column' | 'circle';

/** Puts some people on a line through their middle, in the order they stand in already, as far apart as they reach now. */
export function align({ x, y }: Placed, rows: readonly number[], line: Line): Placed {
  const placed = { x: Float64Array.from(x), y: Float64Array.from(y) };
  if (rows.length < 2) return placed;
  const mean = (values: Float64Array): number => rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  const reach = Math.max(...rows.map((row) => Math.hypot(x[row]! - middleX, y[row]! - middleY)), 1);
  const turnOf = (row: number): number => Math.atan2(y[row]! - middleY, x[row]! - middleX);
  const key = (row: number): number => (line === 'row' ? x[row]! : line === 'column' ? -y[row]! : turnOf(row));
  const order = [...rows].sort((a, b) => key(a) - key(b) || a - b);
  for (const [k, row] of order.entries()) {
    const along = (2 * k) / (order.length - 1) - 1;
    const turn = (2 * Math.PI * k) / order.length;
    placed.x[row] = middleX + (line === 'row' ? reach * along : line === 'circle' ? reach * Math.cos(turn) : 0);
    placed.y[row] = middleY + (line === 'column' ? -reach * along : line === 'circle' ? reach * Math.sin(turn) : 0);
  }
  return placed;
}
