import { betweennessJob } from './betweenness/betweenness.ts';
import { edgeBetweennessJob } from './betweenness/betweenness-edges.ts';
import { sampledPathsJob } from './betweenness/betweenness-sampled.ts';
import { temporalBetweennessJob } from './betweenness/temporal-betweenness-job.ts';
import { decayJob } from './distances/decay-job.ts';
import { harmonicJob } from './distances/harmonic-job.ts';
import { reachJob } from './distances/reach-job.ts';
import { roadReachJob } from './distances/road-reach-job.ts';
import { drawRanksJob } from './draws/draw-ranks-job.ts';
import { trialRanksJob } from './draws/trial-ranks-job.ts';
import { chanceLossJob } from './fragmentation/chance-loss-job.ts';
import { fragmentationJob } from './fragmentation/fragmentation-job.ts';
import { sampledFragmentationJob } from './fragmentation/sampled-fragmentation-job.ts';
import { bestSetsJob } from './keysets/best-sets-job.ts';
import { setScoresJob } from './keysets/set-scores-job.ts';
import { chanceJob } from './partitions/chance-job.ts';
import { consensusJob } from './partitions/consensus-job.ts';
import { resolutionJob } from './partitions/resolution-job.ts';
import { sampledPositionsJob } from './pivots/sampled-positions-job.ts';
import { randomRemovalsJob } from './removal/random-removals-job.ts';
import { removalOrdersJob } from './removal/removal-orders-job.ts';
import type { ShardJob } from './shards/shard-job.ts';

/** A job whose types only its own file knows. */
export type AnyShardJob = ShardJob<unknown, unknown, unknown, unknown>;

/** Every job a worker can be asked for. A job left out here would fail as soon as an input is big enough for workers. */
const JOBS = [
  chanceLossJob,
  drawRanksJob,
  trialRanksJob,
  bestSetsJob,
  betweennessJob,
  chanceJob,
  consensusJob,
  edgeBetweennessJob,
  decayJob,
  fragmentationJob,
  harmonicJob,
  randomRemovalsJob,
  reachJob,
  removalOrdersJob,
  roadReachJob,
  resolutionJob,
  sampledFragmentationJob,
  setScoresJob,
  sampledPathsJob,
  temporalBetweennessJob,
  sampledPositionsJob,
] as readonly unknown[] as readonly AnyShardJob[];

/** The job of that name, or undefined. */
export function findJob(name: string): AnyShardJob | undefined {
  return JOBS.find((job) => job.name === name);
}
