/**
 * Working memory that is used again: arrays of a kind are handed out one after another, all 0, and taken back together by `reset`. Whoever ranks hundreds of
 * graphs would else make the collector walk through everything after every few of them.
 */
export interface Scratch {
  uint32(length: number): Uint32Array;
  int32(length: number): Int32Array;
  uint8(length: number): Uint8Array;
  float64(length: number): Float64Array;
  /** Takes everything back: what was handed out is no longer its holder's. */
  reset(): void;
}

type Kind = Uint32Array | Int32Array | Uint8Array | Float64Array;

/** Arrays that are kept and used again. */
export function openScratch(): Scratch {
  const pools = [
    shelf((length) => new Uint32Array(length)),
    shelf((length) => new Int32Array(length)),
    shelf((length) => new Uint8Array(length)),
    shelf((length) => new Float64Array(length)),
  ] as const;
  const [uint32, int32, uint8, float64] = pools;
  return {
    uint32: uint32.take,
    int32: int32.take,
    uint8: uint8.take,
    float64: float64.take,
    reset: () => {
      for (const { reset } of pools) reset();
    },
  };
}

/** New arrays each time, for those who need them once. */
export const FRESH: Scratch = {
  uint32: (length) => new Uint32Array(length),
  int32: (length) => new Int32Array(length),
  uint8: (length) => new Uint8Array(length),
  float64: (length) => new Float64Array(length),
  reset: () => {},
};

function shelf<T extends Kind>(make: (length: number) => T): { take(length: number): T; reset(): void } {
  const held: T[] = [];
  let next = 0;
  return {
    take(length) {
      const own = held[next];
      if (own === undefined || own.length < length) {
        held[next++] = make(length);
        return held[next - 1]!;
      }
      next++;
      const array = own.subarray(0, length) as T;
      array.fill(0);
      return array;
    },
    reset() {
      next = 0;
    },
  };
}
