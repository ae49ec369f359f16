import { sumOutside } from '../distances/closeness-job.ts';
import { descendTrees } from '../distances/descend-trees.ts';
import { type FoldedTrees, foldTrees } from '../distances/fold-trees.ts';
import { openCounters } from '../distances/level-sums.ts';
import { openSearch } from '../distances/multi-source-search.ts';
import { fragmentationJob } from '../fragmentation/fragmentation-job.ts';
import type { Csr } from '../graph/csr.ts';
import { type ExactSums, exactDiscounts, exactReciprocals, zeroSums } from '../numbers/exact-sums.ts';
import { openScratch, type Scratch } from '../numbers/scratch.ts';
import { shardSteps } from '../shards/shard-job.ts';
import type { Steps } from '../shards/steps.ts';
import { choosePivots, needsPivots } from './choose-pivots.ts';
import { estimateCloseness } from './estimate-closeness.ts';
import { estimateLengthened } from './estimate-lengthened.ts';

/** From how many nodes of a component, less its trees, to search at most; a component of up to as many is measured exactly. */
export interface PivotCounts {
  readonly closeness: number;
  readonly fragmentation: number;
}

/** What the measures need of every graph of so many nodes, laid out once: one measurement at a time works in it. */
export interface PositionTables {
  readonly harmonic: ExactSums;
  readonly decay: ExactSums;
  readonly scratch: Scratch;
}

export function positionTables(nodeCount: number): PositionTables {
  return {
    harmonic: exactReciprocals(nodeCount + 1, 2 * nodeCount),
    decay: exactDiscounts(nodeCount + 1, 2 * nodeCount, (distance) => 2 ** -distance),
    scratch: openScratch(),
  };
}

export interface MeasuredPositions {
  readonly harmonic: Float64Array;
  readonly decay: Float64Array;
  /** As `drop` of `fragmentationJob`; left out unless asked for. */
  readonly drop: Float64Array | undefined;
}

/**
 * Harmonic and decay closeness of every node and, where asked for, fragmentation: to the last bit those of their jobs where no component is
 * larger than the pivots allow, else estimates from pivots chosen from `start` on, a number in [0, 1).
 * What is given lies in the tables: the next measurement in them writes over it.
 */
export function* measurePositions(
  csr: Csr,
  tables: PositionTables,
  pivots: PivotCounts | undefined,
  start: number,
  wantsDrop: boolean,
): Steps<MeasuredPositions> {
  const { scratch } = tables;
  scratch.reset();
  const trees = foldTrees(csr, scratch);
  const discounts = [tables.harmonic, tables.decay];
  const estimates = pivots !== undefined && needsPivots(trees, pivots.closeness);
  const [near, decayed] = estimates
    ? yield* estimateCloseness(trees, choosePivots(trees, pivots.closeness, start, scratch), discounts, scratch)
    : yield* sumAll(csr, trees, discounts, scratch);
  const { harmonic, loss } = descendTrees(csr, trees, tables.harmonic, near!, scratch);
  const decay = descendTrees(csr, trees, tables.decay, decayed!, scratch).harmonic;
  const measured = { harmonic: added(harmonic, scratch), decay: added(decay, scratch), drop: undefined };
  if (!wantsDrop) return measured;
  if (pivots === undefined || !needsPivots(trees, pivots.fragmentation))
    return { ...measured, drop: (yield* shardSteps(fragmentationJob, { csr })).drop };
  const chosen = choosePivots(trees, pivots.fragmentation, start, scratch);
  const lengthened = yield* estimateLengthened(trees, chosen, tables.harmonic.high, scratch);
  trees.coreNodes.forEach((v, i) => {
    loss.high[v]! += lengthened[i]!;
  });
  return { ...measured, drop: added(loss, scratch) };
}

function* sumAll(
  csr: Csr,
  trees: FoldedTrees,
  discounts: readonly ExactSums[],
  scratch: Scratch,
): Steps<readonly ExactSums[]> {
  const outside = discounts.map(() => zeroSums(csr.nodeCount, scratch));
  const search = { trees, search: openSearch(trees.core, scratch), counters: openCounters(trees), discounts };
  yield* sumOutside(search, 0, trees.coreNodes.length, outside);
  return outside;
}

function added({ high, low }: ExactSums, scratch: Scratch): Float64Array {
  const sum = scratch.float64(high.length);
  for (let v = 0; v < sum.length; v++) sum[v] = high[v]! + low[v]!;
  return sum;
}
