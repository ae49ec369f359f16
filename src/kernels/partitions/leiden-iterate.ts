import type { Rng } from '../numbers/rng.ts';
import { finishSteps, type Steps } from '../shards/steps.ts';
import { aggregate } from './leiden-aggregate.ts';
import type { LeidenLevel, LeidenObjective } from './leiden-level.ts';
import { moveNodes } from './leiden-local-moving.ts';
import { refine } from './leiden-refinement.ts';
import { reorderLevel } from './leiden-reorder.ts';
import { splitDisconnected } from './split-disconnected.ts';

/** From this many nodes on, the graph no longer fits the cache and is worth putting in order. */
const REORDER_FROM = 50_000;

/**
 * Iterates the three phases of Leiden on a prepared level until nothing moves, or `iterations` times. Writes to `membership`,
 * whose labels are below `nodeCount`, and returns the number of iterations done.
 */
export function iterateLeiden(
  base: LeidenLevel,
  objective: LeidenObjective,
  membership: Uint32Array,
  rng: Rng,
  theta: number,
  iterations: number,
): number {
  return finishSteps(leidenSteps(base, objective, membership, rng, theta, iterations));
}

/** {@link iterateLeiden} with a stop after every phase on every level. */
export function* leidenSteps(
  base: LeidenLevel,
  objective: LeidenObjective,
  membership: Uint32Array,
  rng: Rng,
  theta: number,
  iterations: number,
): Steps<number> {
  let level = base;
  let labels = membership;
  let order: Uint32Array | undefined;
  let moves = moveNodes(level, objective, labels, rng).moved;
  if (level.nodeCount >= REORDER_FROM) ({ level, order, membership: labels } = reorderLevel(level, labels));
  let done = 0;
  for (;;) {
    yield;
    moves += yield* climb(level, objective, labels, rng, theta);
    done++;
    if (done < iterations) {
      // Only nodes without mass, fixed nodes or a given partition leave a community in pieces: see `splitDisconnected`.
      if (moves === 0 && !splitDisconnected(level, labels)) break;
      moves = moveNodes(level, objective, labels, rng).moved;
    } else {
      splitDisconnected(level, labels);
      break;
    }
  }
  if (order !== undefined) for (let i = 0; i < order.length; i++) membership[order[i]!] = labels[i]!;
  return done;
}

/** One iteration after its first local moving, up to the level on which no part can be merged. Returns the number of moves. */
function* climb(
  base: LeidenLevel,
  objective: LeidenObjective,
  membership: Uint32Array,
  rng: Rng,
  theta: number,
): Steps<number> {
  let level = base;
  let labels: Uint32Array = membership;
  let nodeOf: Uint32Array | undefined;
  let moves = 0;
  for (;;) {
    const { refined, count, parents } = refine(level, objective, labels, theta, rng);
    yield;
    if (count === level.nodeCount) break;
    level = aggregate(level, refined, count);
    labels = parents;
    if (nodeOf === undefined) nodeOf = refined;
    else for (let v = 0; v < nodeOf.length; v++) nodeOf[v] = refined[nodeOf[v]!]!;
    moves += moveNodes(level, objective, labels, rng).moved;
    yield;
  }
  if (nodeOf !== undefined) for (let v = 0; v < nodeOf.length; v++) membership[v] = labels[nodeOf[v]!]!;
  return moves;
}
