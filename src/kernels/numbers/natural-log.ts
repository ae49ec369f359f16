const bits = new DataView(new ArrayBuffer(8));
/** ln 2 as a number of 33 bits, which whole multiples of up to 2^20 leave exact, and the rest. */
const LN2_HIGH = Math.round(Math.LN2 * 2 ** 32) / 2 ** 32;
const LN2_LOW = Math.LN2 - LN2_HIGH + 2.3190468138462996e-17;
const TERMS = 12;

/**
 * The natural logarithm by sums and products alone, which every engine rounds alike: `Math.log` may differ between two in the last bit.
 *
 *   x = 2^k m with m in [3/4, 3/2);   ln x = k ln 2 + 2 (s + s^3 / 3 + s^5 / 5 ...),  s = (m - 1) / (m + 1)
 *
 * Good to one unit in the last place or two. NaN below 0, -Infinity at 0.
 *
 * @example naturalLog(1) // => 0
 */
export function naturalLog(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x === Infinity ? Infinity : Number.NaN;
  // Numbers below the normal ones are brought among them.
  const lift = x < 2 ** -1022 ? 54 : 0;
  const lifted = x * 2 ** lift;
  bits.setFloat64(0, lifted);
  let power = (bits.getUint32(0) >>> 20) - 1023;
  let m = lifted / 2 ** power;
  if (m >= 1.5) {
    m /= 2;
    power++;
  }
  power -= lift;
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let series = 0;
  for (let term = TERMS; term > 0; term--) series = (series + 1 / (2 * term + 1)) * square;
  // 2 s is taken as m - 1 less what is left of it, so that m near 1 loses nothing.
  return power * LN2_HIGH + (m - 1 + (power * LN2_LOW + s * (2 * series - (m - 1))));
}
