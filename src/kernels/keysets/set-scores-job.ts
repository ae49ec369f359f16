import { fragmentationJob } from '../fragmentation/fragmentation-job.ts';
import type { Csr } from '../graph/csr.ts';
import { inducedSubgraph } from '../graph/induced-subgraph.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { runShards } from '../shards/shard-job.ts';
import { pairLosses } from './pair-losses.ts';
import { openReachGains, type ReachRule } from './reach-gains.ts';

/**
 * What a set of nodes is good for, higher being better: `pairs` left apart without it (as minus the pairs that can still reach each other), `nearness` lost
 * without it (as minus the sum of 1 / d over the pairs left), or what it reaches.
 */
export type SetRule = 'pairs' | 'nearness' | ReachRule;

export interface SetScoresInput {
  readonly csr: Csr;
  readonly rule: SetRule;
  /** The nodes that are in the set already. */
  readonly members: Uint32Array;
}

interface SetScoresState extends SetScoresInput {
  readonly starts: readonly number[];
}

const NODES_PER_SHARD = 256;

/**
 * How good would a set be with one node more, for every node at once? Members themselves get what the set is worth without more.
 *
 * Undirected; strengths do not matter. Cost: `pairs` O(n + m); `nearness` that of `fragmentationJob`; reach O(n m) at worst, far less once there are members.
 * Paper: S. P. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x.
 *
 * @example runShards(setScoresJob, { csr: path(3), rule: 'pairs', members: Uint32Array.of() }) // => Float64Array [-1, 0, -1]
 */
export const setScoresJob: ShardJob<SetScoresInput, SetScoresState, Float64Array, Float64Array> = {
  name: 'set-scores',
  prepare(input) {
    const whole = typeof input.rule === 'string' && input.rule !== 'distance';
    const step = whole ? Math.max(1, input.csr.nodeCount) : NODES_PER_SHARD;
    const starts: number[] = [];
    for (let v = 0; v < input.csr.nodeCount; v += step) starts.push(v);
    return { ...input, starts };
  },
  shardCount: ({ starts }) => starts.length,
  run({ csr, rule, members, starts }, shard) {
    if (rule === 'pairs' || rule === 'nearness') return setScores({ csr, rule, members });
    const gains = openReachGains(csr, [...members], rule);
    const end = starts[shard + 1] ?? csr.nodeCount;
    return Float64Array.from(
      { length: end - starts[shard]! },
      (_, i) => gains.reached + gains.gain(starts[shard]! + i),
    );
  },
  merge(left, right) {
    const both = new Float64Array(left.length + right.length);
    both.set(left);
    both.set(right, left.length);
    return both;
  },
  finish: (_, merged) => merged ?? new Float64Array(0),
};

/** The same in this thread at once. */
export function setScores({ csr, rule, members }: SetScoresInput): Float64Array {
  const { nodeCount } = csr;
  if (rule === 'pairs') {
    const absent = new Uint8Array(nodeCount);
    for (const v of members) absent[v] = 1;
    const { pairs, losses } = pairLosses(csr, absent);
    return losses.map((loss) => loss - pairs);
  }
  if (rule === 'nearness') {
    const isMember = new Set(members);
    const left = Uint32Array.from({ length: nodeCount }, (_, v) => v).filter((v) => !isMember.has(v));
    return scoresOfDrops(nodeCount, left, runShards(fragmentationJob, { csr: inducedSubgraph(csr, left) }));
  }
  const gains = openReachGains(csr, [...members], rule);
  return Float64Array.from({ length: nodeCount }, (_, v) => gains.reached + gains.gain(v));
}

/** What is left of nearness, as scores of all nodes: of `left` without each, of the others with nobody more gone. */
export function scoresOfDrops(
  nodeCount: number,
  left: Uint32Array,
  { drop, total }: { readonly drop: Float64Array; readonly total: number },
): Float64Array {
  const scores = new Float64Array(nodeCount).fill(-total);
  left.forEach((v, i) => {
    scores[v] = drop[i]! - total;
  });
  return scores;
}
