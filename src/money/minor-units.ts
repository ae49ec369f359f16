/** ISO 4217: currencies without a minor unit, and those that part into a thousand. All others part into a hundred. */
const WHOLE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const THOUSAND = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...WHOLE.map((code) => [code, 0] as const),
  ...THOUSAND.map((code) => [code, 3] as const),
  ['BTC', 8],
  ['XBT', 8],
]);

/**
 * How many digits follow the point in a currency: 2 for one that is not known, or not stated.
 *
 * @example ['EUR', 'JPY', 'TND', null].map(minorDigits) // => [2, 0, 3, 2]
 */
export function minorDigits(currency: string | null): number {
  return DIGITS.get(currency ?? '') ?? 2;
}

/** An amount as whole minor units, and whether it was finer than these. A double of 15 digits that means 0.1 is 0.1. */
export function toMinorUnits(amount: number, digits: number): { readonly units: number; readonly isFiner: boolean } {
  const scaled = amount * 10 ** digits;
  const units = Math.round(scaled);
  return { units, isFiner: Math.abs(scaled - units) > 1e-6 + Math.abs(scaled) * 1e-14 };
}
