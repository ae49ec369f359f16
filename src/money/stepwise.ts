import type { Steps } from '../kernels/index.ts';

/** Some milliseconds of payments. */
const STEP = 16_384;

/** Goes through `count` things a stretch at a time and stops in between. The loop itself stands in `run`, where it is as fast as any other. */
export function* stepwise(count: number, run: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += STEP) {
    run(from, Math.min(count, from + STEP));
    yield;
  }
}

/** How many stops that makes. */
export function stopsOf(count: number): number {
  return Math.ceil(count / STEP);
}
