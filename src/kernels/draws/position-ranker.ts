import { type Csr, findArc } from '../graph/csr.ts';
import { midRanks } from '../numbers/mid-ranks.ts';
import { openScratch, type Scratch } from '../numbers/scratch.ts';
import {
  measurePositions,
  type PivotCounts,
  type PositionTables,
  positionTables,
} from '../pivots/measure-positions.ts';
import { openPairs } from '../positions/open-pairs.ts';
import { dependentContacts } from '../positions/shapley-degree.ts';
import { finishSteps, type Steps } from '../shards/steps.ts';

/** The measures that a draw computes, in the order in which shares are given. */
export const DRAWN_MEASURES = ['harmonic', 'decay', 'shapley-degree', 'open-pairs', 'fragmentation'] as const;

/** Measures that the certainty draws compute by themselves. */
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
  /** Where given, large components are measured from so many pivots only. */
  readonly pivots?: PivotCounts | undefined;
}

/** Groups as ranges of membership statements, and the edge of every two of a group: -1 where there is none. */
interface GroupPairs {
  /** Statements of group g: [starts[g], starts[g + 1]). */
  readonly starts: Uint32Array;
  /** From where on the edges of the pairs of group g stand: statements i > j of it at i (i - 1) / 2 + j. */
  readonly pairStarts: Float64Array;
  readonly edges: Int32Array;
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
  readonly groupPairs: GroupPairs;
  readonly tables: PositionTables;
  /** Of each ranked node, what it has so far and what is added next. */
  readonly scores: Float64Array;
  readonly picked: Float64Array;
  /** For putting them in order. */
  readonly sorting: Scratch;
}

/** Prepares for many rankings of one {@link PositionInput}. Cost: O(n + m + statements + pairs of members, log degree each). */
export function openRanker(input: PositionInput): OpenRanker {
  const { nodeCount, offsets, targets } = input.csr;
  const edgeOfArc = new Uint32Array(targets.length);
  // Rows rise, so the arcs back to a node are met in the order in which they stand.
  const cursor = offsets.slice(0, nodeCount);
  let edges = 0;
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const u = targets[arc]!;
      if (u < v) continue;
      edgeOfArc[arc] = edges;
      edgeOfArc[cursor[u]!++] = edges++;
    }
  }
  const edgeBetween = (a: number, b: number): number => {
    const arc = findArc(input.csr, a, b);
    return arc < 0 ? -1 : edgeOfArc[arc]!;
  };
  const statedEdges = Int32Array.from(input.edgeSources, (source, i) => edgeBetween(source, input.edgeTargets[i]!));
  return {
    input,
    edgeOfArc,
    statedEdges,
    groupPairs: pairGroups(input, edgeBetween),
    tables: positionTables(nodeCount),
    scores: new Float64Array(input.ranked.length),
    picked: new Float64Array(input.ranked.length),
    sorting: openScratch(),
    present: new Uint8Array(edges),
    offsets: new Uint32Array(nodeCount + 1),
    targets: new Uint32Array(targets.length),
    ones: new Float64Array(targets.length).fill(1),
    attending: new Uint32Array(input.memberGroups.length),
  };
}

/**
 * Ranks nodes by position in what is left of the graph when some statements are withdrawn (0 in `keptEdges`, `keptMembers`):
 *
 *   score(v) = sum over measures of share x mid-rank percentile of v          ranks 1 ... number of ranked nodes
 *
 * Nodes that lose all their edges stay and share the last places. Strengths are not read. `start` in [0, 1) says from where pivots are chosen.
 * Cost: that of `fragmentationJob`, the dearest of the five, or of as many searches as there are pivots.
 */
export function* rankSteps(
  ranker: OpenRanker,
  keptEdges: Uint8Array,
  keptMembers: Uint8Array,
  start = 0.5,
): Steps<Float64Array> {
  const { shares, own = [], ranked, pivots } = ranker.input;
  const { scores, picked, sorting } = ranker;
  const csr = keptGraph(ranker, keptEdges, keptMembers);
  yield;
  const { harmonic, decay, drop } = yield* measurePositions(csr, ranker.tables, pivots, start, shares[4] !== 0);
  scores.fill(0);
  const columns = [() => harmonic, () => decay, () => dependentContacts(csr), () => openPairs(csr), () => drop!];
  const add = (share: number, column: ArrayLike<number>): void => {
    for (let row = 0; row < ranked.length; row++) picked[row] = column[ranked[row]!]!;
    sorting.reset();
    const ranks = midRanks(picked, sorting);
    // A percentile is half a whole number of nodes, and whole numbers add up the same in any order.
    for (let row = 0; row < ranked.length; row++) scores[row]! += share * (2 * (ranked.length - ranks[row]!) + 1);
  };
  for (const [measure, columnOf] of columns.entries()) {
    if (shares[measure] === 0) continue;
    add(shares[measure]!, columnOf());
    yield;
  }
  for (const { share, values } of own) {
    add(share, values(csr));
    yield;
  }
  sorting.reset();
  return midRanks(scores, sorting).slice();
}

/** {@link rankSteps} at once. */
export function rankKept(ranker: OpenRanker, keptEdges: Uint8Array, keptMembers: Uint8Array): Float64Array {
  return finishSteps(rankSteps(ranker, keptEdges, keptMembers));
}

/** Whether the node had an edge in the last {@link rankKept}. */
export function hasEdges({ offsets }: OpenRanker, node: number): boolean {
  return offsets[node + 1]! > offsets[node]!;
}

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

function tieGroups({ present, attending, groupPairs }: OpenRanker, keptMembers: Uint8Array): void {
  const { starts, pairStarts, edges } = groupPairs;
  for (let group = 0; group + 1 < starts.length; group++) {
    const start = starts[group]!;
    const size = starts[group + 1]! - start;
    const from = pairStarts[group]!;
    let count = 0;
    for (let i = 0; i < size; i++) {
      if (keptMembers[start + i] === 0) continue;
      const row = from + (i * (i - 1)) / 2;
      for (let j = 0; j < count; j++) {
        const edge = edges[row + attending[j]!]!;
        if (edge >= 0) present[edge] = 1;
      }
      attending[count++] = i;
    }
  }
}

function pairGroups(
  { memberGroups, memberNodes }: PositionInput,
  edgeBetween: (a: number, b: number) => number,
): GroupPairs {
  const starts: number[] = [];
  for (let i = 0; i < memberGroups.length; i++) if (memberGroups[i] !== memberGroups[i - 1]) starts.push(i);
  starts.push(memberGroups.length);
  const pairStarts = new Float64Array(starts.length);
  for (let group = 0; group + 1 < starts.length; group++) {
    const size = starts[group + 1]! - starts[group]!;
    pairStarts[group + 1] = pairStarts[group]! + (size * (size - 1)) / 2;
  }
  const edges = new Int32Array(pairStarts.at(-1)!);
  let write = 0;
  for (let group = 0; group + 1 < starts.length; group++) {
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      for (let j = starts[group]!; j < i; j++) edges[write++] = edgeBetween(memberNodes[i]!, memberNodes[j]!);
    }
  }
  return { starts: Uint32Array.from(starts), pairStarts, edges };
}
