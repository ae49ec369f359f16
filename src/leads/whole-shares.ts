import type { Signal } from './signal.ts';

/** Weights are read to six decimals. */
const DECIMALS = 1e6;
/** Beyond it, sums of shares times ranks could lose digits; see {@link wholeShares}. */
const MOST_EXACT = 2 ** 28;

export interface WholeShares {
  /** One for each signal. */
  readonly shares: readonly number[];
  /** What the shares of all signals add up to. */
  readonly total: number;
}

/**
 * What share of a score each signal has, as whole numbers over a common denominator: share(s) / total = weight(s) / weight of its family / number
 * of families. Sums of whole numbers are exact in any order, so that two people whose points add up to the same have the same score, to the bit.
 *
 * Exact for weights of up to six decimals; where the denominator would go beyond 2^28, shares are rounded to that.
 *
 * @example wholeShares(defaultSignals) // => { shares: [3, 3, 2, 2, 2], total: 12 }
 */
export function wholeShares(signals: readonly Pick<Signal, 'family' | 'weight'>[]): WholeShares {
  const weights = signals.map(({ weight }) => Math.max(1, Math.round(weight * DECIMALS)));
  const common = weights.reduce(greatestDivisor, 0);
  const whole = weights.map((weight) => weight / common);
  const weightOf = new Map<string, number>();
  signals.forEach(({ family }, s) => {
    weightOf.set(family, (weightOf.get(family) ?? 0) + whole[s]!);
  });
  const multiple = [...weightOf.values()].reduce(leastMultiple, 1);
  const isExact = multiple * weightOf.size <= MOST_EXACT;
  const shares = signals.map(({ family }, s) => {
    const ofFamily = whole[s]! / weightOf.get(family)!;
    return isExact ? Math.round(ofFamily * multiple) : Math.max(1, Math.round((MOST_EXACT * ofFamily) / weightOf.size));
  });
  const least = shares.reduce(greatestDivisor, 0);
  const reduced = shares.map((share) => share / least);
  return { shares: reduced, total: reduced.reduce((sum, share) => sum + share, 0) };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Infinity rather than a number that is no longer whole. */
function leastMultiple(a: number, b: number): number {
  const multiple = (a / greatestDivisor(a, b)) * b;
  return Number.isSafeInteger(multiple) ? multiple : Infinity;
}
