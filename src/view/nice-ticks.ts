/**
 * Round numbers that cut an axis from `low` to `high` into about `count` parts; steps are 1, 2 or 5 times a power of ten.
 *
 * @example niceTicks(0, 10, 5) // => [0, 2, 4, 6, 8, 10]
 */
export function niceTicks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const raw = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= raw * 0.999)! * power;
  const ticks: number[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) {
    ticks.push(Number((k * step).toPrecision(12)));
  }
  return ticks;
}
