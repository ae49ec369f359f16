import { buildNetwork, type CaseLink, commandHeight, readTimeSpan } from 'ringtrace';
import type { Placed } from './arrangements.ts';
import type { CaseIndex } from './case-index.ts';
import type { Neighbors } from './neighborhood.ts';

/** Room for one person. */
const STEP = 60;

/** From left to right by the middle time of somebody's links, as many to each column; who has no dated link stands last. */
export function byTime({ view, indexOf }: CaseIndex): Placed {
  const times = view.people.map((): number[] => []);
  for (const { at, source, target } of view.links) {
    const start = at === undefined ? undefined : readTimeSpan(at)?.start;
    if (start === undefined) continue;
    for (const end of [source, target]) times[indexOf.get(end) ?? -1]?.push(start);
  }
  const middle = times.map(
    (starts) => starts.sort((a, b) => a - b)[(starts.length - 1) >> 1] ?? Number.POSITIVE_INFINITY,
  );
  const order = [...middle.keys()].sort((a, b) => middle[a]! - middle[b]! || a - b);
  const rows = Math.max(4, Math.ceil(Math.sqrt(order.length / 2.4)));
  return placed(order.length, (put) => {
    // Every other column half a step lower, so that names have room.
    for (const [k, person] of order.entries()) {
      const column = Math.floor(k / rows);
      put(person, 1.6 * STEP * column, -STEP * ((k % rows) + (column % 2) / 2));
    }
  });
}

/** Somebody in the middle, those one step away on the first circle, and so on; who cannot be reached stands outside. */
export function aroundPerson(index: CaseIndex, neighbors: Neighbors, person: string): Placed {
  const { people } = index.view;
  const stepsOf = new Map([[person, 0]]);
  const queue = [person];
  for (const at of queue) {
    for (const next of neighbors.get(at) ?? []) {
      if (stepsOf.has(next)) continue;
      stepsOf.set(next, stepsOf.get(at)! + 1);
      queue.push(next);
    }
  }
  const outside = Math.max(...stepsOf.values()) + 1;
  const circles = new Map<number, number[]>();
  for (const [i, { id }] of people.entries()) {
    const step = stepsOf.get(id) ?? outside;
    circles.set(step, [...(circles.get(step) ?? []), i]);
  }
  return placed(people.length, (put) => {
    let radius = 0;
    for (const step of [...circles.keys()].sort((a, b) => a - b)) {
      // Communities stay together on a circle.
      const rows = circles.get(step)!.sort((a, b) => community(index, a) - community(index, b) || a - b);
      if (step > 0) radius = Math.max(radius + 3 * STEP, (rows.length * STEP) / (2 * Math.PI));
      for (const [k, row] of rows.entries()) {
        const turn = (2 * Math.PI * k) / rows.length;
        put(row, radius * Math.sin(turn), radius * Math.cos(turn));
      }
    }
  });
}

const LEVELS = 6;

/** Who gives orders above who is given them, by the mean height in the chain of command (`commandHeight`); who is in no order stands below all. */
export function byOrders(index: CaseIndex): Placed {
  const { people, links } = index.view;
  const heights = heightsOf(links);
  const known = people.flatMap(({ id }) => heights.get(id) ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const levels = new Map<number, number[]>();
  for (const [i, { id }] of people.entries()) {
    const height = heights.get(id);
    const level = height === undefined ? -2 : Math.round((LEVELS * (height - low)) / Math.max(1e-9, high - low));
    levels.set(level, [...(levels.get(level) ?? []), i]);
  }
  const widest = Math.max(8, Math.ceil(1.8 * Math.sqrt(people.length)));
  return placed(people.length, (put) => {
    let down = 0;
    for (const level of [...levels.keys()].sort((a, b) => b - a)) {
      const rows = levels.get(level)!.sort((a, b) => community(index, a) - community(index, b) || a - b);
      const wide = Math.min(widest, rows.length);
      for (const [k, row] of rows.entries())
        put(row, 1.5 * STEP * ((k % wide) - (wide - 1) / 2), -down - STEP * Math.floor(k / wide));
      down += STEP * Math.ceil(rows.length / wide) + 1.2 * STEP;
    }
  });
}

/** Whether any link is an order, so that there is a chain of command to draw. */
export function hasOrders(links: readonly CaseLink[]): boolean {
  return links.some(({ kind, directed }) => directed && kind === 'order');
}

/** Heights of everybody who gives or is given an order. */
function heightsOf(links: readonly CaseLink[]): ReadonlyMap<string, number> {
  const network = buildNetwork(links, { kinds: ['order'] });
  const found = new Map<string, number>();
  for (const [person, { value }] of commandHeight.read({ network })) found.set(person, value);
  return found;
}

function community({ view, communityOf }: CaseIndex, row: number): number {
  return communityOf.get(view.people[row]!.id) ?? Number.POSITIVE_INFINITY;
}

function placed(amount: number, fill: (put: (row: number, x: number, y: number) => void) => void): Placed {
  const found = { x: new Float64Array(amount), y: new Float64Array(amount) };
  fill((row, x, y) => {
    found.x[row] = x;
    found.y[row] = y;
  });
  return found;
}
