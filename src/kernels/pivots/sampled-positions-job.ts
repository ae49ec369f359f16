import type { Csr } from '../graph/csr.ts';
import { createRng } from '../numbers/rng.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { finishSteps, type Steps } from '../shards/steps.ts';
import { type MeasuredPositions, measurePositions, type PivotCounts, positionTables } from './measure-positions.ts';

export interface SampledPositionsInput {
  readonly csr: Csr;
  /** Pivots of each group. */
  readonly pivots: PivotCounts;
  /** How many groups of pivots estimate apart; errors are told by how far they differ, so at least 2, or 1 for no error. */
  readonly groups: number;
  /** Whether fragmentation is wanted, the dearest by far. */
  readonly drop: boolean;
  readonly seed: number;
}

/** What is estimated for every node, and how far it may be off. */
export interface SampledColumn {
  readonly values: Float64Array;
  /** Spread over the groups by the square root of their number; 0 where all measure exactly, NaN for one group. */
  readonly standardError: Float64Array;
}

export interface SampledPositions {
  readonly harmonic: SampledColumn;
  readonly decay: SampledColumn;
  readonly drop: SampledColumn | undefined;
}

interface Sums {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

type Columns = 'harmonic' | 'decay' | 'drop';
export type SampledPositionsPart = Partial<Record<Columns, Sums>>;

/**
 * Harmonic and decay closeness and fragmentation on a graph too large to search from every node: the mean over groups of pivots of what
 * `measurePositions` estimates from each. Of a normal error 95 % lie within two standard errors; all nodes share the pivots, so ranks move less.
 *
 * Unbiased but for the ratio by which what the pivots stand for is brought to the size of the component, an error of the order of 1 / pivots.
 * A node that matters to few sources is the hard case of fragmentation: if no pivot sees it, value and error are both too small.
 * Cost: groups x pivots searches, and O(n) memory.
 *
 * @example runShards(sampledPositionsJob, { csr: path(3), pivots: { closeness: 3, fragmentation: 3 }, groups: 2, drop: true, seed: 1 }).drop // exact on so small a graph
 */
export const sampledPositionsJob: ShardJob<
  SampledPositionsInput,
  SampledPositionsInput,
  SampledPositionsPart,
  SampledPositions
> = {
  name: 'sampled-positions',
  prepare: (input) => input,
  shardCount: ({ groups }) => groups,
  run: (input, group) => finishSteps(estimateGroup(input, group)),
  steps: estimateGroup,
  merge(left, right) {
    for (const name of ['harmonic', 'decay', 'drop'] as const) {
      const to = left[name];
      const from = right[name];
      if (!to || !from) continue;
      for (let v = 0; v < to.sum.length; v++) {
        to.sum[v]! += from.sum[v]!;
        to.squares[v]! += from.squares[v]!;
      }
    }
    return left;
  },
  finish({ groups }, merged) {
    const tell = ({ sum, squares }: Sums): SampledColumn => ({
      values: sum.map((value) => value / groups),
      standardError: sum.map((value, v) =>
        Math.sqrt(Math.max(0, squares[v]! - (value * value) / groups) / (groups - 1) / groups),
      ),
    });
    const { harmonic, decay, drop } = merged!;
    return { harmonic: tell(harmonic!), decay: tell(decay!), drop: drop && tell(drop) };
  },
};

/** Groups begin one after another within one step of choosing: together their pivots lie as evenly as those of each. */
function* estimateGroup(
  { csr, pivots, groups, drop, seed }: SampledPositionsInput,
  group: number,
): Steps<SampledPositionsPart> {
  const start = (group + createRng(seed).next()) / groups;
  const measured: MeasuredPositions = yield* measurePositions(csr, positionTables(csr.nodeCount), pivots, start, drop);
  const part: SampledPositionsPart = {};
  for (const name of ['harmonic', 'decay', 'drop'] as const) {
    const sum = measured[name];
    if (sum) part[name] = { sum, squares: sum.map((value) => value * value) };
  }
  return part;
}
