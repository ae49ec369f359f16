import { findArc } from '../graph/csr.ts';
import { runShards, type ShardJob } from '../shards/shard-job.ts';
import { type BetweennessInput, prepareSearches, type SearchPass, type SearchSetup } from './betweenness-graph.ts';
import { lengthSearch } from './betweenness-length-search.ts';
import { createPathCredit, type PathCredit, type PathSearch } from './betweenness-paths.ts';
import { type SourcePlan, shardOf } from './betweenness-plan.ts';
import { createStepSearch } from './betweenness-step-search.ts';

interface EdgeRunner {
  readonly pass: SearchPass;
  readonly search: PathSearch;
  readonly credit: PathCredit;
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
    const runners = setup.passes.map((pass) => {
      const search = pass.graph.lengths ? lengthSearch(pass.graph) : createStepSearch(pass.graph);
      return { pass, search, credit: createPathCredit(pass.graph) };
    });
    return { input, setup, plans: setup.passes.map(({ plan }) => plan), runners };
  },
  shardCount: ({ plans }) => plans.reduce((sum, { shardStarts }) => sum + shardStarts.length - 1, 0),
  run({ plans, runners }, shard) {
    const { plan, pass: index, first, last } = shardOf(plans, shard);
    const { pass, search, credit } = runners[index]!;
    const nodeScores = new Float64Array(pass.graph.nodeCount);
    const arcScores = new Float64Array(pass.graph.targets.length);
    for (let i = plan.batchStarts[first]!; i < plan.batchStarts[last]!; i++) {
      const source = plan.sources[i]!;
      credit(search(source), pass.sourceWeight[source]!, nodeScores, arcScores);
    }
    return arcScores;
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
