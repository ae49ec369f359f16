import { finishSteps, type Steps } from '../kernels/index.ts';
import { forceRounds } from './force-rounds.ts';
import { packParts } from './pack-parts.ts';

/** A network as columns: `groups` is the community of each node, `sizes` their radius in the drawing. */
export interface LayoutInput {
  readonly nodeCount: number;
  readonly edges: readonly (readonly [source: number, target: number, strength: number])[];
  readonly groups: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
}

export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

// The golden angle, as a rotation: multiplying is exact on every machine where sine and cosine need not be.
const COSINE = -0.7373688780783197;
const SINE = 0.6754902942615238;
const PAIR_BUDGET = 60_000_000;
/** Beyond so many nodes communities are placed first, and their members around them. */
const MOST_AT_ONCE = 2000;
/** Rounds that members need once their communities stand. */
const FINE_ROUNDS = 30;

/** Networks of more nodes are not laid out: a picture of so many dots tells nothing that a minute is worth. */
export const MOST_LAID_OUT = 20_000;

/**
 * Places nodes so that tied ones lie close: ForceAtlas2 from a start without chance, last rounds without overlap.
 *
 * Parts that no edge ties to the largest stand in rows below it. Nodes start on a sunflower spiral in order of community, so the layout depends on the input alone and uses no random number.
 * Beyond 2,000 nodes communities are laid out first, and their members start around them.
 * Longest side of the result is 2000, centered on 0; coordinates are rounded to hundredths.
 *
 * Cost: a budget of rounds that falls with size, from 600 at 300 nodes to 100 at 2,000 (Barnes and Hut beyond 800 nodes), then 30.
 * Paper: M. Jacomy et al., PLoS ONE 9(6), 2014, doi:10.1371/journal.pone.0098679.
 */
export function layoutNetwork(input: LayoutInput): Layout {
  return finishSteps(layoutSteps(input));
}

/** {@link layoutNetwork} with a stop after every round. */
export function* layoutSteps(input: LayoutInput): Steps<Layout> {
  const { nodeCount, edges, groups, sizes } = input;
  const x = new Float64Array(nodeCount);
  const y = new Float64Array(nodeCount);
  if (nodeCount < 2) return { x, y };
  const order = Array.from({ length: nodeCount }, (_, node) => node).sort((a, b) => groups[a]! - groups[b]! || a - b);
  const isLarge = nodeCount > MOST_AT_ONCE;
  if (isLarge) yield* startAroundGroups(input, order, x, y);
  else onSpiral(order, 0, 0, x, y);
  const rounds = isLarge
    ? FINE_ROUNDS
    : Math.max(100, Math.min(600, Math.round(PAIR_BUDGET / (nodeCount * nodeCount))));
  const drawn = { order, edges, sizes, x, y };
  yield* forceRounds(drawn, rounds, false);
  if (nodeCount <= 1500) yield* forceRounds(drawn, Math.round(rounds / 5), true);
  packParts({ x, y }, edges);
  return center(x, y);
}

/** Sets nodes on a sunflower spiral around a point, as dense everywhere. */
function onSpiral(nodes: readonly number[], left: number, up: number, x: Float64Array, y: Float64Array): void {
  let along = 1;
  let across = 0;
  for (const [position, node] of nodes.entries()) {
    const radius = 10 * Math.sqrt(position + 1);
    x[node] = left + radius * along;
    y[node] = up + radius * across;
    [along, across] = [along * COSINE - across * SINE, along * SINE + across * COSINE];
  }
}

/** Lays the groups out as one node each, far enough apart for their members, who start on a spiral around them. */
function* startAroundGroups(
  { edges, groups }: LayoutInput,
  order: readonly number[],
  x: Float64Array,
  y: Float64Array,
): Steps<void> {
  const members = new Map<number, number[]>();
  for (const node of order) {
    const held = members.get(groups[node]!);
    if (held) held.push(node);
    else members.set(groups[node]!, [node]);
  }
  const numberOf = new Map([...members.keys()].map((group, index) => [group, index]));
  const count = numberOf.size;
  if (count > MOST_AT_ONCE) return onSpiral(order, 0, 0, x, y);
  const between = new Map<number, number>();
  for (const [source, target, strength] of edges) {
    const a = numberOf.get(groups[source]!)!;
    const b = numberOf.get(groups[target]!)!;
    const pair = Math.min(a, b) * count + Math.max(a, b);
    if (a !== b) between.set(pair, (between.get(pair) ?? 0) + strength);
  }
  const lists = [...members.values()];
  const coarse = yield* layoutSteps({
    nodeCount: count,
    edges: [...between].map(([pair, strength]) => [Math.floor(pair / count), pair % count, strength] as const),
    groups: new Uint32Array(count),
    sizes: lists.map(({ length }) => 10 * Math.sqrt(length)),
  });
  // The picture of the groups is 2000 wide: as wide as all their spirals side by side would be.
  const scale = (20 * Math.sqrt(order.length)) / 2000;
  lists.forEach((list, group) => {
    onSpiral(list, coarse.x[group]! * scale, coarse.y[group]! * scale, x, y);
  });
}

function center(x: Float64Array, y: Float64Array): { x: Float64Array; y: Float64Array } {
  const [left, right] = extent(x);
  const [low, high] = extent(y);
  const scale = 2000 / Math.max(right - left, high - low, 1e-9);
  return {
    x: x.map((value) => hundredths((value - (left + right) / 2) * scale)),
    y: y.map((value) => hundredths((value - (low + high) / 2) * scale)),
  };
}

function extent(values: Float64Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

function hundredths(value: number): number {
  // Adding 0 turns -0 into 0, which would print differently.
  return Math.round(value * 100) / 100 + 0;
}
