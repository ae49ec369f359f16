import { readTimeSpan } from 'ringtrace';
import { aroundPerson, byOrders, byTime } from './arrange-by-links.ts';
import type { CaseIndex } from './case-index.ts';
import type { Neighbors } from './neighborhood.ts';

/** Ways of placing people that follow from what they are, beside the forces of a layout. */
export type Arrangement = 'stages' | 'communities' | 'time' | 'around' | 'orders';

export interface Placed {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Room for one person. */
const STEP = 60;

/** What an arrangement may start from. */
export interface ArrangedFrom {
  readonly index: CaseIndex;
  readonly neighbors: Neighbors;
  /** Who stands in the middle. */
  readonly person: string | null;
}

/** Places everybody: in a column for each stage, in a spiral for each community, by time, around a person, or by who gives orders to whom. */
export function arrange({ index, neighbors, person }: ArrangedFrom, arrangement: Arrangement): Placed {
  if (arrangement === 'time') return byTime(index);
  if (arrangement === 'orders') return byOrders(index);
  if (arrangement === 'around' && person !== null) return aroundPerson(index, neighbors, person);
  return arrangement === 'stages' ? inColumns(index) : inSpirals(index);
}

/** How much wider than tall the columns are together. */
const WIDE = 1.4;

/** The stages whose links happen first stand first; those whose stage is not stated stand last. */
function inColumns({ view }: CaseIndex): Placed {
  const columns = group(view.people.length, (i) => view.people[i]!.stage ?? '');
  const whenOf = middleTimes(view);
  const when = (name: string): number =>
    name === '' ? Number.POSITIVE_INFINITY : (whenOf.get(name) ?? Number.MAX_VALUE);
  const order = [...columns.keys()].sort((a, b) => when(a) - when(b) || (a < b ? -1 : 1));
  const tallest = Math.max(...[...columns.values()].map(({ length }) => length));
  // A column that would be far taller than all of them are wide is folded.
  const height = Math.min(tallest, Math.max(12, Math.ceil(Math.sqrt(view.people.length * 2))));
  const widths = order.map((name) => Math.ceil(columns.get(name)!.length / height));
  const taken = widths.reduce((sum, width) => sum + STEP * (width - 1), 0);
  const gap = Math.max(2 * STEP, (WIDE * STEP * height - taken) / Math.max(1, order.length - 1));
  const placed = { x: new Float64Array(view.people.length), y: new Float64Array(view.people.length) };
  let left = 0;
  for (const [column, name] of order.entries()) {
    const width = widths[column]!;
    for (const [k, row] of columns.get(name)!.entries()) {
      placed.x[row] = left + STEP * (k % width);
      placed.y[row] = -STEP * Math.floor(k / width);
    }
    left += STEP * (width - 1) + gap;
  }
  return placed;
}

/** The middle time of the links that touch people of each stage. */
function middleTimes({ people, links }: CaseIndex['view']): Map<string, number> {
  const stageOf = new Map(people.map(({ id, stage }) => [id, stage]));
  const times = new Map<string, number[]>();
  for (const { at, source, target } of links) {
    const start = at === undefined ? undefined : readTimeSpan(at)?.start;
    if (start === undefined) continue;
    for (const stage of [stageOf.get(source), stageOf.get(target)]) {
      if (stage === undefined) continue;
      const held = times.get(stage);
      if (held) held.push(start);
      else times.set(stage, [start]);
    }
  }
  return new Map([...times].map(([stage, starts]) => [stage, starts.sort((a, b) => a - b)[starts.length >> 1]!]));
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The largest community in the middle, the others around it, each as a sunflower's seeds: as close as they may stand. */
function inSpirals({ view, communityOf }: CaseIndex): Placed {
  const groups = [...group(view.people.length, (i) => communityOf.get(view.people[i]!.id) ?? -1)].sort(
    (a, b) => b[1].length - a[1].length || a[0] - b[0],
  );
  const placed = { x: new Float64Array(view.people.length), y: new Float64Array(view.people.length) };
  const radius = (amount: number): number => STEP * 0.62 * Math.sqrt(amount) + STEP;
  const taken: { x: number; y: number; radius: number }[] = [];
  for (const [, rows] of groups) {
    const own = radius(rows.length);
    let [x, y] = [0, 0];
    for (let turn = 0; taken.some((other) => Math.hypot(other.x - x, other.y - y) < other.radius + own); turn++) {
      const far = STEP * 0.5 * Math.sqrt(turn);
      [x, y] = [far * Math.cos(turn * GOLDEN), far * Math.sin(turn * GOLDEN)];
    }
    taken.push({ x, y, radius: own });
    for (const [k, row] of rows.entries()) {
      const far = STEP * 0.62 * Math.sqrt(k);
      placed.x[row] = x + far * Math.cos(k * GOLDEN);
      placed.y[row] = y + far * Math.sin(k * GOLDEN);
    }
  }
  return placed;
}

function group<Key>(amount: number, keyOf: (i: number) => Key): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (let i = 0; i < amount; i++) {
    const rows = groups.get(keyOf(i));
    if (rows) rows.push(i);
    else groups.set(keyOf(i), [i]);
  }
  return groups;
}
