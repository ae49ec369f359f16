import { FRESH, type Scratch } from './scratch.ts';

/** Where the lower half of a double lies among its two words: first on every platform that JavaScript runs on today. */
const LOW = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;
/** Boxes of a pass: eleven bits. */
const BOXES = 2048;
/** A longer run of numbers that are alike but for their lower half is sorted by comparing. */
const SHORT_RUN = 24;

/**
 * The places of numbers in rising order, equal ones in their own order; NaN is not expected, -0 is 0.
 *
 * Doubles rise as their bits do once the sign is turned: the upper halves are dealt into boxes eleven bits at a time, the lowest first, and what they
 * leave alike is put in order by the lower halves. Cost: O(n), three passes, fewer where bits are alike; O(n log n) where upper halves are. What is given is
 * memory of `scratch`.
 *
 * @example [...risingOrder(Float64Array.of(3, -1, 3, 0))] // => [1, 3, 0, 2]
 */
export function risingOrder(values: ArrayLike<number>, scratch: Scratch = FRESH): Uint32Array {
  const { length } = values;
  const doubles = scratch.float64(length);
  // Adding 0 makes 0 of -0.
  for (let i = 0; i < length; i++) doubles[i] = values[i]! + 0;
  const words = new Uint32Array(doubles.buffer, doubles.byteOffset, 2 * length);
  const counts = scratch.uint32(3 * BOXES);
  for (let i = 0; i < length; i++) {
    const over = 2 * i + HIGH;
    const turn = -(words[over]! >>> 31);
    words[2 * i + LOW]! ^= turn;
    words[over]! ^= turn | 0x80000000;
    const high = words[over]!;
    counts[high & 2047]!++;
    counts[BOXES + ((high >>> 11) & 2047)]!++;
    counts[2 * BOXES + (high >>> 22)]!++;
  }
  let order = scratch.uint32(length);
  let next = scratch.uint32(length);
  for (let i = 0; i < length; i++) order[i] = i;
  for (let pass = 0; pass < 3; pass++) {
    const shift = 11 * pass;
    const boxes = counts.subarray(BOXES * pass, BOXES * pass + BOXES);
    // Where all are alike in these bits they stay as they are.
    if (length > 0 && boxes[(words[HIGH]! >>> shift) & 2047] === length) continue;
    let start = 0;
    for (let box = 0; box < BOXES; box++) {
      const count = boxes[box]!;
      boxes[box] = start;
      start += count;
    }
    for (let i = 0; i < length; i++) {
      const v = order[i]!;
      next[boxes[(words[2 * v + HIGH]! >>> shift) & 2047]!++] = v;
    }
    [order, next] = [next, order];
  }
  settleRuns(order, words);
  return order;
}

/** Puts those alike in their upper half in order by the lower one; those alike in both stand in their own order already. */
function settleRuns(order: Uint32Array, words: Uint32Array): void {
  const { length } = order;
  for (let start = 0; start < length; ) {
    const high = words[2 * order[start]! + HIGH]!;
    let end = start + 1;
    let falls = false;
    for (; end < length && words[2 * order[end]! + HIGH] === high; end++)
      falls ||= words[2 * order[end]! + LOW]! < words[2 * order[end - 1]! + LOW]!;
    if (falls && end - start > SHORT_RUN)
      order.subarray(start, end).sort((a, b) => words[2 * a + LOW]! - words[2 * b + LOW]! || a - b);
    else if (falls) insertByLow(order, words, start, end);
    start = end;
  }
}

function insertByLow(order: Uint32Array, words: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const v = order[i]!;
    const low = words[2 * v + LOW]!;
    let at = i;
    for (; at > start && words[2 * order[at - 1]! + LOW]! > low; at--) order[at] = order[at - 1]!;
    order[at] = v;
  }
}
