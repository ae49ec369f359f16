/**
 * The chance of at least so many where mean and variance are known: Poisson where they are equal, binomial where the variance is less, negative binomial where
 * it is more, each with these two. Half of the chance of just so many is counted, so that the chances of whole numbers are neither too large nor too small
 * in the mean. Where nothing varies, as on one day, it is 1.
 *
 * @example chanceOfSoMany(0, { mean: Math.log(2), variance: Math.log(2) }) // => 0.75
 */
export function chanceOfSoMany(
  count: number,
  { mean, variance }: { readonly mean: number; readonly variance: number },
): number {
  if (!(mean > 0) || !(variance > mean * 1e-9)) return 1;
  const logTerm = termOf(mean, variance, count);
  let [below, k] = [0, 0];
  for (; k < count; k++) below += Math.exp(logTerm(k));
  const own = Math.exp(logTerm(count));
  if (count <= mean) return Math.min(1, Math.max(0, 1 - below - own / 2));
  // Above the mean the tail is summed itself: differences from 1 would be lost.
  let above = 0;
  let last = own;
  for (k = count + 1; last > above * 1e-17 + 1e-320; k++) above += last = Math.exp(logTerm(k));
  return Math.min(1, own / 2 + above);
}

/** Logarithms of the chances of whole numbers. */
function termOf(mean: number, variance: number, count: number): (k: number) => number {
  const ratio = variance / mean;
  if (Math.abs(ratio - 1) < 1e-6) return (k) => k * Math.log(mean) - mean - logFactorial(k);
  if (ratio < 1) {
    // No fewer trials than were seen: what was seen is not impossible.
    const trials = Math.max(1, count, Math.round(mean / (1 - ratio)));
    const p = Math.min(1 - 1e-12, mean / trials);
    return (k) =>
      k > trials
        ? Number.NEGATIVE_INFINITY
        : logFactorial(trials) -
          logFactorial(k) -
          logFactorial(trials - k) +
          k * Math.log(p) +
          (trials - k) * Math.log1p(-p);
  }
  const size = mean / (ratio - 1);
  let [at, log] = [0, -size * Math.log(ratio)];
  return (k) => {
    for (; at < k; at++) log += Math.log(((size + at) / (at + 1)) * (1 - 1 / ratio));
    for (; at > k; at--) log -= Math.log(((size + at - 1) / at) * (1 - 1 / ratio));
    return log;
  };
}

const FACTORIALS: number[] = [0];

function logFactorial(n: number): number {
  for (let k = FACTORIALS.length; k <= Math.min(n, 100_000); k++) FACTORIALS.push(FACTORIALS[k - 1]! + Math.log(k));
  // Stirling's series is exact to the last digit from here on.
  return FACTORIALS[n] ?? n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n);
}

/**
 * What chances become among so many (Benjamini-Hochberg): the least share of false ones at which each would still be told.
 *
 * @example falseDiscoveryRates([0.01, 0.5]) // => [0.02, 0.5]
 */
export function falseDiscoveryRates(chances: readonly number[]): number[] {
  const order = chances.map((_, i) => i).sort((a, b) => chances[b]! - chances[a]!);
  const rates = chances.slice();
  let least = 1;
  order.forEach((i, place) => {
    least = Math.min(least, (chances[i]! * chances.length) / (chances.length - place));
    rates[i] = least;
  });
  return rates;
}
