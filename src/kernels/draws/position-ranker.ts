import { decayJob } from '../distances/decay-job.ts';
import { harmonicJob } from '../distances/harmonic-job.ts';
import { fragmentationJob } from '../fragmentation/fragmentation-job.ts';
import type { Csr } from '../graph/csr.ts';
import { midRankPercentiles, midRanks } from '../numbers/mid-ranks.ts';
import { openPairs } from '../positions/open-pairs.ts';
import { shapleyDegree } from '../positions/shapley-degree.ts';
import { runShards } from '../shards/shard-job.ts';

/** The measures that a draw computes, in the order in which shares are given. */
export const DRAWN_MEASURES = ['harmonic', 'decay', 'shapley-degree', 'open-pairs', 'fragmentation'] as const;

export type DrawnMeasure = (typeof DRAWN_MEASURES)[number];

/** A column by code of the caller's own, which no other thread can run. */
export interface OwnColumn {
  readonly share: number;
  /** A value for each node of what is left of the graph, whose arrays are overwritten by the next ranking. */
  readonly values: (left: Csr) => ArrayLike<number>;
}

/**
 * A graph as statements that may be withdrawn. A statement holds up an edge, or a node's membership in a group, whose kept members are all
 * tied to each other. Statements of one unit stand and fall together; an edge is there while anything holds it up.
 */
export interface PositionInput {
  /** Every edge that may be there; pairs of group members that are no edge of it stay untied. */
  readonly csr: Csr;
  /** The nodes to rank. */
  readonly ranked: Uint32Array;
  readonly unitCount: number;
  /** One entry a statement: the two ends, and the unit. */
  readonly edgeSources: Uint32Array;
  readonly edgeTargets: Uint32Array;
  readonly edgeUnits: Uint32Array;
  /** One entry a statement, groups rising: the group, the node, the unit. */
  readonly memberGroups: Uint32Array;
  readonly memberNodes: Uint32Array;
  readonly memberUnits: Uint32Array;
  /** What each of {@link DRAWN_MEASURES} counts for, in their order, as whole numbers, so that equal sums are equal; 0 leaves one out. */
  readonly shares: readonly number[];
  readonly own?: readonly OwnColumn[] | undefined;
}

/** A prepared {@link PositionInput} with its working memory. */
export interface OpenRanker {
  readonly input: PositionInput;
  /** The edge of each arc, numbered from 0 in order of the smaller end. */
  readonly edgeOfArc: Uint32Array;
  /** The edge of each edge statement. */
  readonly statedEdges: Int32Array;
  readonly present: Uint8Array;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly ones: Float64Array;
  readonly attending: Uint32Array;
  readonly edgeByPair: ReadonlyMap<number, number>;
}

/** Prepares for many rankings of one {@link PositionInput}. Cost: O(n + m + statements). */
export function openRanker(input: PositionInput): OpenRanker {
  const { nodeCount, offsets, targets } = input.csr;
  const edgeByPair = new Map<number, number>();
  const edgeOfArc = new Uint32Array(targets.length);
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const u = targets[arc]!;
      const pair = Math.min(u, v) * nodeCount + Math.max(u, v);
      if (u > v) edgeByPair.set(pair, edgeByPair.size);
      edgeOfArc[arc] = edgeByPair.get(pair)!;
    }
  }
  const statedEdges = Int32Array.from(input.edgeSources, (source, i) => {
    const target = input.edgeTargets[i]!;
    return edgeByPair.get(Math.min(source, target) * nodeCount + Math.max(source, target)) ?? -1;
  });
  return {
    input,
    edgeOfArc,
    statedEdges,
    edgeByPair,
    present: new Uint8Array(edgeByPair.size),
    offsets: new Uint32Array(nodeCount + 1),
    targets: new Uint32Array(targets.length),
    ones: new Float64Array(targets.length).fill(1),
    attending: new Uint32Array(nodeCount),
  };
}

/**
 * Ranks nodes by position in what is left of the graph when some statements are withdrawn (0 in `keptEdges`, `keptMembers`):
 *
 *   score(v) = sum over measures of share x mid-rank percentile of v          ranks 1 ... number of ranked nodes
 *
 * Nodes that lose all their edges stay and share the last places. Strengths are not read.
 * Cost: that of `fragmentationJob`, the dearest of the five.
 */
export function rankKept(ranker: OpenRanker, keptEdges: Uint8Array, keptMembers: Uint8Array): Float64Array {
  const { shares, own = [], ranked } = ranker.input;
  const csr = keptGraph(ranker, keptEdges, keptMembers);
  const scores = new Float64Array(ranked.length);
  const add = (share: number, column: ArrayLike<number>): void => {
    const percentiles = midRankPercentiles(Float64Array.from(ranked, (v) => column[v]!));
    // A percentile is half a whole number of nodes, and whole numbers add up the same in any order.
    percentiles.forEach((percentile, row) => {
      scores[row]! += share * Math.round(2 * ranked.length * percentile);
    });
  };
  shares.forEach((share, measure) => {
    if (share !== 0) add(share, MEASURES[measure]!(csr));
  });
  for (const { share, values } of own) add(share, values(csr));
  return midRanks(scores);
}

/** Whether the node had an edge in the last {@link rankKept}. */
export function hasEdges({ offsets }: OpenRanker, node: number): boolean {
  return offsets[node + 1]! > offsets[node]!;
}

const MEASURES: readonly ((csr: Csr) => ArrayLike<number>)[] = [
  (csr) => runShards(harmonicJob, { csr }),
  (csr) => runShards(decayJob, { csr }),
  shapleyDegree,
  openPairs,
  (csr) => runShards(fragmentationJob, { csr }).drop,
];

/** Arcs come out in the order they stand in, so nothing has to be sorted again. */
function keptGraph(ranker: OpenRanker, keptEdges: Uint8Array, keptMembers: Uint8Array): Csr {
  const { present, edgeOfArc, offsets, targets, ones, statedEdges } = ranker;
  const { csr } = ranker.input;
  present.fill(0);
  for (let i = 0; i < statedEdges.length; i++)
    if (keptEdges[i] === 1 && statedEdges[i]! >= 0) present[statedEdges[i]!] = 1;
  tieGroups(ranker, keptMembers);
  let write = 0;
  for (let v = 0; v < csr.nodeCount; v++) {
    offsets[v] = write;
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      if (present[edgeOfArc[arc]!] === 1) targets[write++] = csr.targets[arc]!;
    }
  }
  offsets[csr.nodeCount] = write;
  const arcs = { targets: targets.subarray(0, write), strengths: ones.subarray(0, write) };
  return { nodeCount: csr.nodeCount, directed: false, offsets, ...arcs };
}

function tieGroups({ input, present, attending, edgeByPair }: OpenRanker, keptMembers: Uint8Array): void {
  const { memberGroups, memberNodes, csr } = input;
  for (let start = 0; start < memberGroups.length; ) {
    let end = start;
    let count = 0;
    for (; end < memberGroups.length && memberGroups[end] === memberGroups[start]; end++) {
      if (keptMembers[end] === 1) attending[count++] = memberNodes[end]!;
    }
    for (let i = 1; i < count; i++) {
      for (let j = 0; j < i; j++) {
        const a = attending[i]!;
        const b = attending[j]!;
        const edge = edgeByPair.get(Math.min(a, b) * csr.nodeCount + Math.max(a, b));
        if (edge !== undefined) present[edge] = 1;
      }
    }
    start = end;
  }
}
