import { communityColor } from './community-color.ts';
import { convexHull, type Point } from './convex-hull.ts';
import type { DrawnPerson } from './drawn-person.ts';

// Beyond a dozen, hulls of the small gray communities would cover everything and say nothing.
const MOST = 12;
const COLORED = 6;

/**
 * Draws the outline of each community of three or more as a soft hull. The tenth of its members farthest from its middle is left
 * outside, so that one far contact does not stretch the hull over others.
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

function nearest(members: readonly DrawnPerson[]): Point[] {
  const middleX = median(members.map(({ x }) => x));
  const middleY = median(members.map(({ y }) => y));
  const far = ({ x, y }: DrawnPerson): number => (x - middleX) ** 2 + (y - middleY) ** 2;
  const kept = Math.max(3, Math.ceil(members.length * 0.9));
  return [...members]
    .sort((a, b) => far(a) - far(b))
    .slice(0, kept)
    .map(({ x, y }) => [x, y]);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}
