import { findArc } from '../graph/csr.ts';
import { runShards, type ShardJob } from '../shards/shard-job.ts';
import { createBatchSearch } from './betweenness-batch.ts';
import { type BetweennessInput, prepareSearches, type SearchPass, type SearchSetup } from './betweenness-graph.ts';
import { lengthSearch } from './betweenness-length-search.ts';
import { createPathCredit } from './betweenness-paths.ts';
import { type SourcePlan, shardOf } from './betweenness-plan.ts';
import { createStepSearch } from './betweenness-step-search.ts';
import { createWasmSearch } from './betweenness-wasm.ts';

/** Adds what the paths from batches of a plan carry to the arcs of its graph. */
interface EdgeRunner {
  run(batch: number): void;
  /** The scores so far; starts again from 0. */
  take(): Float64Array;
}

/** What each worker prepares; see {@link edgeBetweennessJob}. */
export interface EdgeBetweennessState {
  readonly input: BetweennessInput;
  readonly setup: SearchSetup;
  readonly plans: readonly SourcePlan[];
  readonly runners: readonly EdgeRunner[];
}

/** {@link edgeBetweenness} as shards, planned from the graph alone. */
export const edgeBetweennessJob: ShardJob<BetweennessInput, EdgeBetweennessState, Float64Array, Float64Array> = {
  name: 'edge-betweenness',
  prepare(input) {
    const setup = prepareSearches(input, false);
    const runners = setup.passes.map((pass) => (pass.graph.lengths ? singleRunner(pass) : batchRunner(pass)));
    return { input, setup, plans: setup.passes.map(({ plan }) => plan), runners };
  },
  shardCount: ({ plans }) => plans.reduce((sum, { shardStarts }) => sum + shardStarts.length - 1, 0),
  run({ plans, runners }, shard) {
    const { pass, first, last } = shardOf(plans, shard);
    for (let batch = first; batch < last; batch++) runners[pass]!.run(batch);
    return runners[pass]!.take();
  },
  merge(left, right) {
    for (let arc = 0; arc < left.length; arc++) left[arc]! += right[arc]!;
    return left;
  },
  finish({ input, setup }, merged) {
    const { csr } = input;
    const oneWay = new Float64Array(csr.targets.length);
    const { arcOf } = setup.passes[0]!.graph;
    for (let arc = 0; arc < arcOf.length; arc++) if (merged) oneWay[arcOf[arc]!] = merged[arc]! * setup.scale;
    if (csr.directed) return oneWay;
    setup.blocks?.bridgePairs.forEach((pairs, bridge) => {
      oneWay[findArc(csr, setup.blocks!.bridges[2 * bridge]!, setup.blocks!.bridges[2 * bridge + 1]!)] = pairs;
    });
    const scores = new Float64Array(oneWay.length);
    for (let v = 0; v < csr.nodeCount; v++) {
      for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
        if (csr.targets[arc]! < v) continue;
        const back = findArc(csr, csr.targets[arc]!, v);
        scores[arc] = scores[back] = oneWay[arc]! + oneWay[back]!;
      }
    }
    return scores;
  },
};

/**
 * Which edges do the shortest routes between others run over?
 *
 *   e(a, b) = sum over pairs s, t of sigma(s, t | a b) / sigma(s, t)          0 ... n^2 / 4, directed 0 ... n^2 / 2
 *
 * One value for each entry of `csr.targets`; both entries of an undirected edge hold the same. Pairs that end at a or b count.
 * Pairs, lengths, sources and targets are read as in `betweenness`. A bridge needs no search: it carries the product of the
 * numbers of nodes on its two sides.
 *
 * Cost: O(n m), with lengths O(n m + n^2 log n), within blocks for undirected graphs.
 * Paper: M. Girvan, M. E. J. Newman, PNAS 99(12), 2002, doi:10.1073/pnas.122653799; U. Brandes, Social Networks 30(2), 2008,
 * doi:10.1016/j.socnet.2007.11.001.
 *
 * @example edgeBetweenness({ csr: path(4) }) // => Float64Array [3, 3, 4, 4, 3, 3]
 */
export function edgeBetweenness(input: BetweennessInput): Float64Array {
  return runShards(edgeBetweennessJob, input);
}

function batchRunner(pass: SearchPass): EdgeRunner {
  const { graph, plan, sourceWeight } = pass;
  const search = createWasmSearch(graph, true) ?? createBatchSearch(graph, true);
  // Only graphs of astronomic path counts need the slow way.
  let single: EdgeRunner | undefined;
  return {
    run(batch) {
      const sources = plan.sources.subarray(plan.batchStarts[batch]!, plan.batchStarts[batch + 1]!);
      const weights = Float64Array.from(sources, (source) => sourceWeight[source]!);
      if (search.run(sources, weights)) return;
      single ??= singleRunner(pass);
      single.run(batch);
    },
    take() {
      const scores = search.takeArcs();
      single?.take().forEach((score, arc) => {
        scores[arc]! += score;
      });
      return scores;
    },
  };
}

function singleRunner({ graph, plan, sourceWeight }: SearchPass): EdgeRunner {
  const search = graph.lengths ? lengthSearch(graph) : createStepSearch(graph);
  const credit = createPathCredit(graph);
  const nodeScores = new Float64Array(graph.nodeCount);
  const scores = new Float64Array(graph.targets.length);
  return {
    run(batch) {
      for (let i = plan.batchStarts[batch]!; i < plan.batchStarts[batch + 1]!; i++) {
        const source = plan.sources[i]!;
        credit(search(source), sourceWeight[source]!, nodeScores, scores);
      }
    },
    take() {
      const taken = scores.slice();
      scores.fill(0);
      return taken;
    },
  };
}
