export type { BetweennessInput } from './betweenness-graph.ts';

import { runShards, type ShardJob } from '../shards/shard-job.ts';
import { createBatchSearch } from './betweenness-batch.ts';
import { type BetweennessInput, prepareSearches, type SearchPass, type SearchSetup } from './betweenness-graph.ts';
import { lengthSearch } from './betweenness-length-search.ts';
import { createWasmLengthSearch } from './betweenness-length-wasm.ts';
import { createPathCredit, type PathSearch } from './betweenness-paths.ts';
import { type SourcePlan, shardOf } from './betweenness-plan.ts';
import { createStepSearch } from './betweenness-step-search.ts';
import { createWasmSearch } from './betweenness-wasm.ts';
import { LANES } from './lanes.ts';

/** Runs one batch of a plan into the scores it will be asked for. */
interface PassRunner {
  run(batch: number): void;
  take(): Float64Array;
}

/** What each worker prepares; see {@link betweennessJob}. */
export interface BetweennessState {
  readonly setup: SearchSetup;
  readonly plans: readonly SourcePlan[];
  readonly runners: readonly PassRunner[];
}

/**
 * {@link betweenness} as shards: batches of near sources, at most 64 shards a pass, planned from the graph alone.
 */
export const betweennessJob: ShardJob<BetweennessInput, BetweennessState, Float64Array, Float64Array> = {
  name: 'betweenness',
  prepare(input) {
    const setup = prepareSearches(input, true);
    const runners = setup.passes.map((pass) => (pass.graph.lengths ? lengthRunner(pass) : stepRunner(pass)));
    return { setup, plans: setup.passes.map(({ plan }) => plan), runners };
  },
  shardCount: ({ plans }) => plans.reduce((sum, { shardStarts }) => sum + shardStarts.length - 1, 0),
  run({ plans, runners }, shard) {
    const { pass, first, last } = shardOf(plans, shard);
    for (let batch = first; batch < last; batch++) runners[pass]!.run(batch);
    return runners[pass]!.take();
  },
  merge(left, right) {
    for (let v = 0; v < left.length; v++) left[v]! += right[v]!;
    return left;
  },
  finish({ setup }, merged) {
    const scores = setup.base.slice();
    const multiplicity = setup.passes[0]!.graph.multiplicity;
    for (let slot = 0; slot < setup.nodeOf.length; slot++) {
      const at = setup.placeOf[slot]!;
      const searched = merged ? (merged[at]! / multiplicity[at]!) * setup.scale : 0;
      scores[setup.nodeOf[slot]!]! += searched + setup.between[slot]!;
    }
    return scores;
  },
};

/**
 * Which nodes lie on the shortest routes between others?
 *
 *   b(v) = sum over pairs s, t of sigma(s, t | v) / sigma(s, t)          0 ... (n - 1)(n - 2) / 2, directed twice that
 *
 * Raw values; an undirected pair counts once, a directed one for each direction. With `sources` and `targets` only pairs from one
 * of the first to one of the second count, an undirected pair if it qualifies either way round. Every edge is one step; with
 * `length: 'inverse-strength'` an edge of strength w is a road of length 1 / w, and sums of lengths within
 * `equalWithin` (1e-12) of each other are equal. Path counts may be of any size: beyond 2^900 a search is repeated with counts that carry their own
 * exponent.
 *
 * Cost: O(n m) time, O(n + m) memory for each worker; with lengths O(n m + n^2 log n). Undirected graphs are cut into blocks first,
 * and twins folded, so that trees, leaves and copies cost nothing.
 * Paper: U. Brandes, J. Math. Sociology 25(2), 2001, doi:10.1080/0022250X.2001.9990249; for sources and targets U. Brandes,
 * Social Networks 30(2), 2008, doi:10.1016/j.socnet.2007.11.001.
 *
 * @example betweenness({ csr: path(4) }) // => Float64Array [0, 2, 2, 0]
 */
export function betweenness(input: BetweennessInput): Float64Array {
  return runShards(betweennessJob, input);
}

function stepRunner({ graph, plan, sourceWeight }: SearchPass): PassRunner {
  const search = createWasmSearch(graph) ?? createBatchSearch(graph);
  const weights = new Float64Array(LANES);
  // Only graphs of astronomic path counts need the slow way.
  let single: ReturnType<typeof singleRunner> | undefined;
  return {
    run(batch) {
      const sources = plan.sources.subarray(plan.batchStarts[batch]!, plan.batchStarts[batch + 1]!);
      sources.forEach((source, lane) => {
        weights[lane] = sourceWeight[source]!;
      });
      if (search.run(sources, weights.subarray(0, sources.length))) return;
      single ??= singleRunner({ graph, plan, sourceWeight }, createStepSearch(graph));
      single.run(batch);
    },
    take: () => withLate(search.take(), single),
  };
}

function lengthRunner(pass: SearchPass): PassRunner {
  const { graph, plan, sourceWeight } = pass;
  const compiled = createWasmLengthSearch(graph);
  if (!compiled) return singleRunner(pass, lengthSearch(graph));
  let single: ReturnType<typeof singleRunner> | undefined;
  return {
    run(batch) {
      for (let i = plan.batchStarts[batch]!; i < plan.batchStarts[batch + 1]!; i++) {
        const source = plan.sources[i]!;
        if (compiled.run(source, sourceWeight[source]!)) continue;
        single ??= singleRunner(pass, lengthSearch(graph));
        single.search(source);
      }
    },
    take: () => withLate(compiled.take(), single),
  };
}

interface SingleRunner extends PassRunner {
  search(source: number): void;
}

function singleRunner({ graph, plan, sourceWeight }: SearchPass, search: PathSearch): SingleRunner {
  const credit = createPathCredit(graph);
  let scores = new Float64Array(graph.nodeCount);
  const runSource = (source: number): void => credit(search(source), sourceWeight[source]!, scores);
  return {
    search: runSource,
    run: (batch) => plan.sources.subarray(plan.batchStarts[batch]!, plan.batchStarts[batch + 1]!).forEach(runSource),
    take() {
      const taken = scores;
      scores = new Float64Array(graph.nodeCount);
      return taken;
    },
  };
}

/** Adds what had to be searched the slow way. */
function withLate(scores: Float64Array, late: PassRunner | undefined): Float64Array {
  late?.take().forEach((score, at) => {
    scores[at]! += score;
  });
  return scores;
}
