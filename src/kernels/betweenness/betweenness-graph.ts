import type { Csr } from '../graph/csr.ts';
import { type BlockGraph, splitBlocks } from './betweenness-blocks.ts';
import { searchOrder } from './betweenness-order.ts';
import { planSources, type SourcePlan } from './betweenness-plan.ts';
import { foldTwins } from './betweenness-twins.ts';

/** Which pairs are counted, over which paths. */
export interface BetweennessInput {
  readonly csr: Csr;
  /** What an edge adds to a path: 1, or 1 / its strength. Default 'step'. */
  readonly length?: 'step' | 'inverse-strength' | undefined;
  /**
   * Two lengths are equal when they differ by at most this share of the longer. Default 1e-12, room for rounding only: 1/3 + 1/6 is
   * as long as 1/2. At 0 sums must agree to the last bit, as in NetworkX, and ways of equal length may be missed.
   */
  readonly equalWithin?: number | undefined;
  /** Count only pairs from one of these to one of `targets`; left out, from every node. */
  readonly sources?: Uint32Array | undefined;
  readonly targets?: Uint32Array | undefined;
}

/** What a search walks, and how much each node stands for. */
export interface SearchGraph {
  readonly nodeCount: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Where each arc stands in `csr.targets`; of no use once twins are folded. */
  readonly arcOf: Uint32Array;
  readonly lengths?: Float64Array | undefined;
  readonly equalWithin: number;
  /** Interchangeable nodes folded into one: each carries the same, all multiply the paths. */
  readonly multiplicity: Float64Array;
  /** What ends at the node, summed over the nodes folded into it. */
  readonly weight: Float64Array;
}

/** Sources searched with one set of target weights. */
export interface SearchPass {
  readonly graph: SearchGraph;
  readonly plan: SourcePlan;
  readonly sourceWeight: Float64Array;
}

/** The graph made small and renumbered, and how its scores become those of nodes. */
export interface SearchSetup {
  readonly passes: readonly SearchPass[];
  /** Slot i of node `nodeOf[i]` has its score at `placeOf[i]`, to which `between[i]` is added. */
  readonly nodeOf: Uint32Array;
  readonly placeOf: Uint32Array;
  readonly between: Float64Array;
  /** Score of each node before any search. */
  readonly base: Float64Array;
  /** 1/2 where every pair is searched from both its ends. */
  readonly scale: number;
  readonly blocks?: BlockGraph | undefined;
}

/** Makes the graph as small as the question allows: blocks for undirected graphs, and twins where `fold` says nobody asks for arcs. */
export function prepareSearches(input: BetweennessInput, fold: boolean): SearchSetup {
  const { csr, sources, targets } = input;
  const lengths = input.length === 'inverse-strength' ? csr.strengths.map((strength) => 1 / strength) : undefined;
  const ways = { lengths, equalWithin: input.equalWithin ?? 1e-12 };
  // Sums that must agree to the last bit must start at the source, not where its way enters a block.
  const toTheBit = lengths !== undefined && ways.equalWithin === 0;
  if (csr.directed || sources || targets || toTheBit) return wholeGraph(input, ways);
  const blocks = splitBlocks(csr);
  const ones = new Float64Array(blocks.slotCount).fill(1);
  const identity = Uint32Array.from(ones.keys());
  const folded =
    fold && !lengths
      ? foldTwins(blocks)
      : { ...blocks, multiplicity: ones, classOf: identity, between: ones.map(() => 0) };
  const order = searchOrder(folded, folded.blockStarts);
  const { graph, placeOf } = renumber(
    { ...folded, arcOf: fold && !lengths ? folded.targets : blocks.arcOf },
    order,
    ways,
  );
  return {
    passes: [{ graph, plan: planSources(graph, folded.blockStarts), sourceWeight: graph.weight }],
    nodeOf: blocks.nodeOf,
    placeOf: folded.classOf.map((old) => placeOf[old]!),
    between: folded.between,
    base: blocks.separated,
    scale: 0.5,
    blocks,
  };
}

function wholeGraph({ csr, sources, targets }: BetweennessInput, ways: Ways): SearchSetup {
  const { nodeCount } = csr;
  const isSource = members(nodeCount, sources);
  const isTarget = members(nodeCount, targets);
  const both = isSource.map((flag, v) => flag * isTarget[v]!);
  const ones = new Float64Array(nodeCount).fill(1);
  const starts = Uint32Array.of(0, nodeCount);
  const order = searchOrder(csr, starts);
  // An undirected pair that qualifies both ways round is searched twice: each search counts half.
  const groups = csr.directed
    ? [{ wanted: isSource, weight: isTarget }]
    : [
        { wanted: isSource.map((flag, v) => flag - both[v]!), weight: isTarget },
        { wanted: both, weight: isTarget.map((flag, v) => flag - both[v]! / 2) },
      ];
  const arcOf = Uint32Array.from(csr.targets.keys());
  let placeOf = new Uint32Array(0);
  const passes = groups.map(({ wanted, weight }) => {
    const renumbered = renumber({ ...csr, arcOf, multiplicity: ones, weight }, order, ways);
    const { graph } = renumbered;
    placeOf = renumbered.placeOf;
    const plan = planSources(graph, starts, (at) => wanted[order[at]!] === 1);
    return { graph, plan, sourceWeight: ones };
  });
  const zeros = new Float64Array(nodeCount);
  const nodeOf = Uint32Array.from(zeros.keys());
  return { passes, nodeOf, placeOf, between: zeros, base: zeros, scale: 1 };
}

function members(nodeCount: number, nodes: Uint32Array | undefined): Float64Array {
  const flags = new Float64Array(nodeCount);
  if (!nodes) return flags.fill(1);
  for (const v of nodes) flags[v] = 1;
  return flags;
}

interface Ways {
  readonly lengths: Float64Array | undefined;
  readonly equalWithin: number;
}

type Unordered = Pick<SearchGraph, 'offsets' | 'targets' | 'arcOf' | 'multiplicity' | 'weight'>;

/** Moves the node that stands at `order[i]` to place i; rows rise by old number. */
function renumber(
  old: Unordered,
  order: Uint32Array,
  ways: Ways,
): { graph: SearchGraph; placeOf: Uint32Array<ArrayBuffer> } {
  const nodeCount = order.length;
  const placeOf = new Uint32Array(nodeCount);
  for (let at = 0; at < nodeCount; at++) placeOf[order[at]!] = at;
  const offsets = new Uint32Array(nodeCount + 1);
  const targets = new Uint32Array(old.targets.length);
  const arcOf = new Uint32Array(old.targets.length);
  let filled = 0;
  for (let at = 0; at < nodeCount; at++) {
    const v = order[at]!;
    for (let arc = old.offsets[v]!; arc < old.offsets[v + 1]!; arc++) {
      arcOf[filled] = old.arcOf[arc]!;
      targets[filled++] = placeOf[old.targets[arc]!]!;
    }
    offsets[at + 1] = filled;
  }
  const moved = (column: Float64Array): Float64Array => Float64Array.from(order, (v) => column[v]!);
  const graph = {
    nodeCount,
    offsets,
    targets,
    arcOf,
    lengths: ways.lengths && Float64Array.from(arcOf, (arc) => ways.lengths![arc]!),
    equalWithin: ways.equalWithin,
    multiplicity: moved(old.multiplicity),
    weight: moved(old.weight),
  };
  return { graph, placeOf };
}
