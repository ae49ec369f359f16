/**
 * The "bright" scheme of P. Tol (Colour Schemes, SRON/EPS/TN/09-002, 2021): told apart with every common color vision
 * deficiency, and on white as on near-black.
 */
const BRIGHT: readonly string[] = ['#4477AA', '#EE6677', '#228833', '#CCBB44', '#66CCEE', '#AA3377'];
const GRAY = '#8A8A8A';

/**
 * The color of a community: the six largest have their own, all others share a gray, because a seventh color could no longer be
 * told from the rest by everybody.
 *
 * @example communityColor(0) // => '#4477AA'
 */
export function communityColor(communityId: number): string {
  return BRIGHT[communityId] ?? GRAY;
}
