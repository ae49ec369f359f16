/** Likelihood ratios from scores of pairs whose truth is known. All ratios are log10. */
export interface Calibration {
  /** log10 of the likelihood ratio of a feature, within the bounds. */
  readonly logRatioOf: (feature: number) => number;
  /** The same, before the bounds. */
  readonly unboundedOf: (feature: number) => number;
  readonly bounds: readonly [lower: number, upper: number];
}

const ROUNDS = 100;
const STILL = 1e-12;
const STEP = 0.01;
const EXTREME = 9;
const KNOTS = 200;

/**
 * Turns a feature into a likelihood ratio: of pairs of one user over pairs of two.
 *
 *   score(x) = log10 odds of logistic regression on the standardized feature; LR(x) = kernel density of scores of one user / of two users
 *
 * Kernels are Gaussian and `bandwidth` wide (1, in log10 of odds); the slope is held by a penalty of a half of its square. The ratio is bounded where the
 * reference pairs no longer support it (ELUB): the thresholds at which deciding by the ratio, with one misleading pair more on either side, is no worse
 * than deciding without it. Cost: O(n) for n pairs, times 200, once. Papers: the recipe after W. Bosma et al., arXiv 2104.11683; the bounds after P. Vergeer et
 * al., Science & Justice 56, 2016, doi:10.1016/j.scijus.2016.06.003.
 */
export function calibrate(same: readonly number[], different: readonly number[], bandwidth: number = 1): Calibration {
  const all = [...same, ...different];
  const mean = sum(all) / all.length;
  const deviation = Math.sqrt(sum(all.map((x) => (x - mean) ** 2)) / all.length) || 1;
  const labels = all.map((_, i) => (i < same.length ? 1 : 0));
  const { slope, intercept } = logistic(
    all.map((x) => (x - mean) / deviation),
    labels,
  );
  const scoreOf = (x: number): number => (intercept + (slope * (x - mean)) / deviation) / Math.LN10;
  const [ofSame, ofDifferent] = [same.map(scoreOf), different.map(scoreOf)];
  const unboundedOf = (x: number): number =>
    (logDensity(scoreOf(x), ofSame, bandwidth) - logDensity(scoreOf(x), ofDifferent, bandwidth)) / Math.LN10;
  const smooth = tabled(unboundedOf, all);
  const bounds = boundsOf(same.map(smooth), different.map(smooth));
  return { unboundedOf, bounds, logRatioOf: (x) => Math.min(bounds[1], Math.max(bounds[0], unboundedOf(x))) };
}

/** Newton's method on the log likelihood less half the square of the slope. */
function logistic(x: readonly number[], y: readonly number[]): { readonly slope: number; readonly intercept: number } {
  let [slope, intercept] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [g0, g1, h00, h01, h11] = [0, slope, 0, 0, 1];
    for (let i = 0; i < x.length; i++) {
      const p = 1 / (1 + Math.exp(-(intercept + slope * x[i]!)));
      const w = Math.max(p * (1 - p), 1e-12);
      g0 += p - y[i]!;
      g1 += (p - y[i]!) * x[i]!;
      h00 += w;
      h01 += w * x[i]!;
      h11 += w * x[i]! * x[i]!;
    }
    const determinant = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    intercept -= d0;
    slope -= d1;
    if (Math.abs(d0) + Math.abs(d1) < STILL) break;
  }
  return { slope, intercept };
}

/** The natural logarithm of the density at a point, without what is the same for all kernels; far out it is that of the nearest kernels. */
function logDensity(at: number, points: readonly number[], bandwidth: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) least = Math.min(least, Math.abs(at - point));
  const most = -0.5 * (least / bandwidth) ** 2;
  let total = 0;
  for (const point of points) total += Math.exp(-0.5 * ((at - point) / bandwidth) ** 2 - most);
  return most + Math.log(total / points.length);
}

/** The ratio at many features, read from a table of enough of them: kernels are smooth. */
function tabled(ratioOf: (feature: number) => number, features: readonly number[]): (feature: number) => number {
  if (features.length <= KNOTS) return ratioOf;
  const least = features.reduce((a, b) => Math.min(a, b));
  const step = (features.reduce((a, b) => Math.max(a, b)) - least) / (KNOTS - 1) || 1;
  const table = Array.from({ length: KNOTS }, (_, i) => ratioOf(least + i * step));
  return (feature) => {
    const place = (feature - least) / step;
    const i = Math.min(KNOTS - 2, Math.floor(place));
    return table[i]! + (place - i) * (table[i + 1]! - table[i]!);
  };
}

/** The lowest and the highest threshold from nought on at which the ratios are of more use than none. */
function boundsOf(same: readonly number[], different: readonly number[]): readonly [number, number] {
  const held = (ratio: number): number => Math.min(EXTREME, Math.max(-EXTREME, ratio));
  const [one, two] = [same.map(held), different.map(held)];
  const least = Math.max(
    [...one, ...two].reduce((a, b) => Math.min(a, b)),
    -Math.log10(one.length + 1),
  );
  const most = Math.min(
    [...one, ...two].reduce((a, b) => Math.max(a, b)),
    Math.log10(two.length + 1),
  );
  const [first, last] = [Math.min(0, Math.floor(least / STEP)), Math.max(0, Math.floor(most / STEP) + 1)];
  let [lower, upper] = [first * STEP, last * STEP];
  for (let step = first; step <= last; step++) {
    const threshold = 10 ** (step * STEP);
    const accepted = (ratios: readonly number[]): number => ratios.filter((ratio) => 10 ** ratio > threshold).length;
    // One pair of one user that is never accepted, and one of two users that always is.
    const loss = 1 - accepted(one) / (one.length + 1) + (threshold * (accepted(two) + 1)) / (two.length + 1);
    const without = Math.min(1, threshold);
    if (without / loss >= 1) continue;
    if (step <= 0) lower = Math.max(lower, (step + 1) * STEP);
    if (step >= 0) upper = Math.min(upper, (step - 1) * STEP);
  }
  return [Math.min(lower, 0), Math.max(upper, 0)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
