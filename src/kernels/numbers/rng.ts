import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded stream of random numbers. */
export interface Rng {
  /** A double in [0, 1), a multiple of 2^-53. */
  next(): number;
  /** A whole number in [0, bound). */
  below(bound: number): number;
}

/**
 * Makes the stream named by a seed and a path of whole numbers (shard, draw, run). Streams of different paths are independent,
 * so work split into shards draws the same numbers whoever runs them.
 */
export function createRng(seed: number, ...path: readonly number[]): Rng {
  const generator = xoroshiro128plus(path.reduce(mix, mix(0x9e3779b9, seed)));
  for (let i = 0; i < 8; i++) generator.next();
  const next = (): number => ((generator.next() >>> 5) * 67_108_864 + (generator.next() >>> 6)) / 9_007_199_254_740_992;
  return { next, below: (bound) => Math.floor(next() * bound) };
}

/** The finalizer of MurmurHash3 (A. Appleby, public domain) over the running state and the next number. */
function mix(state: number, value: number): number {
  let hash = Math.imul(state ^ value, 0x85ebca6b) ^ Math.imul(Math.floor(value / 0x100000000) ^ state, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Shuffles in place: Fisher and Yates, from the end. */
export function shuffle(values: Uint32Array | number[], rng: Rng): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = rng.below(i + 1);
    const held = values[i]!;
    values[i] = values[j]!;
    values[j] = held;
  }
}
