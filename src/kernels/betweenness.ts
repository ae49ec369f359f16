import { createBatchSearch, LANES } from './betweenness-batch.ts';
import { createBucketSearch } from './betweenness-bucket-search.ts';
import { type BetweennessInput, prepareSearches, type SearchPass, type SearchSetup } from './betweenness-graph.ts';
import { createLengthSearch } from './betweenness-length-search.ts';
import { createPathCredit, type PathSearch } from './betweenness-paths.ts';
import { createStepSearch } from './betweenness-step-search.ts';
import { createWasmSearch } from './betweenness-wasm.ts';
import { runShards, type ShardJob } from './shard-job.ts';

/** Runs one batch of a plan into the scores it will be asked for. */
interface PassRunner {
  run(batch: number): void;
  take(): Float64Array;
}

/** What each worker prepares; see {@link betweennessJob}. */
export interface BetweennessState {
  readonly setup: SearchSetup;
  readonly runners: readonly PassRunner[];
}

/**
 * {@link betweenness} as shards: batches of near sources, at most 64 shards a pass, planned from the graph alone.
 */
export const betweennessJob: ShardJob<BetweennessInput, BetweennessState, Float64Array, Float64Array> = {
  name: 'betweenness',
  prepare(input) {
    const setup = prepareSearches(input, true);
    return { setup, runners: setup.passes.map((pass) => (pass.graph.lengths ? lengthRunner(pass) : stepRunner(pass))) };
  },
  shardCount: ({ setup }) => setup.passes.reduce((sum, { plan }) => sum + plan.shardStarts.length - 1, 0),
  run({ setup, runners }, shard) {
    let pass = 0;
    let local = shard;
    for (; local >= setup.passes[pass]!.plan.shardStarts.length - 1; pass++) {
      local -= setup.passes[pass]!.plan.shardStarts.length - 1;
    }
    const { shardStarts } = setup.passes[pass]!.plan;
    for (let batch = shardStarts[local]!; batch < shardStarts[local + 1]!; batch++) runners[pass]!.run(batch);
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
    take() {
      const scores = search.take();
      single?.take().forEach((score, at) => {
        scores[at]! += score;
      });
      return scores;
    },
  };
}

function lengthRunner(pass: SearchPass): PassRunner {
  return singleRunner(pass, createBucketSearch(pass.graph) ?? createLengthSearch(pass.graph));
}

function singleRunner({ graph, plan, sourceWeight }: SearchPass, search: PathSearch): PassRunner {
  const credit = createPathCredit(graph);
  let scores = new Float64Array(graph.nodeCount);
  return {
    run(batch) {
      for (let i = plan.batchStarts[batch]!; i < plan.batchStarts[batch + 1]!; i++) {
        const source = plan.sources[i]!;
        credit(search(source), sourceWeight[source]!, scores);
      }
    },
    take() {
      const taken = scores;
      scores = new Float64Array(graph.nodeCount);
      return taken;
    },
  };
}
