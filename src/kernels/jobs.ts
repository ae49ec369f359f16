import { betweennessJob } from './betweenness.ts';
import { edgeBetweennessJob } from './betweenness-edges.ts';
import { sampledPathsJob } from './betweenness-sampled.ts';
import { chanceJob } from './chance-job.ts';
import { chanceLossJob } from './chance-loss-job.ts';
import { consensusJob } from './consensus-job.ts';
import { decayJob } from './decay-job.ts';
import { drawRanksJob } from './draw-ranks-job.ts';
import { fragmentationJob } from './fragmentation-job.ts';
import { harmonicJob } from './harmonic-job.ts';
import { reachJob } from './reach-job.ts';
import { resolutionJob } from './resolution-job.ts';
import { sampledFragmentationJob } from './sampled-fragmentation-job.ts';
import type { ShardJob } from './shard-job.ts';
import { trialRanksJob } from './trial-ranks-job.ts';

/** A job whose types only its own file knows. */
export type AnyShardJob = ShardJob<unknown, unknown, unknown, unknown>;

/** Every job a worker can be asked for. A job left out here would fail as soon as an input is big enough for workers. */
const JOBS = [
  chanceLossJob,
  drawRanksJob,
  trialRanksJob,
  betweennessJob,
  chanceJob,
  consensusJob,
  edgeBetweennessJob,
  decayJob,
  fragmentationJob,
  harmonicJob,
  reachJob,
  resolutionJob,
  sampledFragmentationJob,
  sampledPathsJob,
] as readonly unknown[] as readonly AnyShardJob[];

/** The job of that name, or undefined. */
export function findJob(name: string): AnyShardJob | undefined {
  return JOBS.find((job) => job.name === name);
}
