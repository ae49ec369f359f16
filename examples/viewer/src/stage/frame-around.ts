interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What is left free around, as a share. */
const ROOM = 1.25;
const CLOSEST = 0.15;

/** Where a camera stands that has all these spots in view; a drawing is 1 wide or high, and so is what a camera sees at ratio 1. */
export function frameAround(spots: readonly Spot[]): Spot & { readonly ratio: number; readonly angle: 0 } {
  const [left, right] = extent(spots.map(({ x }) => x));
  const [low, high] = extent(spots.map(({ y }) => y));
  const ratio = Math.min(1, Math.max(CLOSEST, ROOM * Math.max(right - left, high - low)));
  return { x: (left + right) / 2, y: (low + high) / 2, ratio, angle: 0 };
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
