import type { ShardJob } from '../shards/shard-job.ts';
import { type DatedEdges, type TemporalArcs, temporalArcs } from './temporal-arcs.ts';
import { openTemporalSearch, type TemporalSearch } from './temporal-search.ts';

export interface TemporalBetweennessInput extends DatedEdges {
  /** Whether an edge may follow only edges of earlier times, and none of its own. */
  readonly strict: boolean;
}

interface TemporalState {
  readonly arcs: TemporalArcs;
  readonly search: TemporalSearch;
  /** Nodes that something leads out of. */
  readonly starts: Uint32Array;
  readonly perShard: number;
}

const SHARDS = 64;

/**
 * Which nodes lie on the shortest routes between others, when a route must follow time?
 *
 *   b(v) = sum over ordered pairs s, t of sigma(s, t | v) / sigma(s, t)          0 ... (n - 1)(n - 2)
 *
 * with sigma the number of paths of fewest steps whose edges come in order of time. Waiting costs nothing. Edges of one pair at different times make different
 * paths. Strengths play no part.
 * Cost: O(n (n + m)) for m dated edges; O(n + m) memory for each worker.
 * Papers: F. Brunelli, P. Crescenzi, L. Viennot, 2025, arXiv:2501.12708; S. Buss, H. Molter, R. Niedermeier, M. Rymar, KDD 2020, doi:10.1145/3394486.3403259.
 *
 * @example runShards(temporalBetweennessJob, { nodeCount: 3, sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2), times: Float64Array.of(1, 2), directed: false, strict: false }) // => Float64Array [0, 1, 0]
 */
export const temporalBetweennessJob: ShardJob<TemporalBetweennessInput, TemporalState, Float64Array, Float64Array> = {
  name: 'temporal-betweenness',
  prepare(input) {
    const arcs = temporalArcs(input);
    const starts = Uint32Array.from(new Set(arcs.sources)).sort();
    const perShard = Math.max(16, Math.ceil(starts.length / SHARDS));
    return { arcs, search: openTemporalSearch(arcs, input.strict), starts, perShard };
  },
  shardCount: ({ starts, perShard }) => Math.ceil(starts.length / perShard),
  run({ arcs, search, starts, perShard }, shard) {
    const scores = new Float64Array(arcs.nodeCount);
    for (const start of starts.subarray(shard * perShard, (shard + 1) * perShard)) search.add(start, scores);
    return scores;
  },
  merge(left, right) {
    for (let v = 0; v < left.length; v++) left[v]! += right[v]!;
    return left;
  },
  finish: ({ arcs }, merged) => merged ?? new Float64Array(arcs.nodeCount),
};
