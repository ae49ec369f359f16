import type { Picture } from '../picture/picture.ts';
import type { Screen } from './screen.ts';

const [WIDTH, HEIGHT, MARGIN] = [1200, 800, 60];

/** A screen that holds a whole picture: for when there is none on the page. */
export function fittedScreen({ nodes }: Pick<Picture, 'nodes'>): Screen {
  const shown = nodes.filter(({ hidden }) => !hidden);
  const [left, right] = extent(shown.map(({ x }) => x));
  const [low, high] = extent(shown.map(({ y }) => y));
  const zoom = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(right - left, 1e-9),
    (HEIGHT - 2 * MARGIN) / Math.max(high - low, 1e-9),
  );
  const at = new Map(
    shown.map(({ key, x, y, size }) => [
      key,
      // Screens count downward, the layout upward.
      { x: WIDTH / 2 + (x - (left + right) / 2) * zoom, y: HEIGHT / 2 - (y - (low + high) / 2) * zoom, radius: size },
    ]),
  );
  return { width: WIDTH, height: HEIGHT, scale: 1, locate: (key) => at.get(key) ?? null };
}

function extent(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 0];
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
