/**
 * Found by search (simulated annealing) for twelve colors as far apart as can be: any two lie at least 20 apart in CIE Lab for full color vision and for each of
 * protanopia, deuteranopia and tritanopia, and at least 4 apart in lightness, which is what gray print leaves. The order puts those far apart first.
 */
const COLORS: readonly string[] = [
  '#404ae0',
  '#de2d74',
  '#898a0f',
  '#4d9bbe',
  '#9b0f72',
  '#dfca2c',
  '#624012',
  '#acc47c',
  '#9f91fe',
  '#f092a3',
  '#7657c6',
  '#9be4e6',
];
const GRAY = '#8a8a8a';

/** So many communities have a color of their own. */
export const OWN_COLORS: number = COLORS.length;

/**
 * The color of a community: the twelve largest have their own, all others share a gray, because a thirteenth color could no longer be
 * told from the rest by everybody.
 *
 * @example communityColor(0) // => '#404ae0'
 */
export function communityColor(communityId: number): string {
  return COLORS[communityId] ?? GRAY;
}
