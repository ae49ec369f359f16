import { aggregate } from './leiden-aggregate.ts';
import type { LeidenLevel, LeidenObjective } from './leiden-level.ts';
import { moveNodes } from './leiden-local-moving.ts';
import { refine } from './leiden-refinement.ts';
import type { Rng } from './rng.ts';
import { splitDisconnected } from './split-disconnected.ts';

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
  let done = 0;
  for (;;) {
    let stable = false;
    while (done < iterations && !stable) {
      stable = !climb(base, objective, membership, rng, theta);
      done++;
    }
    // Only nodes without mass, fixed nodes or a given partition can leave a community in pieces: see `splitDisconnected`.
    if (!splitDisconnected(base, membership) || done >= iterations) return done;
  }
}

/** One iteration: from the nodes up to the level on which no part can be merged. Says whether anything moved. */
function climb(
  base: LeidenLevel,
  objective: LeidenObjective,
  membership: Uint32Array,
  rng: Rng,
  theta: number,
): boolean {
  let level = base;
  let labels: Uint32Array = membership;
  let nodeOf: Uint32Array | undefined;
  let moved = false;
  for (;;) {
    if (moveNodes(level, objective, labels, rng).moved > 0) moved = true;
    const { refined, count, parents } = refine(level, objective, labels, theta, rng);
    if (count === level.nodeCount) break;
    level = aggregate(level, refined, count);
    labels = parents;
    if (nodeOf === undefined) nodeOf = refined;
    else for (let v = 0; v < nodeOf.length; v++) nodeOf[v] = refined[nodeOf[v]!]!;
  }
  if (nodeOf !== undefined) for (let v = 0; v < nodeOf.length; v++) membership[v] = labels[nodeOf[v]!]!;
  return moved;
}
