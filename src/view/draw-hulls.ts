import { communityColor } from './community-color.ts';
import { convexHull, type Point } from './convex-hull.ts';
import type { DrawnPerson } from './drawn-person.ts';

// Beyond a dozen, hulls of the small gray communities would cover everything and say nothing.
const MOST = 12;
const COLORED = 6;
const FAR = 2.2;

/**
 * Draws the outline of each community of three or more as a soft hull. Members far from its middle are left outside, so that a few
 * contacts elsewhere do not stretch the hull over others.
 */
export function drawHulls(people: readonly DrawnPerson[]): string {
  const byCommunity = new Map<number, DrawnPerson[]>();
  for (const person of people) {
    if (person.community === null) continue;
    const members = byCommunity.get(person.community);
    if (members) members.push(person);
    else byCommunity.set(person.community, [person]);
  }
  let markup = '';
  for (const [community, members] of [...byCommunity].sort((a, b) => a[0] - b[0])) {
    if (members.length < 3 || (byCommunity.size > MOST && community >= COLORED)) continue;
    const corners = convexHull(nearest(members));
    const color = communityColor(community);
    // A wide round stroke in the hull's own color rounds the corners and keeps a margin around the dots.
    markup += `<path d="M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z" fill="${color}" stroke="${color}" stroke-width="44" stroke-linejoin="round" opacity="0.13"/>`;
  }
  return markup;
}

/** Members within 2.2 times the median distance from the middle, at least three. */
function nearest(members: readonly DrawnPerson[]): Point[] {
  const middleX = median(members.map(({ x }) => x));
  const middleY = median(members.map(({ y }) => y));
  const far = ({ x, y }: DrawnPerson): number => Math.hypot(x - middleX, y - middleY);
  const reach = FAR * median(members.map(far));
  const sorted = [...members].sort((a, b) => far(a) - far(b));
  const kept = sorted.filter((member) => far(member) <= reach).length;
  return sorted.slice(0, Math.max(3, kept)).map(({ x, y }) => [x, y]);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}
