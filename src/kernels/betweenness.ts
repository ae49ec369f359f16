import { type BatchSearch, createBatchSearch, type SearchGraph } from './betweenness-batch.ts';
import { type BlockGraph, splitBlocks } from './betweenness-blocks.ts';
import { searchOrder } from './betweenness-order.ts';
import { planSources, type SourcePlan } from './betweenness-plan.ts';
import { foldTwins } from './betweenness-twins.ts';
import type { Csr } from './csr.ts';
import { runShards, type ShardJob } from './shard-job.ts';

/** What each worker prepares; see {@link betweennessJob}. */
export interface BetweennessState {
  readonly blocks: BlockGraph;
  readonly graph: SearchGraph;
  readonly between: Float64Array;
  readonly placeOf: Uint32Array;
  readonly plan: SourcePlan;
  readonly search: BatchSearch;
}
export const betweennessJob: ShardJob<Csr, BetweennessState, Float64Array, Float64Array> = {
  name: 'betweenness',
  prepare(csr) {
    const blocks = splitBlocks(csr);
    const folded = foldTwins(blocks);
    const order = searchOrder(folded, folded.blockStarts);
    const newOf = new Uint32Array(order.length);
    order.forEach((old, at) => {
      newOf[old] = at;
    });
    const rows = renumberRows(folded, order, newOf);
    const graph = {
      nodeCount: folded.nodeCount,
      ...rows,
      inOffsets: rows.offsets,
      inTargets: rows.targets,
      multiplicity: folded.multiplicity.map((_, at) => folded.multiplicity[order[at]!]!),
      weight: folded.weight.map((_, at) => folded.weight[order[at]!]!),
    };
    const plan = planSources(rows, folded.blockStarts);
    const placeOf = folded.classOf.map((old) => newOf[old]!);
    return { blocks, graph, between: folded.between, placeOf, plan, search: createBatchSearch(graph) };
  },
  shardCount: ({ plan }) => plan.shardStarts.length - 1,
  run({ plan, graph, search }, shard) {
    for (let b = plan.shardStarts[shard]!; b < plan.shardStarts[shard + 1]!; b++) {
      const sources = plan.sources.subarray(plan.batchStarts[b]!, plan.batchStarts[b + 1]!);
      search.run(
        sources,
        Float64Array.from(sources, (source) => graph.weight[source]!),
      );
    }
    return search.take();
  },
  merge(left, right) {
    for (let v = 0; v < left.length; v++) left[v]! += right[v]!;
    return left;
  },
  finish({ blocks, graph, between, placeOf }, merged) {
    const scores = blocks.separated.slice();
    for (let slot = 0; slot < blocks.slotCount; slot++) {
      const at = placeOf[slot]!;
      const searched = merged ? merged[at]! / graph.multiplicity[at]! / 2 : 0;
      scores[blocks.nodeOf[slot]!]! += searched + between[slot]!;
    }
    return scores;
  },
};

export function betweenness(csr: Csr): Float64Array {
  return runShards(betweennessJob, csr);
}

function renumberRows(
  old: { offsets: Uint32Array; targets: Uint32Array },
  order: Uint32Array,
  newOf: Uint32Array,
): { offsets: Uint32Array; targets: Uint32Array } {
  const offsets = new Uint32Array(order.length + 1);
  const targets = new Uint32Array(old.targets.length);
  let filled = 0;
  for (let at = 0; at < order.length; at++) {
    const v = order[at]!;
    for (let arc = old.offsets[v]!; arc < old.offsets[v + 1]!; arc++) targets[filled++] = newOf[old.targets[arc]!]!;
    targets.subarray(offsets[at]!, filled).sort();
    offsets[at + 1] = filled;
  }
  return { offsets, targets };
}
