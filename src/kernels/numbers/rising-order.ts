/** Where the lower half of a double lies among its two words: first on every platform that JavaScript runs on today. */
const LOW = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;

/**
 * The places of numbers in rising order, equal ones in their own order; NaN is not expected, -0 is 0.
 *
 * Doubles rise as their bits do once the sign is turned: dealt into 256 boxes byte after byte, the lowest first. Cost: O(n), eight passes, fewer where
 * bytes are alike.
 *
 * @example [...risingOrder(Float64Array.of(3, -1, 3, 0))] // => [1, 3, 0, 2]
 */
export function risingOrder(values: ArrayLike<number>): Uint32Array {
  const { length } = values;
  const doubles = new Float64Array(length);
  // Adding 0 makes 0 of -0.
  for (let i = 0; i < length; i++) doubles[i] = values[i]! + 0;
  const words = new Uint32Array(doubles.buffer);
  const counts = new Uint32Array(8 * 256);
  for (let i = 0; i < length; i++) {
    const at = 2 * i + LOW;
    const over = 2 * i + 1 - LOW;
    const turn = -(words[over]! >>> 31);
    words[at]! ^= turn;
    words[over]! ^= turn | 0x80000000;
    const low = words[at]!;
    const high = words[over]!;
    counts[low & 255]!++;
    counts[256 + ((low >>> 8) & 255)]!++;
    counts[512 + ((low >>> 16) & 255)]!++;
    counts[768 + (low >>> 24)]!++;
    counts[1024 + (high & 255)]!++;
    counts[1280 + ((high >>> 8) & 255)]!++;
    counts[1536 + ((high >>> 16) & 255)]!++;
    counts[1792 + (high >>> 24)]!++;
  }
  let order = new Uint32Array(length);
  let next = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  for (let byte = 0; byte < 8; byte++) {
    const word = byte < 4 ? LOW : 1 - LOW;
    const shift = 8 * (byte & 3);
    const boxes = counts.subarray(256 * byte, 256 * byte + 256);
    // Where all are alike in this byte they stay as they are.
    if (length > 0 && boxes[(words[word]! >>> shift) & 255] === length) continue;
    let start = 0;
    for (let box = 0; box < 256; box++) {
      const count = boxes[box]!;
      boxes[box] = start;
      start += count;
    }
    for (let i = 0; i < length; i++) {
      const v = order[i]!;
      next[boxes[(words[2 * v + word]! >>> shift) & 255]!++] = v;
    }
    [order, next] = [next, order];
  }
  return order;
}
