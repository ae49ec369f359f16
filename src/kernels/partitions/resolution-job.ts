import type { Csr } from '../graph/csr.ts';
import { createRng } from '../numbers/rng.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { type ChampDomain, champ } from './champ.ts';
import { checkLeidenOptions, type LeidenOptions, leiden } from './leiden.ts';
import { type NumberedPartition, numberCommunities } from './number-communities.ts';
import { foldPartitions } from './partition-set.ts';

export interface ResolutionInput extends Pick<LeidenOptions, 'quality' | 'theta' | 'iterations' | 'seed'> {
  readonly csr: Csr;
  /** Above 0, in any order. */
  readonly resolutions: Float64Array;
  /** Runs at each resolution, a whole number of at least 1. */
  readonly runs: number;
}

/** Different partitions found at any resolution, and which of them is best where. */
export interface ResolutionRanges {
  readonly partitions: readonly NumberedPartition[];
  readonly domains: readonly ChampDomain[];
}

const seedOf = (seed: number, shard: number, run: number): number => createRng(seed, shard, run).below(2 ** 32);

/**
 * Searches partitions at many resolutions and says over which stretch of resolutions each of them is the best found: see `champ`.
 *
 * Cost: resolutions times runs of Leiden, in parallel.
 *
 * @throws RangeError when `runs` is not a whole number of at least 1, or an option of `leiden` is out of its range.
 * @example runShards(resolutionJob, { csr: karate, resolutions: Float64Array.of(0.5, 1), runs: 2 }).domains[0].from // => 0
 */
export const resolutionJob: ShardJob<ResolutionInput, ResolutionInput, NumberedPartition[], ResolutionRanges> = {
  name: 'resolutions',
  prepare(input) {
    const { csr, resolutions, runs } = input;
    if (!(Number.isSafeInteger(runs) && runs >= 1))
      throw new RangeError(`resolutionJob: runs is ${runs}, not at least 1`);
    const { quality, theta, iterations, seed } = input;
    checkLeidenOptions(csr, { quality, theta, iterations, seed });
    for (const resolution of resolutions) checkLeidenOptions(csr, { resolution });
    return input;
  },
  shardCount({ resolutions }) {
    return resolutions.length;
  },
  run({ csr, resolutions, runs, quality, theta, iterations, seed = 1 }, shard) {
    return Array.from({ length: runs }, (_, run) => {
      const options = { quality, theta, iterations, resolution: resolutions[shard]!, seed: seedOf(seed, shard, run) };
      return numberCommunities(leiden(csr, options).membership);
    });
  },
  merge(left, right) {
    for (const found of right) left.push(found);
    return left;
  },
  finish({ csr, quality }, merged = []) {
    const { partitions } = foldPartitions(merged);
    const memberships = partitions.map(({ membership }) => membership);
    return { partitions, domains: champ(csr, memberships, quality) };
  },
};
