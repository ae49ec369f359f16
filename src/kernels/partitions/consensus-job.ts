import type { Csr } from '../graph/csr.ts';
import { createRng } from '../numbers/rng.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { finishSteps, type Steps } from '../shards/steps.ts';
import { checkLeidenOptions, type LeidenOptions } from './leiden.ts';
import { leidenSteps } from './leiden-iterate.ts';
import { baseLevel, type LeidenLevel, type LeidenObjective, levelQuality, objectiveOf } from './leiden-level.ts';
import { type MedianPartition, medianSteps } from './median-partition.ts';
import { type NumberedPartition, numberCommunities } from './number-communities.ts';
import { agreeRuns, foldPartitions, type RunAgreement } from './partition-set.ts';

export interface ConsensusInput
  extends Pick<LeidenOptions, 'quality' | 'resolution' | 'theta' | 'iterations' | 'seed' | 'initial' | 'fixed'> {
  readonly csr: Csr;
  /** Runs of Leiden, each with a stream of its own; a whole number of at least 1. */
  readonly runs: number;
}

export interface ConsensusState {
  readonly level: LeidenLevel;
  readonly objective: LeidenObjective;
  readonly runs: number;
  readonly theta: number;
  readonly iterations: number;
  readonly seed: number;
  /** Where every run starts. */
  readonly start: Uint32Array;
}

/** Where a node stands: with which communities the runs put it together, and how often. */
export interface Consensus extends MedianPartition {
  /** Quality of the consensus itself. */
  readonly quality: number;
  /** Mean stability of the members of each community. */
  readonly communityStability: Float64Array;
  readonly runs: number;
  readonly distinctCount: number;
  /** Best quality among the runs, and the partition that reached it first. */
  readonly bestQuality: number;
  readonly best: Uint32Array;
  readonly agreement: RunAgreement;
}

/** Runs per shard: a plan that follows from the size of the graph alone. */
const SMALL_GRAPH = 20_000;
const RUNS_PER_SHARD = 5;

const runsPerShard = ({ level }: ConsensusState): number => (level.nodeCount < SMALL_GRAPH ? RUNS_PER_SHARD : 1);

/**
 * Says how far to believe a partition: runs Leiden many times and finds the partition that disagrees least with all runs.
 *
 *   stability(v) = mean over the other members u of v's community of the share of runs that put u and v together     0 ... 1
 *
 * Below 0.8 a node has no firm place: it stands between its community and `rival`, the neighboring community it is put
 * together with most often (-1: none). Strength means what it means to `leiden`. All runs equal: that partition, all 1.
 * Cost: `runs` times Leiden in parallel, then O(n * different partitions) sparse counts; nothing is n x n.
 * Papers: A. Lancichinetti, S. Fortunato, Scientific Reports 2, 2012, doi:10.1038/srep00336 (consensus of runs);
 * A. Gionis, H. Mannila, P. Tsaparas, ACM TKDD 1(1), 2007, doi:10.1145/1217299.1217303 (local search for the median).
 *
 * @throws RangeError when `runs` is not a whole number of at least 1, or an option of `leiden` is out of its range.
 * @example runShards(consensusJob, { csr: buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) }), runs: 3 }).agreement.ari // => 1
 */
export const consensusJob: ShardJob<ConsensusInput, ConsensusState, NumberedPartition[], Consensus> = {
  name: 'consensus',
  prepare({ csr, runs, ...options }) {
    if (!(Number.isSafeInteger(runs) && runs >= 1))
      throw new RangeError(`consensusJob: runs is ${runs}, not at least 1`);
    const { quality, resolution, theta, iterations, seed } = checkLeidenOptions(csr, options);
    return {
      level: baseLevel(csr, quality, options.fixed),
      objective: objectiveOf(csr, quality, resolution),
      runs,
      theta,
      iterations,
      seed,
      start: options.initial
        ? numberCommunities(options.initial).membership
        : Uint32Array.from({ length: csr.nodeCount }, (_, v) => v),
    };
  },
  shardCount(state) {
    return Math.ceil(state.runs / runsPerShard(state));
  },
  run: (state, shard) => finishSteps(runSteps(state, shard)),
  steps: runSteps,
  merge(left, right) {
    for (const found of right) left.push(found);
    return left;
  },
  finish: (state, merged) => finishSteps(consensusSteps(state, merged)),
  finishing: consensusSteps,
};

function* runSteps(state: ConsensusState, shard: number): Steps<NumberedPartition[]> {
  const { level, objective, runs, theta, iterations, seed, start } = state;
  const size = runsPerShard(state);
  const found: NumberedPartition[] = [];
  for (let run = shard * size; run < Math.min(runs, (shard + 1) * size); run++) {
    const membership = start.slice();
    yield* leidenSteps(level, objective, membership, createRng(seed, run), theta, iterations);
    found.push(numberCommunities(membership));
  }
  return found;
}

function* consensusSteps(
  { level, objective, runs }: ConsensusState,
  merged: NumberedPartition[] = [],
): Steps<Consensus> {
  const set = foldPartitions(merged);
  const agreement = yield* agreeRuns(set);
  const median = yield* medianSteps(level, set, set.partitions[agreement.medoid]!);
  const communityStability = new Float64Array(median.count);
  median.membership.forEach((c, v) => {
    communityStability[c]! += median.stability[v]!;
  });
  // Divided last, so that a mean of ones is 1.
  communityStability.forEach((sum, c) => {
    communityStability[c] = sum / median.sizes[c]!;
  });
  const qualities: number[] = [];
  for (const { membership } of set.partitions) {
    qualities.push(levelQuality(level, objective, membership));
    yield;
  }
  const bestQuality = Math.max(...qualities);
  return {
    ...median,
    quality: levelQuality(level, objective, median.membership),
    communityStability,
    runs,
    distinctCount: set.partitions.length,
    bestQuality,
    best: set.partitions[qualities.indexOf(bestQuality)]!.membership,
    agreement,
  };
}
