import type { Csr } from '../graph/csr.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { type SetRule, setScores } from './set-scores-job.ts';

export interface BestSetsInput {
  readonly csr: Csr;
  readonly rule: SetRule;
  /** How many nodes a set has; at least 1, at most all. */
  readonly size: number;
  /** How many of the best sets are listed. */
  readonly listed: number;
}

export interface BestSets {
  readonly score: number;
  /** The first of the best sets in order of their nodes. */
  readonly sets: readonly Uint32Array[];
  /** How many sets are as good. */
  readonly count: number;
}

/** How far apart scores must be to differ; numbers of pairs are exact. */
const EQUAL_WITHIN = 1e-9;

/**
 * Which sets of so many nodes are the best of all? Every set but its last node is tried; the last is found for all at once. Each shard holds the sets
 * whose first node it is.
 *
 * Cost: C(n, size - 1) times that of `setScoresJob`. Paper: S. P. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x.
 *
 * @example runShards(bestSetsJob, { csr: path(3), rule: 'pairs', size: 1, listed: 9 }) // => { score: 0, sets: [Uint32Array.of(1)], count: 1 }
 */
export const bestSetsJob: ShardJob<BestSetsInput, BestSetsInput, BestSets, BestSets> = {
  name: 'best-sets',
  prepare: (input) => input,
  shardCount: ({ csr, size }) => (size === 1 ? Math.min(1, csr.nodeCount) : csr.nodeCount - size + 1),
  run({ csr, rule, size, listed }, shard) {
    let best: BestSets = { score: Number.NEGATIVE_INFINITY, sets: [], count: 0 };
    for (const prefix of prefixes(csr.nodeCount, size, shard)) {
      const scores = setScores({ csr, rule, members: Uint32Array.from(prefix) });
      for (let v = (prefix.at(-1) ?? -1) + 1; v < csr.nodeCount; v++) {
        if (compareScores(scores[v]!, best.score) < 0) continue;
        best = betterOf(best, { score: scores[v]!, sets: [Uint32Array.of(...prefix, v)], count: 1 }, listed);
      }
    }
    return best;
  },
  merge: (left, right) => betterOf(left, right, Infinity),
  finish(input, merged) {
    const { score, sets, count } = merged!;
    return { score, sets: sets.slice(0, input.listed), count };
  },
};

/** All but the last node of every set, in order; of one first node where sets have more than one. */
function* prefixes(nodeCount: number, size: number, first: number): Generator<readonly number[]> {
  if (size === 1) {
    yield [];
    return;
  }
  const prefix = Array.from({ length: size - 1 }, (_, i) => first + i);
  for (;;) {
    // One place is left for the last node.
    if (prefix.at(-1)! < nodeCount - 1) yield prefix;
    let i = prefix.length - 1;
    while (i > 0 && prefix[i]! >= nodeCount - (size - i)) i--;
    if (i === 0) return;
    prefix[i]!++;
    for (let j = i + 1; j < prefix.length; j++) prefix[j] = prefix[j - 1]! + 1;
  }
}

function betterOf(left: BestSets, right: BestSets, listed: number): BestSets {
  const order = compareScores(left.score, right.score);
  if (order !== 0) return order > 0 ? left : right;
  const sets = left.sets.length < listed ? [...left.sets, ...right.sets].slice(0, listed) : left.sets;
  return { score: Math.max(left.score, right.score), sets, count: left.count + right.count };
}

/** Below 0 where a is worse. */
export function compareScores(a: number, b: number): number {
  if (a === b) return 0;
  if (Number.isFinite(a) && Math.abs(a - b) <= EQUAL_WITHIN * Math.max(1, Math.abs(a), Math.abs(b))) return 0;
  return a - b;
}
