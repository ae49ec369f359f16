import { checkSubject } from '../rules/index.ts';

/**
 * Found by search (simulated annealing) for twelve colors as far apart as can be: any two lie at least 20 apart in CIE Lab for full color vision and for each of
 * protanopia, deuteranopia and tritanopia, and at least 4 apart in lightness, which is what gray print leaves. The order puts those far apart first.
 */
const COLORS: readonly string[] = [
  '#404AE0',
  '#DE2D74',
  '#898A0F',
  '#4D9BBE',
  '#9B0F72',
  '#DFCA2C',
  '#624012',
  '#ACC47C',
  '#9F91FE',
  '#F092A3',
  '#7657C6',
  '#9BE4E6',
];
const GRAY = '#8A8A8A';

/** So many communities have a color of their own. */
export const OWN_COLORS: number = COLORS.length;

/**
 * The color of a community: the twelve largest have their own, all others share a gray, because a thirteenth color could no longer be
 * told from the rest by everybody.
 *
 * @example communityColor(0) // => '#404AE0'
 */
export function communityColor(communityId: number): string {
  checkSubject('communityColor', communityId, 'number');
  return COLORS[communityId] ?? GRAY;
}
